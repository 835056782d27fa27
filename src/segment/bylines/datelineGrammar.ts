import { BYLINE_ROLES } from '../../lexicon/bylines/roles'
import { AGENCIES, SELF_NAMES, SHORT_OUTLETS } from '../../lexicon/outlets/outlets'
import { HAN } from '../text/characters'
import { type ParsedByline, LONGEST_BYLINE, parseByline, shifted } from './bylineGrammar'
import { OUTLET } from './bylineTokens'
import { SURE, areLikelyNames, hasSurname, likelihood } from './nameLikelihood'
import { namesBeforeRole } from './namesBeforeRole'
import { penNames } from './trailingByline'
import { BRIEF_MARK, DAY, DISPATCH_DAY, FULL_DATE, oneOf } from '../text/patterns'

/** The opening of a report (电头), as found at the beginning of a text; offsets of that text. */
export interface ParsedDateline {
  readonly form: 'self' | 'agency' | 'bare' | 'reporter' | 'names'
  /** The words themselves, without brackets around them; empty where only names open the report. */
  readonly from: number
  readonly to: number
  /** Names inside it, with the brackets around them. */
  readonly byline: { readonly from: number; readonly to: number; readonly parsed: ParsedByline } | null
  /** Where the report itself begins. */
  readonly end: number
}

const SELF = oneOf(SELF_NAMES)
/** A mark before a brief, a bracket around the words. */
const OPEN = `${BRIEF_MARK}? ?(?:[【〔［（]|\\*\\*)?`
const CLOSE = '(?:[】〕］）]|\\*\\*)?'
/** 讯 and 电 as words of their own, not the beginning of 讯息, 电话 … */
const NEWS = '(?:综合消息|综合报道|消息|专讯|特讯|快讯|专电|急电|特稿|讯(?![息号问员])|电讯)'
const WIRE = '(?:专电|急电|电讯|英文电|电(?![话子视力影脑动台信网商路线气器梯池站费]))'
/** Not the 讯 of 通讯 */
const PLACE = `(?:(?!通讯|讯|电|记者|消息)[${HAN}]){0,8}`

