import { CharacterSet } from '../../matching/characterSet'
import { RarePattern } from '../../matching/rarePattern'
import { LinePattern } from '../lines/linePattern'
import { BYLINE_MARKS } from '../../lexicon/bylines/roles'
import { type ParsedByline, LONGEST_BYLINE, parseByline } from './bylineGrammar'
import { OUTLET } from './bylineTokens'
import { CREDIT_ROLES } from '../../lexicon/mastheads/mastheads'
import { HAN, endsInsideBrackets } from '../text/characters'
import { type Line, isWhole, lengthOf } from '../lines/lines'
import { oneOf } from '../../matching/oneOf'
import { parseBracketedSignature } from './signature'
import { mayGoOnBehindStop } from './trailingByline'

/** Names that the ends of lines have cut (跨行署名): 记者 张三 通讯 / 员 李四. */
export interface NameRun {
  /** Index of its first line, which holds them after its last full stop or from its beginning on. */
  readonly first: number
  readonly last: number
  /** Whether the first line holds nothing else. */
  readonly whole: boolean
}

/** The run of each line that is part of one. */
export type NameRuns = ReadonlyMap<number, NameRun>

/** Names go over no more lines. */
const MOST_LINES = 4
/** No line that goes on names is longer. */
const LONGEST = 60
/** Nor is the rest of a single name, spaces included. */
const LONGEST_REST = 3
/** A name that stands below an empty line is no longer, spaces included. */
const LONGEST_NAME = 8
/** Marks that no line of names has. */
const NO_NAMES = new LinePattern(/[。；，“《！？%]/)
const STOPS = CharacterSet.of('。！？…')
/** What stands after the last full stop, where names may begin. */
const NAMES_BEHIND_STOP = /[。！？…][”’」』）】]{0,3} *([^。！？…]{1,80})$/
/** Names at the beginning of a line: by a role, an outlet, or inside a bracket that is still open. */
const OPENS_NAMES = new LinePattern(new RegExp(`^[${BYLINE_MARKS}（【]? ?.{0,12}(?:记者|通讯|通$|实习|见习|特约|[报媒网社台闻端] )`))
/** What begins a role, an outlet or a bracket after a full stop. */
const MAY_BEGIN = new RarePattern(new RegExp(`^[（【]|^[${BYLINE_MARKS}]?(?:记|本报|通|实|见|特)|记者|通讯|习生|[报媒网社台闻端][ ：]`))

/** （县植保站 任春生）: somebody with their office, in brackets */
const BRACKETED = /^（([^（）]{4,30})）$/

function signature(text: string): ParsedByline | null {
  const inner = BRACKETED.exec(text)?.[1]
  return inner === undefined ? null : parseBracketedSignature(inner)
}

/** Whether the parts are names to their end, however they are glued. */
function areNames(parts: readonly string[]): boolean {
  for (let spaced = 0; spaced < 1 << (parts.length - 1); spaced += 1) {
    const text = parts.reduce((before, part, at) => before + (((spaced >> (at - 1)) & 1) === 1 ? ' ' : '') + part)
    const parsed = text.length > LONGEST_BYLINE ? null : (parseByline(text) ?? signature(text))
    if (parsed !== null && parsed.names.length > 0 && !parsed.open) return true
  }
  return false
}

/** 李四 东: what looks like a name set wide may be the first character of an outlet. */
const CUT_OUTLET: RegExp = new RegExp(`(?:^| )[${HAN}]{2,3} [${HAN}]$`)
const BEGINS_WITH_OUTLET = new RarePattern(new RegExp(`^${OUTLET}[ ：]`))

/** Whether the line's end has cut an outlet: 记者 张三 李四 东 / 湖晚报 王五. */
function outletIsCut(text: string, next: string): boolean {
  return CUT_OUTLET.test(text) && BEGINS_WITH_OUTLET.test(next)
}

