import type { Article } from '../../domain/article'
import type { DatedValue } from '../../domain/date'
import type { SegmentedPage } from '../../domain/page'
import type { Span } from '../../domain/span'
import type { PageContext } from '../context'
import { BETWEEN_ARTICLES, bodyStart, firstOfBody } from './aroundArticles'
import { type CardLine, linesBetween } from './cardLine'
import { UNKNOWN } from './issueDate'
import { nameDate } from './nameDate'
import { type PrintedDate, printedDates, printedValue } from './printedDate'
import { roughDateOf } from './roughDate'

/** Ranks below this are no date of issue where they stand between articles, … */
const LEAST_RANK = 3
/** … but where articles of several days were put together, a line that is nothing but a day is one, too. */
const LONE_DAY = 2
/** 时间：2019年6月20日 says when something takes place, unless the line is a web page's header. */
const BARE_LABEL = /(?:^|[^布表新版发登报传入])(?:时间|日期)[：:]?$/
const WEB_WORDS = /来源|作者|浏览|点击|阅读|字号|字体|编辑/
/** 时间：2019-06-20 15:06: nor does it where a clock stamped it. */
const STAMPED = /^时间[：:]\d{4}-\d{1,2}-\d{1,2} ?\d{1,2}[：:]\d{2}(?:[：:]\d{2})?$/

function isIssue({ rank, line, start }: PrintedDate, least: number): boolean {
  return rank >= least && (!BARE_LABEL.test(line.text.slice(0, start)) || WEB_WORDS.test(line.text) || STAMPED.test(line.text))
}

function firstIn(lines: readonly CardLine[], least = LEAST_RANK): PrintedDate | null {
  const printed = printedDates(lines).find((date) => isIssue(date, least))
  if (printed !== undefined) return printed
  for (const line of lines) {
    const rough = roughDateOf(line)
    if (rough !== null) return rough
  }
  return null
}

/** 发布日期：2011-09-08 来源：…, 2018-11-08 大众日报: a line of its own between an article's headline and its text. */
function inHead(article: Article, text: string): PrintedDate | null {
  const lines = linesBetween(text, article.span.start, bodyStart(article), 'head')
  // Whatever day a headline itself names, it is no date of issue.
  return firstIn(article.parts[0]?.role === 'other' ? lines : lines.slice(1))
}

/** Web pages whose days lie further apart, in days, were put together by somebody; nearer ones may be one page's. */
const NEAR = 31
/** --> 2022-11-17 2 2 某某日报 content_40.html 1 标题 /enpproperty-->: what the publishing system says of the article above it */
const SYSTEM_NOTE = /content_\d+\.html|enpproperty/

/** A line that stands between reports, whatever the segmentation made of it. */
interface Between {
  readonly kind: CardLine['kind']
  readonly span: Span
  /** It was taken into the article above it, so only a masthead's words tell that it is one. */
  readonly isWithin: boolean
}

/** The day that a note of the publishing system below the article gives, if the note repeats the headline. */
function inNote({ headline }: Article, text: string, note: Between | undefined): PrintedDate | null {
  const words = note === undefined ? '' : text.slice(note.span.start, note.span.end)
  if (note === undefined || headline === '' || !SYSTEM_NOTE.test(words)) return null
  if (!words.replace(/\s/g, '').includes(headline.replace(/\s/g, ''))) return null
  return printedDates(linesBetween(text, note.span.start, note.span.end, 'unknown'))[0] ?? null
}

/** What dates one article by itself. */
interface Stamp {
  readonly date: PrintedDate
  /** Whether it stands right above the article or in it, or in a masthead, which dates all articles below. */
  readonly isSure: boolean
}

/** The lines behind an article's text that are no part of it: a masthead whose next report has no headline. */
function linesWithin(article: Article): readonly Between[] {
  const body = firstOfBody(article)
  return body < 0
    ? []
    : article.parts.slice(body).flatMap(({ role, span }) => (role === 'other' ? [{ kind: 'unknown', span, isWithin: true }] : []))
}

/** What stands behind the beginning of the first article and may date those below it, in order. */
function linesBetweenArticles({ articles, leftovers }: SegmentedPage): readonly Between[] {
  const first = articles[0]?.span.start ?? 0
  const outside = leftovers
    .filter(({ kind, span }) => span.start > first && BETWEEN_ARTICLES.has(kind))
    .map(({ kind, span }): Between => ({ kind, span, isWithin: false }))
  return [...outside, ...articles.flatMap(linesWithin)].sort((a, b) => a.span.start - b.span.start)
}