/** 本报讯, 本报北京3月5日电, 本报上海十日讯, 本报综合消息 */
const SELF_LINE: RegExp = new RegExp(
  `^${OPEN} *(本 报 讯|(?:据)?${SELF} ?${PLACE}(?: ?${DISPATCH_DAY} ?(?:${WIRE}|讯)|${NEWS}|电(?=[ （]|[0-9]|近日|日前|昨)))`,
)
/** 新华社北京3月5日电, 据中新社上海十日电, 人民网杭州2008年5月12日电 */
const AGENCY_DATED: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${OUTLET}) ?${PLACE} ?${DISPATCH_DAY}(?:[上下]午|晚)? ?(?:${WIRE}|讯|消息))`,
)
/** 中广网5月9日广州消息（记者 …）: the day before the place */
const AGENCY_DAY_FIRST: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${OUTLET}) ?${DISPATCH_DAY} ?(?!接|从|有|获|据)[${HAN}]{2,6}?(?:${WIRE}|讯|消息))(?=[ （：】〕］）]|$|\\d)`,
)
/** 大河网讯, 城市晚报四平讯 */
const AGENCY_NEWS: RegExp = new RegExp(
  `^${OPEN} *((?:据)?(?:${oneOf(AGENCIES)}|${oneOf(SHORT_OUTLETS)}|${OUTLET})(?:${PLACE}讯(?![息号问])|消息|电讯))(?=[ （：】〕］）]|$|\\d)`,
)
/** What may stand behind words that no other sign makes a dateline: no end of a line in brackets, where an agency signs (（据新华社电）). */
const OPENS_TEXT = '(?=[ （：]|[】〕］）] ?[^ ]|近日|日前|昨[日天晚]|[0-9])'
/** 据新华社电 记者…, 新华社西安电（记者 …）: without the day */
const AGENCY_WIRED: RegExp = new RegExp(
  `^${OPEN} *((?:据|综合)?(?:${oneOf(AGENCIES)}) ?${PLACE} ?(?:${WIRE}|综合消息|综合报道|特稿))${OPENS_TEXT}`,
)
/** 据《望江晚报》报道 某县……, 《望江晚报》讯 ……: another paper's report, not 据《望江晚报》报道，…… */
const TAKEN_OVER: RegExp = new RegExp(
  `^${OPEN} *((?:据《[^《》]{2,16}》(?:报道|消息|讯|电)|《[^《》]{2,16}[报刊]》(?:消息|讯|电)))(?= |[】〕］）] ?[^ ，])`,
)
/** 望江晚报城关信息：记者…, 望江都市报2月21日信息：, 望江晚报城关信息9月25日 */
const AGENCY_INFO: RegExp = new RegExp(
  `^${OPEN} *((?:${oneOf(AGENCIES)}|${oneOf(SHORT_OUTLETS)}|${OUTLET})(?:(?!信息)[${HAN}]){0,4} ?(?:${DISPATCH_DAY})? ?信息)(?= ?[：（]| ?(?:${DAY}|近日|日前|昨[日天晚]))`,
)
/** 晨刊讯 近日，……, 西和讯（通讯员 张三）……: some paper or place with 讯 */
const SOME_NEWS: RegExp = new RegExp(
  `^${OPEN} *((?![${HAN}]{0,10}(?:[通简短快喜资音审问传聆视腾鸿刑受提闻警汛]讯|[报电]讯员))[${HAN}]{2,12}讯)(?= ?[（【〔][^（）【】〔〕]{4,60}[）】〕]| (?=[${HAN}“0-9].{6})|(?:近日|日前|[前昨今][日天晚]|[0-9]{1,2}[月日]|(?:见习|实习|特约|首席)?(?:记者|通讯员)[${HAN}]))`,
)
/** 云上望江报道：（记者 张三）……: the brackets behind the words hold who reported. */
const SOME_REPORT: RegExp = new RegExp(
  `^${OPEN} *((?![${HAN}]{0,10}(?:据|由|的|本)[${HAN}]{0,8}报道)[${HAN}]{2,12}报道)(?= ?：? ?（[^（），。]{0,14}(?:记者|通讯员)[^（），。]{2,40}）)`,
)
/** 早报讯刚回到某市……, run together */
const GLUED_NEWS: RegExp = new RegExp(`^${OPEN} *([${HAN}]{0,4}(?:${oneOf(SHORT_OUTLETS)})讯)(?![息号问员])(?=$|[“${HAN}])`)
/** 讯（记者 张三） */
const BARE_LINE = /^(讯|电)(?= ?（(?:本报|[^（）]{0,12})(?:记者|通讯员))/
/** 【特讯】, 【又讯】, 【石门讯】, （荃湾通讯）: a place and 讯, or a word for the kind of news, in brackets of its own */
const BRACKETED_NEWS: RegExp = new RegExp(
  `^[【〔［（] ?(${OUTLET}(?:报道|消息|讯)|(?:特|专|快|电|又|综合)讯|综合消息|综合报道|(?!(?:新闻|文字|图片|工作|企业|商业|科技|文化|市场|天气)?[通简短快喜资音审传视]讯)[${HAN}]{2,8}(?:讯|通讯|专电|来电)|[${HAN}]{2,8} ?${DAY} ?(?:讯|[急专]?电))(?= ?[】〕］）](?! *${FULL_DATE}))`,
)
/** 3月17日消息：…… */
const DATED_NEWS: RegExp = new RegExp(`^(${DAY}消息)(?= ?[：（])`)
/** 又讯 （记者 …） */
const FURTHER_NEWS = /^(又讯)(?= ?[（：]| (?=[^ ]{4}))/
/** 本报记者 张三 北京报道, 记者 张三报道 李四摄影 */
const REPORTER_LINE: RegExp = new RegExp(
  `^${OPEN}((?:(?:${SELF}|${OUTLET}) ?)?${oneOf(BYLINE_ROLES)}[ ：]?[${HAN}· 、]{2,40}?报道(?: ?[${HAN}]{2,4}摄影?)?)${CLOSE}(?=[ ：，]|$|\\d)`,
)
/** （记者 张三 通讯员 李四） before the first sentence */
const NAMES_LINE: RegExp = new RegExp(`^[（【〔］]([^（）【】〔〕［］。，]{4,80})[）】〕］]`)
const HAS_ROLE: RegExp = new RegExp(oneOf(['记者', '通讯员', '实习生', '特约撰稿']))
const BRACKETED = /^[ ：]*[（【〔［]([^（）【】〔〕［］。]{2,120})[）】〕］]/
const CLOSED = /^ *(?:[】〕］）]|\*\*)/
const AFTER = /^[ ：:]*/