/** Whether the line is a byline of its own, so that nothing says that it goes on the names above. */
function standsAlone(line: Line, above: string): boolean {
  const own = parseByline(line.head)
  const [first] = own?.names ?? []
  if (own === null || !own.titled || outletIsCut(above, line.head)) return false
  // 记者 张三 / 李四 通讯员 王五: the first of them has the role above.
  return first === undefined || first.role !== '' || first.outlet !== null
}

/** Whether the line can be what is missing of names that are whole without it: 赵志 / 强. */
function mayBeRest(line: Line): boolean {
  return line.head.length <= LONGEST_REST || /[ 、]/.test(line.head)
}

/** What of a line may be the beginning of names; `null` where none begin. */
function beginning(line: Line, above: Line | undefined): { text: string; whole: boolean } | null {
  if (line.closing === 'comma' || line.closing === 'semicolon') return null
  const rest =
    mayGoOnBehindStop(line.tail, 1) && STOPS.indexIn(line.tail, 0) < line.tail.length ? NAMES_BEHIND_STOP.exec(line.tail)?.[1] : undefined
  if (rest !== undefined) return MAY_BEGIN.test(rest) ? { text: rest, whole: false } : null
  const isFree = above === undefined || line.blanks > 0 || above.closing !== 'comma'
  return isFree && isWhole(line) && OPENS_NAMES.test(line) && !NO_NAMES.test(line) ? { text: line.head, whole: true } : null
}

/** 。 记者: whose name is yet to come, below an empty line even */
const ENDS_IN_ROLE = new RarePattern(/^[^，]{0,8}(?:记者|通讯员|实习生)[ ：]*$/)

/** （责任编辑：冯小宝）: who made the page begins a line of its own. */
const PAGE_STAFF = new LinePattern(new RegExp(`^[（【]?(?:本[版期])?${oneOf(CREDIT_ROLES)}`))

/** 静静 实习生 刘笑笑）: the end of a bracket that holds names */
const CLOSES_BRACKET = new LinePattern(/^[^（）【】。，]{1,40}[）】]$/)

/** Whether more names must follow, below an empty line even: a role waits for one, or a bracket is open that the line closes. */
function waitsFor(begun: string, line: Line): boolean {
  if (line.blanks >= MOST_BLANKS) return false
  return (line.head.length <= LONGEST_NAME && ENDS_IN_ROLE.test(begun)) || (endsInsideBrackets(begun) && CLOSES_BRACKET.test(line))
}

function goesOn(begun: string, line: Line): boolean {
  if (PAGE_STAFF.test(line)) return false
  const waits = waitsFor(begun, line)
  return (line.blanks === 0 || waits) && lengthOf(line) <= LONGEST && isWhole(line) && !NO_NAMES.test(line)
}

/** Nor does a name stand below more empty lines. */
const MOST_BLANKS = 3

/** The last line of the names that begin on `line`; the line itself where they end there, or are none. */
function lastOf(lines: readonly Line[], line: Line, begun: string): number {
  const parts = [begun]
  let last = line.index
  let complete = areNames(parts)
  for (let index = line.index + 1; index < line.index + MOST_LINES; index += 1) {
    const next = lines[index]
    if (next === undefined || !goesOn(parts.join(''), next)) break
    const further = areNames([...parts, next.head])
    if (further && complete && (standsAlone(next, parts.join('')) || !mayBeRest(next))) break
    parts.push(next.head)
    complete = further
    if (further) last = index
  }
  return last
}

/** Finds the names of a page that go over several lines. */
export function findNameRuns(lines: readonly Line[]): NameRuns {
  const runs = new Map<number, NameRun>()
  for (const line of lines) {
    if (runs.has(line.index)) continue
    const begun = beginning(line, lines[line.index - 1])
    if (begun === null) continue
    const last = lastOf(lines, line, begun.text)
    if (last === line.index) continue
    const run: NameRun = { first: line.index, last, whole: begun.whole }
    for (let index = run.first; index <= run.last; index += 1) runs.set(index, run)
  }
  return runs
}
