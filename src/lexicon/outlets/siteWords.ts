import { AGENCIES, OUTLET_ENDINGS } from './outlets'
import { CHANNEL_ENDINGS, SITE_CHANNELS, SITE_ENDINGS, SITE_OFFICES, SITE_OPENINGS, STAMP_LABELS } from './sites'
import { oneOf } from '../../matching/oneOf'

const HAN = '\\u4e00-\\u9fff'

const CLOCK = '(?: {0,2}[0-9]{1,2}[：:][0-9]{2}(?:[：:][0-9]{2})?)'
/** 2018-04-09, 2013年12月30日 10：24, 2023-01: a month is all that some websites tell */
const DAY = `[12][0-9]{3} ?[年./-] ?[0-9]{1,2}(?: ?[月./-] ?[0-9]{1,2} ?日?|月)?(?![0-9])${CLOCK}?`
/** 09-11 09：56 */
const SHORT_DAY = `[0-9]{1,2}(?:-|月)[0-9]{1,2}日?${CLOCK}`
/** What may stand right behind a name: nothing that would make it a part of something longer. */
const END = `(?![${HAN}A-Za-z0-9])`
/** 某县人民政府, 某某在线 */
const SITE = `[${HAN}]{2,14}?${oneOf(SITE_ENDINGS)}${END}`
/** 某某新闻网, 某某晚报 */
const OUTLET = `[${HAN}]{2,14}?${oneOf(OUTLET_ENDINGS)}${END}`
/** 云上某县, 红网某县, 长城网·某市, 人民网: names that only a day beside them tells from other words */
const OPENED = `(?:${oneOf(SITE_OPENINGS)}[·-]?[${HAN}]{2,5}|${oneOf(AGENCIES)}(?:[${HAN}]{2,4}站?)?)${END}`
/** 某县教育局: whose it may be as well that signs a notice, if no part of its site stands behind it */
const OFFICE = `[${HAN}]{2,14}?${oneOf(SITE_OFFICES)}${END}`
/** 乡镇动态, 代表工作 */
const PART = `(?:${oneOf(SITE_CHANNELS)}|[${HAN}]{2,4}${oneOf(CHANNEL_ENDINGS)})${END}`
/** 第2版, B02, 读书专版 */
const PAGE = `第?[A-Z]?[0-9]{1,3}版${END}|[A-Z][0-9]{1,3}${END}|[${HAN}]{2,6}(?:版面|专版|专刊|副刊)${END}`
/** 作者： , 来源：某某网, but not the day behind 发布时间： */
const LABEL = `${oneOf(STAMP_LABELS)} ?[：:](?: {0,2}(?![12][0-9]{3} ?[年./-])[${HAN}A-Za-z0-9·]{1,14}(?= |$))?`
const TOKEN: RegExp = new RegExp(
  `(?<site>${SITE}|[${HAN}]{2,10}[（(](?:微信|官方)?(?:公众号|视频号|微博)[）)]|www\\.[\\w.-]{3,40})|(?<opened>${OPENED})|(?<outlet>${OUTLET})|(?<day>${DAY}|${SHORT_DAY})` +
    `|(?<office>${OFFICE})|(?<part>${PART}| ?[>》»] ?[${HAN}]{2,8}${END}|【(?:打印|关闭|收藏|字号|字体|返回|评论|纠错|分享|推荐|复制|大|中|小)[${HAN}]{0,4}】)|(?<label>${LABEL})` +
    `|(?<page>${PAGE})|\\[ ?\\]|大 中 小|[ |｜>《》»·•/—：:【】（）()-]+`,
  'y',
)

const KINDS = ['site', 'opened', 'outlet', 'office', 'day', 'part', 'label', 'page'] as const
type SiteWord = (typeof KINDS)[number]

/** What a line says that is made of nothing but names of sites, days, parts of a site and labels. */
interface SiteLine {
  readonly kinds: ReadonlySet<SiteWord>
  /** The sites and papers that it names. */
  readonly names: readonly string[]
  /** The day or month that it gives. */
  readonly day: string | null
}

const NAMING = ['site', 'opened', 'outlet', 'office'] as const

function siteLine(text: string): SiteLine | null {
  const kinds = new Set<SiteWord>()
  const names: string[] = []
  let day: string | null = null
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups
    if (groups === undefined) return null
    for (const kind of KINDS) if (groups[kind] !== undefined) kinds.add(kind)
    for (const kind of NAMING) {
      const name = groups[kind]
      if (name !== undefined) names.push(name)
    }
    day ??= groups['day'] ?? null
  }
  return { kinds, names, day }
}

/** No stamp is longer. */
const LONGEST = 70

/** 1. , 二、: whoever puts articles together may number them. */
const NUMBER = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.、] ?(?![0-9])/

/** What a line says that is a site's or a paper's stamp and nothing else: 某县人民政府 乡镇动态, 云上某县 2023-01. `null` where it is none. */
export function readStamp(text: string): SiteLine | null {
  const line = text.length > LONGEST ? null : siteLine(text.replace(NUMBER, ''))
  if (line === null) return null
  const { kinds } = line
  const isDated = kinds.has('day') && (kinds.has('site') || kinds.has('opened') || kinds.has('outlet'))
  const isPart = (kinds.has('site') && kinds.has('label')) || ((kinds.has('site') || kinds.has('office')) && kinds.has('part'))
  return isDated || isPart ? line : null
}

/** Whether the words name a site or a paper and nothing else: no headline, though a source stands behind them. */
export function namesSite(words: string): boolean {
  const kinds = words.length > LONGEST ? undefined : siteLine(words)?.kinds
  return kinds !== undefined && (kinds.has('site') || kinds.has('outlet'))
}

/** The sites and papers that a stamp names; none where the text is no stamp. */
export function namesIn(text: string): readonly string[] {
  return readStamp(text)?.names ?? []
}
