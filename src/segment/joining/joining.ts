import { RarePattern } from '../../lexicon/matching/rarePattern'
import { CharacterSet } from '../../lexicon/matching/characterSet'
import { endsInsideBrackets, isHan, isLatinLetter, mustContinue, widthOf } from '../text/characters'
import { LinePattern } from '../lines/linePattern'
import { type Line, lengthOf } from '../lines/lines'
import { WIDEST_COLUMN, extentOf, fills, overflows } from '../lines/columns'
import type { Rooms } from './rooms'
import { hasTitleShape, isCouplet, readsAsSentence } from '../lines/shape'
import type { ParagraphHabits } from './paragraphHabits'
import type { PageLines, Signs } from '../rules/signs'
import { type UnitRole, isChrome } from '../units/units'

/** Everything that decides whether two lines go together. */
export interface JoinContext extends ParagraphHabits {
  readonly page: PageLines
  readonly signs: Signs
  readonly roles: UnitRole[]
  readonly rooms: Rooms
  /** Whether the words on both sides of a break stand together elsewhere on the page. */
  readonly goesOn: (line: Line, next: Line) => boolean
}

/** Indentation that begins a paragraph, in half-width columns. */
export const PARAGRAPH_INDENT = 2
/** Two full-width spaces: no column's end puts them into a sentence. */
const DEEP_INDENT = 4
/** A sentence that fills so many characters of a line is no headline. */
const LONG = 45
/** Nor is one of these a crosshead. */
const CROSSHEAD = 30

export interface Link {
  readonly joined: boolean
  readonly doubt: 'doubled' | 'paragraph' | null
}

const BREAK: Link = { joined: false, doubt: null }
const JOIN: Link = { joined: true, doubt: null }
const DOUBTFUL: Link = { joined: true, doubt: 'paragraph' }

/** Roles of an article's lines that each stand for themselves, as those of the page do. */
const ALONE: ReadonlySet<UnitRole> = new Set<UnitRole>(['title', 'heading', 'byline', 'source', 'jump'])

function standsAlone(role: UnitRole): boolean {
  return ALONE.has(role) || isChrome(role)
}

/** The column that two neighbouring lines share, 0 where there is none. */
function columnAt(context: JoinContext, line: Line): number {
  const { columns } = context.page
  const known = [columns.after(line.index), columns.before(line.index), columns.around(line.index)].filter((column) => column > 0)
  // Where two columns meet, the line is of the one that it fills.
  return known.find((column) => fills(extentOf(line), column, false) && !overflows(extentOf(line) - hanging(line), column)) ?? known[0] ?? 0
}

/** Words that a paragraph begins with more often than a sentence inside one. */
function opensParagraph(context: JoinContext, next: Line): boolean {
  return context.signs.of(next.index, 'numbered') !== null || readsAsSentence(next.head)
}

/** Marks at the end of a line that may stand outside its column. */
const HANGING = CharacterSet.of('，。、；：！？”’）》】…')
const MOST_HANGING = 3

/** Columns that such marks take. */
function hanging(line: Line): number {
  const { tail } = line
  let from = tail.length
  while (tail.length - from < MOST_HANGING && HANGING.has(tail.charCodeAt(from - 1))) from -= 1
  return widthOf(tail.slice(from))
}

/** What is not cut: a number, a Latin word, an opening mark and its first character; marks that may not begin a line go with it. */
const WORD = /^(?:[A-Za-z0-9.%,+-]{2,30}|[“《（【‘「].)[，。、；：！？”）》】]{0,3}/

/** Whether a line fills its column, or could not take the word that begins the next one. */
function isFull(line: Line, next: Line, column: number, first: boolean): boolean {
  return fills(line.width + widthOf(WORD.exec(next.head)?.[0] ?? ''), column, first)
}

/** Whether paragraphs stand in from the edge here and `next` does not. */
function isFlush(context: JoinContext, line: Line, next: Line, first: boolean): boolean {
  if (next.blanks > 0 || !context.indents(next.index) || context.indentOf(next) >= PARAGRAPH_INDENT) return false
  // Where all lines stand in alike, the edge they share says nothing.
  return !first || line.indent - next.indent >= PARAGRAPH_INDENT
}

/** Columns that a full line may be short of where something that is not cut comes next: ……, a number, a name in quotes. */
const RAGGED = 10

/** “……。” / 他说。 */
const SPEECH_TAG = new RarePattern(/^[他她](?:们)?(?:笑着|激动地|高兴地|感慨地|自豪地)?[说道]/)

