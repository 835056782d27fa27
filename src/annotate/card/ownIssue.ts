import type { Article } from '../../domain/article'
import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import { type CardLine, linesBetween } from './cardLine'
import { UNKNOWN } from './issueDate'
import { nameDate } from './nameDate'
import { type PrintedDate, printedDates, printedValue } from './printedDate'

/** Ranks below this are no date of issue where they stand between articles. */
const LEAST_RANK = 3
/** 时间：2019年6月20日 says when something takes place, unless the line is a web page's header. */
const BARE_LABEL = /(?:^|[^布表新版发登报传入])(?:时间|日期)[：:]?$/
const WEB_WORDS = /来源|作者|浏览|点击|阅读|字号|字体|编辑/
/** 时间：2019-06-20 15:06: nor does it where a clock stamped it. */
const STAMPED = /^时间[：:]\d{4}-\d{1,2}-\d{1,2} ?\d{1,2}[：:]\d{2}(?:[：:]\d{2})?$/
/** What stands between articles and may date the ones behind it. */
const KINDS: ReadonlySet<string> = new Set(['masthead', 'navigation', 'unknown'])
const BODY: ReadonlySet<string> = new Set(['paragraph', 'dateline', 'crosshead', 'caption'])

function isIssue({ rank, line, start }: PrintedDate): boolean {
  return rank >= LEAST_RANK && (!BARE_LABEL.test(line.text.slice(0, start)) || WEB_WORDS.test(line.text) || STAMPED.test(line.text))
}

function firstIn(lines: readonly CardLine[]): PrintedDate | null {
  return printedDates(lines).find(isIssue) ?? null
}

/** 发布日期：2011-09-08 来源：…, 2018-11-08 大众日报: a line of its own between an article's headline and its text. */
function inHead({ parts, span }: Article, text: string): PrintedDate | null {
  const body = parts.find(({ role }) => BODY.has(role))?.span.start ?? span.end
  const lines = linesBetween(text, span.start, body, 'head')
  // Whatever day a headline itself names, it is no date of issue.
  return firstIn(parts[0]?.role === 'other' ? lines : lines.slice(1))
}

/** Web pages whose days lie further apart, in days, were put together by somebody; nearer ones may be one page's. */
const NEAR = 31

/** Whether web pages of days far apart were put together, with nothing that dates them all. */
function isCollection({ page, fileName, path }: PageContext, inHeads: readonly PrintedDate[]): boolean {
  const days = inHeads.map(({ day }) => day)
  if (Math.max(...days) - Math.min(...days) <= NEAR || nameDate(fileName, path) !== null) return false
  const first = page.articles[0]?.span.start ?? 0
  return page.leftovers.every(
    ({ kind, span }) => kind !== 'masthead' || span.start > first || firstIn(linesBetween(page.text, span.start, span.end, kind)) === null,
  )
}

/**
 * The day on which each article appeared by itself (见报日期), where articles of several days were put together: printed in its
 * own head, or in a masthead that stands between it and the articles before; `null` where only the page's own date counts.
 * Among web pages of days far apart an article that none is printed with may be of any: it is not dated by its neighbours'.
 * What the user says of the page wins.
 */
export function ownIssues(context: PageContext): readonly (DatedValue | null)[] {
  const { page, patch } = context
  const { text, articles, leftovers } = page
  if (patch.issueDate !== undefined) return articles.map(() => null)
  const first = articles[0]?.span.start ?? 0
  const between = leftovers.filter(({ kind, span }) => span.start > first && KINDS.has(kind))
  let masthead: PrintedDate | null = null
  let next = 0
  const inHeads: PrintedDate[] = []
  const values = articles.map((article) => {
    for (let leftover = between[next]; leftover !== undefined && leftover.span.start < article.span.start; leftover = between[next]) {
      masthead = firstIn(linesBetween(text, leftover.span.start, leftover.span.end, leftover.kind)) ?? masthead
      next += 1
    }
    const printed = inHead(article, text)
    if (printed !== null) inHeads.push(printed)
    const own = printed ?? masthead
    return own === null ? null : printedValue(own, text)
  })
  return isCollection(context, inHeads) ? values.map((value) => value ?? UNKNOWN) : values
}