/** 张三、记者李四报道： */
const REPORTED_BY: RegExp = new RegExp(`^(?=[^：]{0,40}(?:[、 ]|记者))([${HAN}][${HAN} 、·]{1,40}?)报道：`)

/** 荆楚网消息（湖北日报） 记者 张三…… */
const OUTLET_ONLY: RegExp = new RegExp(`^${OUTLET}$`)

/** Names after the words: in brackets, or between spaces, or up to 报道. */
function namesAfter(text: string, at: number): ParsedDateline['byline'] {
  const rest = text.slice(at, at + LONGEST_BYLINE)
  const bracketed = BRACKETED.exec(rest)
  if (bracketed?.[1] !== undefined) {
    const parsed =
      parseByline(bracketed[1]) ?? parseByline(bracketed[1], null, true) ?? namesBeforeRole(bracketed[1]) ?? penNames(bracketed[1], 'alone')
    // （全媒体记者）: the role alone, and nobody's name behind it
    const isRoleAlone = parsed !== null && parsed.open && parsed.role !== ''
    if (parsed === null || (parsed.names.length === 0 && !isRoleAlone))
      return OUTLET_ONLY.test(bracketed[1]) ? namesAfter(text, at + bracketed[0].length) : null
    const from = at + bracketed[0].length - bracketed[1].length - 1
    return { from: at + (/^[ ：]*/.exec(rest)?.[0].length ?? 0), to: at + bracketed[0].length, parsed: shifted(parsed, from) }
  }
  const spaces = /^[ ：]*/.exec(rest)?.[0].length ?? 0
  const open = rest.slice(spaces)
  if (/^(?:本报|特约|见习|实习|首席)?(?:记者|通讯员)/.test(open)) return openNames(open, at + spaces)
  return reportedBy(open, at + spaces)
}

/** 本报讯 张三、记者李四报道：…… */
function reportedBy(rest: string, at: number): ParsedDateline['byline'] {
  const names = REPORTED_BY.exec(rest)?.[1]
  const parsed = names === undefined ? null : parseByline(names, null, true)
  if (names === undefined || parsed === null || parsed.names.length === 0) return null
  return { from: at, to: at + names.length + '报道'.length, parsed: shifted(parsed, at) }
}

/** Where names without brackets may end: 记者 张三 通讯员 李四 followed by a space, by 报道, or run together with when it happened. */
const NAMES_END = /[ ：】〕］）]|报道[：， ]?|(?=[前昨今近][日天晚]|日前|[0-9]{1,2}月)/g

/** 记者 张三 通讯员 李四 without brackets */
function openNames(rest: string, at: number): ParsedDateline['byline'] {
  const ends = [...rest.slice(0, 60).matchAll(NAMES_END)].map((match) => match.index + (match[0].startsWith('报道') ? 2 : 0))
  for (const end of ends.reverse()) {
    const words = rest.slice(0, end)
    // 通讯员某宣报道： between a role and 报道 nothing can be anything but a name.
    const parsed = parseByline(words) ?? (words.endsWith('报道') ? parseByline(words.slice(0, -2), null, true) : null)
    if (parsed !== null && parsed.names.length > 0) return { from: at, to: at + end, parsed: shifted(parsed, at) }
  }
  return null
}