/** The day that a line between articles prints for those below it, and whether it is a masthead. */
function dayBetween({ kind, span, isWithin }: Between, text: string, least: number): { date: PrintedDate; isMasthead: boolean } | null {
  const words = text.slice(span.start, span.end)
  // 来源：…, 责任编辑：… at an article's end speaks of that article.
  if (SYSTEM_NOTE.test(words) || (isWithin && WEB_WORDS.test(words))) return null
  const date = firstIn(linesBetween(text, span.start, span.end, kind), least)
  return date === null ? null : { date, isMasthead: kind === 'masthead' || isWithin }
}

/** The stamp of every article: its own, else the last line above it that stands between articles. */
function stampsOf(page: SegmentedPage, least: number): readonly (Stamp | null)[] {
  const { text, articles } = page
  const between = linesBetweenArticles(page)
  let above: { date: PrintedDate; isMasthead: boolean } | null = null
  let next = 0
  return articles.map((article) => {
    const before = above
    for (let leftover = between[next]; leftover !== undefined && leftover.span.start < article.span.start; leftover = between[next]) {
      above = dayBetween(leftover, text, least) ?? above
      next += 1
    }
    let below = next
    while (between[below]?.isWithin === true) below += 1
    const own = inHead(article, text) ?? inNote(article, text, between[below])
    if (own !== null) return { date: own, isSure: true }
    return above === null ? null : { date: above.date, isSure: above.isMasthead || above !== before }
  })
}

/** What the lines above the first article print of the page's day, and whether a masthead prints it. */
function atTop({ text, articles, leftovers }: SegmentedPage): { readonly date: PrintedDate; readonly isMasthead: boolean } | null {
  const first = articles[0]?.span.start ?? 0
  let found: { date: PrintedDate; isMasthead: boolean } | null = null
  for (const { kind, span } of leftovers) {
    if (span.start >= first) break
    const date = BETWEEN_ARTICLES.has(kind) ? firstIn(linesBetween(text, span.start, span.end, kind)) : null
    if (date !== null && (found === null || kind === 'masthead')) found = { date, isMasthead: kind === 'masthead' }
  }
  return found
}

/** Whether web pages of days far apart were put together, with nothing that dates them all. */
function isCollection({ fileName, path }: PageContext, days: readonly number[]): boolean {
  return Math.max(...days) - Math.min(...days) > NEAR && nameDate(fileName, path) === null
}

/**
 * The day on which each article appeared by itself (见报日期), where articles of several days were put together: printed in its
 * own head, in a note of the publishing system below it, or in a masthead that stands between it and the articles before; `null`
 * where only the page's own date counts. Among web pages of days far apart an article that none is printed with may be of any: its
 * value has no day, so that it is not dated by its neighbours'. What the user says of the page wins.
 */
export function ownIssues(context: PageContext): readonly (DatedValue | null)[] {
  const { page, patch } = context
  if (patch.issueDate !== undefined) return page.articles.map(() => null)
  const top = atTop(page)
  const stamps = stampsOf(page, LEAST_RANK)
  const dated = stamps.flatMap((stamp) => stamp?.date.day ?? [])
  if (!isCollection(context, top === null ? dated : [...dated, top.date.day])) return stamps.map((stamp) => valueOf(stamp, page))
  const all = stampsOf(page, LONE_DAY)
  if (top?.isMasthead === true) return belowMasthead(all, top.date, page)
  const sure = all.map((stamp) => (stamp?.isSure === true ? valueOf(stamp, page) : null))
  return sure.map((value, index) => value ?? (index === 0 && top !== null ? printedValue(top.date, page.text) : UNKNOWN))
}

function valueOf(stamp: Stamp | null, { text }: SegmentedPage): DatedValue | null {
  return stamp === null ? null : printedValue(stamp.date, text)
}

/** So many articles that were printed long before or after a masthead were put below it by somebody; one may be told of in it. */
const FEW = 2

/** The masthead dates the articles below it, up to the first that was put there from elsewhere. */
function belowMasthead(stamps: readonly (Stamp | null)[], masthead: PrintedDate, page: SegmentedPage): readonly (DatedValue | null)[] {
  const far = stamps.flatMap((stamp, index) => (stamp !== null && Math.abs(stamp.date.day - masthead.day) > NEAR ? [index] : []))
  const last = far.length < FEW ? page.articles.length : (far[0] ?? 0)
  return stamps.map((stamp, index) => valueOf(stamp, page) ?? (index < last ? null : UNKNOWN))
}