function afterFinal(context: JoinContext, line: Line, next: Line, first: boolean): Link {
  if (line.tail.endsWith('”') && SPEECH_TAG.test(next.head)) return JOIN
  const column = columnAt(context, line)
  const extent = extentOf(line)
  if (
    column === 0 &&
    line.width <= WIDEST_COLUMN &&
    isFlush(context, line, next, first) &&
    (!first || context.indentOf(line) < PARAGRAPH_INDENT)
  )
    return JOIN
  if (column > 0 && Math.abs(extent - column) <= RAGGED && isFlush(context, line, next, first)) return JOIN
  if (column === 0 || !isFull(line, next, column, first) || overflows(line.width - hanging(line), column)) return BREAK
  if (!first && !context.indents(next.index) && context.rooms.endsParagraph(line, next)) return BREAK
  if (context.indents(next.index)) return isFlush(context, line, next, first) ? JOIN : BREAK
  if (next.blanks > 0) return BREAK
  if (context.parts(next.index)) return JOIN
  return opensParagraph(context, next) ? BREAK : DOUBTFUL
}

function afterColon(context: JoinContext, line: Line, next: Line, first: boolean): Link {
  if (context.signs.of(next.index, 'numbered') !== null) return BREAK
  if (isFlush(context, line, next, first)) return JOIN
  const column = columnAt(context, line)
  if (column === 0 || !isFull(line, next, column, false)) return next.blanks > 0 ? JOIN : BREAK
  return JOIN
}

/** 11月2日，…… and 近日，…… open a report: what stands above is its headline. */
const OPENS_REPORT = new RarePattern(
  /^(?:(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|晚|清晨|一早|凌晨)?，|近日，|日前，|昨日，|昨天，|连日来，)/,
)

/** 并网：板上发电板下种草: a crosshead with a word that says what it is about */
const LABELLED = new RarePattern(/^[^ ，。：“]{2,5}：[^，。：]{4,22}$/)

/** A first line that lost its indentation and a mark is short of its column by less. */
const FAR_SHORT = 6

function isBelowBlank(line: Line): boolean {
  return line.blanks > 0 || line.index === 0
}

/** Whether a line that begins a unit and ends open is a headline or a crosshead of its own. */
function isTitleAlone(context: JoinContext, line: Line, next: Line): boolean {
  if (!hasTitleShape(line) || readsAsSentence(line.head) || context.signs.of(line.index, 'dateline') !== null) return false
  // No column cuts a sentence so.
  if (isBelowBlank(line) && isCouplet(line.head)) return true
  // The first line of a paragraph whose second one is flush.
  if (line.indent === DEEP_INDENT && next.indent === 0 && next.blanks === 0) return false
  if (context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && !mustContinue(next.head)) return true
  if (context.signs.of(line.index, 'numbered') !== null && !line.head.includes('，') && next.head.length > line.head.length) {
    const column = columnAt(context, line)
    return lengthOf(line) <= CROSSHEAD && (column === 0 || overflows(next.width, column) || !fills(line.width, column, true))
  }
  const above = context.page.lines[line.index - 1]
  const isMidArticle =
    above !== undefined && context.roles[above.index] === 'text' && context.signs.of(above.index, 'closingByline') === null
  const belowTitle = above !== undefined && (context.roles[above.index] === 'title' || context.roles[above.index] === 'heading')
  if (belowTitle && line.head.includes('，')) return false
  if (
    isMidArticle &&
    isBelowBlank(line) &&
    next.blanks > 0 &&
    LABELLED.test(line.head) &&
    !fills(line.width, columnAt(context, line), true)
  )
    return true
  // In the middle of an article only a crosshead is likelier than a sentence cut by a column's end.
  if (isMidArticle && (lengthOf(line) > CROSSHEAD || line.head.includes('，') || context.goesOn(line, next))) return false
  if (context.fullFirstLines && context.rooms.endsParagraph(line, next)) return true
  if (OPENS_REPORT.test(next.head) && !isMidArticle && !line.head.includes('，')) return true
  const { columns } = context.page
  const below = columns.after(next.index) || columns.before(line.index)
  const isApart = isBelowBlank(line) && next.blanks > 0
  if (isApart && line.width <= below - FAR_SHORT && !overflows(next.width, below) && !context.isFirstWidth(line.width)) return true
  if (below > 0 && !overflows(next.width, below))
    return !isFull(line, next, below, !context.fullFirstLines) || line.width - hanging(line) > below + 1
  return lengthOf(line) <= LONG
}

