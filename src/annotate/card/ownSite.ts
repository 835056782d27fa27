import { RarePattern } from '../../matching/rarePattern'
import { namesIn } from '../../lexicon/outlets/siteWords'
import type { Article, Leftover } from '../../domain/article'
import type { Span } from '../../domain/span'
import type { PageContext } from '../context'
import { BETWEEN_ARTICLES, bodyStart } from './aroundArticles'
import { type CardLine, linesBetween } from './cardLine'
import { nameInLine, ownerInLine } from './paper'

/** 某某新闻网 > 大源镇, 首页 > 某州新闻 > 时政要闻: the site, or what it calls its news */
const IN_TRAIL = /(?:^|[>》»：:] ?)([\u4e00-\u9fff]{2,10}(?:人民政府|门户网站|新闻网|信息网|在线|网|新闻))(?= ?(?:[>》»]|$))/
/** What trails and sources are called that tell of no site */
const NO_SITE =
  /^(?:国内|国际|社会|本地|本市|本县|综合|图片|视频|时政|民生|财经|体育|娱乐|滚动|最新|热点|今日(?:新闻|要闻|热点|头条|关注)|新浪|搜狐|网易|腾讯|凤凰|本网|本站)/
/** 某县 2019年第1218期, A1:某县*要闻总第2472期: a county's e-paper */
const OF_ISSUE = /^(?:[A-Z]?\d{1,2}[:：])?([\u4e00-\u9fff]{2,6})(?=[ *＊]).{0,20}(?:第\d{1,5}期)/

/** 中共某县委宣传部 2018-03-05, 2018-03-05 某县教育局: whose website it is */
const OFFICE = '[\\u4e00-\\u9fff]{3,14}(?:局|委|部|院|会|办|中心)'
const OF_OFFICE: RegExp = new RegExp(
  `^(?=.{0,4}[12]\\d{3}|.{4,18}[12]\\d{3})(?:[12]\\d{3}-\\d{1,2}-\\d{1,2} {1,4})?(${OFFICE})(?: {1,4}[12]\\d{3}[-年.]|$)`,
)

/** The site or the paper that a line of the page names; `null` where it names none. */
function siteIn(line: CardLine): string | null {
  const raw = line.raw.trim()
  const [stamped] = namesIn(raw)
  const name = stamped ?? nameInLine(line) ?? IN_TRAIL.exec(raw)?.[1] ?? OF_ISSUE.exec(raw)?.[1] ?? OF_OFFICE.exec(raw)?.[1] ?? null
  return name === null || NO_SITE.test(name) ? null : name
}

const TITLES: ReadonlySet<string> = new Set(['kicker', 'headline', 'subhead'])

/** What a website printed between an article's headline and its text. */
function headOf(article: Article): Span {
  const end = bodyStart(article)
  const titles = article.parts.filter((part) => TITLES.has(part.role) && part.span.end <= end)
  return { start: titles.at(-1)?.span.end ?? article.span.start, end }
}

/** Cheap look: without these words no line names a site or a paper. */
const NAMES_SITE = new RarePattern(
  /[网報报]|在线|热线|之窗|频道|政府|管委会|新闻|发布|融媒|客户端|晚刊|周刊|来源|來源|稿源|出处|今日|云上|第\d{1,5}期|www|[局委部会院办处心] /,
)
const NO_SITES: readonly string[] = []

/** The site or the paper that the lines of a stretch name, the last of them first. */
function sitesIn(text: string, start: number, end: number, kind: CardLine['kind']): readonly string[] {
  if (!NAMES_SITE.test(text.slice(start, end))) return NO_SITES
  return linesBetween(text, start, end, kind)
    .flatMap((line) => siteIn(line) ?? [])
    .reverse()
}

/** The papers that copyright lines name: the foot of a web page. */
function ownersIn(text: string, feet: readonly Leftover[]): readonly string[] {
  return feet.flatMap(({ span }) => linesBetween(text, span.start, span.end, 'copyright')).flatMap((line) => ownerInLine(line) ?? [])
}

/** More sites above one article would tell no more. */
const MOST_ABOVE = 12

/** A masthead without a paper's name is of another paper if it has a day of its own. */
const HAS_DAY = /[12]\d{3} ?[年./-] ?\d{1,2}/

/**
 * The sites and papers that each article of a page may be from, the likeliest first: what the lines between its headline and its
 * text name, then those right above it; else whose the foot right below is, else the last masthead above.
 */
export function ownSites({ page }: PageContext): readonly (readonly string[])[] {
  const { text, articles, leftovers } = page
  const between = leftovers.filter(({ kind }) => BETWEEN_ARTICLES.has(kind))
  const feet = leftovers.filter(({ kind }) => kind === 'copyright')
  let next = 0
  let foot = 0
  let masthead: readonly string[] = []
  return articles.map((article, index) => {
    let above: readonly string[] = []
    for (let leftover = between[next]; leftover !== undefined && leftover.span.start < article.span.start; leftover = between[next]) {
      const { kind, span } = leftover
      const sites = sitesIn(text, span.start, span.end, kind)
      if (kind === 'masthead' && (sites.length > 0 || HAS_DAY.test(text.slice(span.start, span.end)))) masthead = sites
      above = [...sites, ...above].slice(0, MOST_ABOVE)
      next += 1
    }
    while ((feet[foot]?.span.start ?? Infinity) < article.span.end) foot += 1
    const firstFoot = foot
    const below = articles[index + 1]?.span.start ?? text.length
    while ((feet[foot]?.span.start ?? Infinity) < below) foot += 1
    const head = headOf(article)
    const near = [...sitesIn(text, head.start, head.end, 'head'), ...above]
    if (near.length > 0) return near
    const owners = ownersIn(text, feet.slice(firstFoot, foot))
    return owners.length > 0 ? owners : masthead
  })
}
