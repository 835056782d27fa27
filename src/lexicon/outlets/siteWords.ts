import { AGENCIES, OUTLET_ENDINGS } from './outlets'
import { SITE_CHANNELS, SITE_ENDINGS, SITE_OPENINGS, STAMP_LABELS } from './sites'
import { oneOf } from '../matching/oneOf'

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
/** 作者： , 来源：某某网, but not the day behind 发布时间： */
const LABEL = `${oneOf(STAMP_LABELS)} ?[：:](?: {0,2}(?![12][0-9]{3} ?[年./-])[${HAN}A-Za-z0-9·]{1,14}(?= |$))?`
const TOKEN: RegExp = new RegExp(
  `(?<site>${SITE}|www\\.[\\w.-]{3,40})|(?<opened>${OPENED})|(?<outlet>${OUTLET})|(?<day>${DAY}|${SHORT_DAY})` +
    `|(?<part>${oneOf(SITE_CHANNELS)}${END}| ?[>》»] ?[${HAN}]{2,8}${END}|【[${HAN}]{2,6}】)|(?<label>${LABEL})` +
    `|\\[ ?\\]|大 中 小|[ |｜>》»·•/—：:-]+`,
  'y',
)

const KINDS = ['site', 'opened', 'outlet', 'day', 'part', 'label'] as const
type SiteWord = (typeof KINDS)[number]

/** What a line says that is made of nothing but names of sites, days, parts of a site and labels. */
interface SiteLine {
  readonly kinds: ReadonlySet<SiteWord>
  /** The sites and papers that it names. */
  readonly names: readonly string[]
  /** The day or month that it gives. */
  readonly day: string | null
}

const NAMING = ['site', 'opened', 'outlet'] as const

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

/** What a line says that is a site's or a paper's stamp and nothing else: 某县人民政府 乡镇动态, 云上某县 2023-01. `null` where it is none. */
export function readStamp(text: string): SiteLine | null {
  const line = text.length > LONGEST ? null : siteLine(text)
  if (line === null) return null
  const { kinds } = line
  const isDated = kinds.has('day') && line.names.length > 0
  return isDated || (kinds.has('site') && (kinds.has('part') || kinds.has('label'))) ? line : null
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