/** Whether a line between lines of the page itself is the headline of what follows. */
function isTitleUnderPageLines(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  return (
    (above === undefined || (above !== 'text' && above !== 'byline')) &&
    line.closing === 'open' &&
    hasTitleShape(line) &&
    lengthOf(line) <= LONG
  )
}

/** A paragraph so far: its last line, whether that is its only one, and its length. */
export interface Begun {
  readonly line: Line
  readonly first: boolean
  readonly length: number
}

/** ●……。（热线读者 张三） / ●……: a mark that begins a line again begins the next of several pieces. */
const ITEM_MARK = new RarePattern(/^[●◆■▲★○◎◇□☆△]/)

function isNextItem({ page }: JoinContext, line: Line, next: Line): boolean {
  const mark = ITEM_MARK.exec(next.head)?.[0]
  if (mark === undefined || line.closing === 'comma') return false
  let first: Line | undefined = line
  for (let back = 0; first !== undefined && !first.head.startsWith(mark) && back < LONGEST_ITEM; back += 1)
    first = first.blanks > 0 ? undefined : page.lines[first.index - 1]
  return first?.head.startsWith(mark) === true
}

/** No item of a row has more lines. */
const LONGEST_ITEM = 12

/** 蔡新 黄立 摄: nothing goes on behind who took the picture. */
function isPhotoCredit({ signs, roles }: JoinContext, line: Line): boolean {
  const sign = roles[line.index] === 'caption' ? signs.of(line.index, 'caption') : null
  return sign !== null && (sign.rule === 'segment/photoCredit' || sign.rule === 'segment/pictureSource')
}

/** 四）2月18日，…… */
const CLOSES_SOON = new LinePattern(/^[^（）]{0,10}）/)

/** Whether `next` goes on a paragraph. */
export function linkOf(context: JoinContext, { line, first, length }: Begun, next: Line): Link {
  const { roles, signs } = context
  if (context.page.forced.has(next.from)) return BREAK
  const role = roles[line.index] ?? 'text'
  const nextRole = roles[next.index] ?? 'text'
  const run = context.page.names.get(line.index)
  if (run !== undefined) return next.index <= run.last ? JOIN : BREAK
  if (
    first &&
    role === 'text' &&
    nextRole === 'text' &&
    signs.of(line.index, 'dateline')?.to === line.to &&
    signs.of(next.index, 'dateline') === null
  )
    return JOIN
  if (nextRole === 'navigation' && role === 'text' && first && isTitleUnderPageLines(context, line)) roles[line.index] = 'title'
  if (isNextItem(context, line, next)) return BREAK
  // （记者 张三 通讯员 李 / 四）
  if (role === 'text' && nextRole === 'text' && next.blanks === 0 && CLOSES_SOON.test(next) && endsInsideBrackets(line.tail)) return JOIN
  if (standsAlone(role) || standsAlone(nextRole) || signs.of(next.index, 'dateline') !== null || nextRole === 'caption') return BREAK
  if (signs.of(next.index, 'continued') !== null || signs.of(line.index, 'verse') !== null) return BREAK
  if (isPhotoCredit(context, line)) return BREAK
  if (mustContinue(next.head)) return JOIN
  if (signs.of(line.index, 'closingByline') !== null) return BREAK
  if (context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && line.closing !== 'comma') {
    if (first && line.closing === 'open' && role === 'text' && hasTitleShape(line)) roles[line.index] = 'title'
    return BREAK
  }
  if (line.closing === 'comma') return JOIN
  if (line.closing === 'open' && next.indent - line.indent >= DEEP_INDENT) {
    if (first && role === 'text' && hasTitleShape(line)) roles[line.index] = 'title'
    return BREAK
  }
  if (line.closing === 'final') return afterFinal(context, line, next, first)
  if (line.closing === 'colon') return afterColon(context, line, next, first)
  if (signs.of(next.index, 'numbered') !== null && line.closing === 'semicolon') return BREAK
  if (line.closing === 'open' && first && length <= LONG && role === 'text' && isTitleAlone(context, line, next)) {
    roles[line.index] = 'title'
    return BREAK
  }
  return JOIN
}

/** The character repeated on both sides of a break: 信念 / 念 */
export function isDoubled(before: string, after: string): boolean {
  return before !== '' && before === after && isHan(before)
}

/** What stands between two runs that were joined: a space between Latin words, nothing elsewhere. */
export function glueBetween(before: string, after: string): '' | ' ' {
  return isLatinLetter(before) && isLatinLetter(after) ? ' ' : ''
}