function complete(text: string, form: ParsedDateline['form'], match: RegExpExecArray): ParsedDateline {
  const words = match[1] ?? ''
  const from = match[0].lastIndexOf(words)
  const to = from + words.length
  let end = to
  const closedBefore = CLOSED.exec(text.slice(end, end + 3))
  if (closedBefore !== null && from > 0) end += closedBefore[0].length
  const byline = namesAfter(text, end)
  if (byline !== null) end = byline.to
  const closedAfter = CLOSED.exec(text.slice(end, end + 3))
  if (closedAfter !== null && from > 0 && closedBefore === null) end += closedAfter[0].length
  end += AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0
  return { form, from, to, byline, end }
}

function reporterLine(text: string): ParsedDateline | null {
  const match = REPORTER_LINE.exec(text)
  const words = match?.[1]
  if (match === null || words === undefined) return null
  const parsed = parseByline(words)
  if (parsed === null || parsed.names.length === 0) return null
  const from = match[0].indexOf(words)
  const end = match[0].length + (AFTER.exec(text.slice(match[0].length, match[0].length + 20))?.[0].length ?? 0)
  return { form: 'reporter', from: 0, to: 0, byline: { from: 0, to: match[0].length, parsed: shifted(parsed, from) }, end }
}

/** （杨 灿 李家寿）秀山镇……: two names or more, whom nothing else says to be authors */
function bareNames(words: string): ParsedByline | null {
  const parsed = /^[^ ]{1,3}(?: {1,3}[^ ]{1,3}){1,5}$/.test(words) ? parseByline(words, null, true) : null
  const names = parsed === null ? [] : parsed.names.map(({ name }) => name)
  const areNames = names.length > 1 && names.every(hasSurname) && areLikelyNames(names) && names.some((name) => likelihood(name) >= SURE)
  return areNames ? parsed : null
}

function namesLine(text: string): ParsedDateline | null {
  const match = NAMES_LINE.exec(text)
  const words = match?.[1]
  if (match === null || words === undefined) return null
  const parsed = HAS_ROLE.test(words) ? parseByline(words) : bareNames(words)
  if (parsed === null || parsed.names.length === 0) return null
  const end = match[0].length + (AFTER.exec(text.slice(match[0].length, match[0].length + 20))?.[0].length ?? 0)
  return { form: 'names', from: 0, to: 0, byline: { from: 0, to: match[0].length, parsed: shifted(parsed, 1) }, end }
}

/** Reads the opening of a report at the beginning of `text` (folded); `null` where it opens in no known way. */
export function parseDateline(text: string): ParsedDateline | null {
  const self = SELF_LINE.exec(text)
  if (self !== null) return complete(text, 'self', self)
  const agency =
    AGENCY_DATED.exec(text) ??
    AGENCY_DAY_FIRST.exec(text) ??
    AGENCY_NEWS.exec(text) ??
    AGENCY_INFO.exec(text) ??
    AGENCY_WIRED.exec(text) ??
    TAKEN_OVER.exec(text)
  if (agency !== null) return complete(text, 'agency', agency)
  const some = GLUED_NEWS.exec(text) ?? SOME_NEWS.exec(text) ?? SOME_REPORT.exec(text)
  if (some !== null) return complete(text, 'agency', some)
  const bare = BARE_LINE.exec(text) ?? BRACKETED_NEWS.exec(text) ?? DATED_NEWS.exec(text) ?? FURTHER_NEWS.exec(text)
  if (bare !== null) return complete(text, 'bare', bare)
  return reporterLine(text) ?? namesLine(text)
}
