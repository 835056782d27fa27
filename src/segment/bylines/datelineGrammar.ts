import { Triage } from '../../matching/triage'
import { BYLINE_ROLES } from '../../lexicon/bylines/roles'
import { HAN } from '../text/characters'
import { type ParsedByline, LONGEST_BYLINE, parseByline, shifted } from './bylineGrammar'
import { OUTLET, SELF } from './bylineTokens'
import { CLOSE, DATELINE_FORMS, type DatelineForm, OPEN } from './datelineForms'
import { SURE, areLikelyNames, hasSurname, likelihood } from './nameLikelihood'
import { namesBeforeRole } from './namesBeforeRole'
import { penNames } from './trailingByline'
import { MEETING } from '../../matching/meeting'
import { oneOf } from '../../matching/oneOf'

/** The opening of a report (电头), as found at the beginning of a text; offsets of that text. */
export interface ParsedDateline {
  readonly form: DatelineForm | 'reporter' | 'names'
  /** The words themselves, without brackets around them; empty where only names open the report. */
  readonly from: number
  readonly to: number
  /** Names inside it, with the brackets around them. */
  readonly byline: { readonly from: number; readonly to: number; readonly parsed: ParsedByline } | null
  /** Where the report itself begins. */
  readonly end: number
}

/** 本报记者 张三 北京报道, 记者 张三报道 李四摄影 */
const REPORTER_LINE: RegExp = new RegExp(
  `^${OPEN}((?:(?:${SELF}|${OUTLET}) ?)?${MEETING}${oneOf(BYLINE_ROLES)}[ ：]?[${HAN}· 、]{2,40}?报道(?: ?[${HAN}]{2,4}摄影?)?)${CLOSE}(?=[ ：，]|$|\\d)`,
)
/** （记者 张三 通讯员 李四） before the first sentence */
const NAMES_LINE: RegExp = new RegExp(`^[（【〔\\[]([^（）【】〔〕\\[\\]。，]{4,80})[）】〕\\]]`)
const HAS_ROLE: RegExp = new RegExp(oneOf(['记者', '通讯员', '实习生', '特约撰稿']))
const BRACKETED = /^[ ：]*[（【〔[]([^（）【】〔〕[\]。]{2,120})[）】〕\]]/
const CLOSED = /^ *(?:[】〕\]）]|\*\*)/
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

/** Names up to 报道, without brackets: 本报讯 张三、记者李四报道：…… */
function reportedBy(rest: string, at: number): ParsedDateline['byline'] {
  const names = REPORTED_BY.exec(rest)?.[1]
  const parsed = names === undefined ? null : parseByline(names, null, true)
  if (names === undefined || parsed === null || parsed.names.length === 0) return null
  return { from: at, to: at + names.length + '报道'.length, parsed: shifted(parsed, at) }
}

/** Where names without brackets may end: 记者 张三 通讯员 李四 followed by a space, by 报道, or run together with when it happened. */
const NAMES_END = /[ ：】〕\]）]|报道[：， ]?|(?=[前昨今近][日天晚]|日前|[0-9]{1,2}月)/g

/** Names that begin with a role, without brackets: as many words as are a byline to their end. */
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

/** Hardly any text that is read for its opening has one: which forms it can hold at all is seen in one pass. */
const TRIAGE = new Triage(DATELINE_FORMS.map(([, pattern]) => pattern))

/** Reads the opening of a report at the beginning of `text` (folded); `null` where it opens in no known way. */
export function parseDateline(text: string): ParsedDateline | null {
  const possible = TRIAGE.possible(text)
  for (const [place, [form, pattern]] of DATELINE_FORMS.entries()) {
    if (((possible >>> place) & 1) === 0) continue
    const match = pattern.exec(text)
    if (match !== null) return complete(text, form, match)
  }
  return reporterLine(text) ?? namesLine(text)
}
