import { parseByline } from './bylineGrammar'
import { isHan, isLatinLetter, mustContinue } from './characters'
import { type Line, lengthOf } from './lines'
import { fills, overflows } from './measure'
import { hasTitleShape, readsAsSentence } from './shape'
import type { PageLines, Signs } from './signs'
import type { UnitRole } from './units'

/** Everything that decides whether two lines go together. */
export interface JoinContext {
  readonly page: PageLines
  readonly signs: Signs
  readonly roles: UnitRole[]
  /** Whether paragraphs around a line are known by their indentation. */
  readonly indents: (line: number) => boolean
  /** Indentation beyond that of the lines around, in half-width columns. */
  readonly indentOf: (line: Line) => number
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

/** Roles whose every line stands for itself. */
const ALONE: ReadonlySet<UnitRole> = new Set<UnitRole>([
  'title',
  'heading',
  'byline',
  'source',
  'jump',
  'navigation',
  'contents',
  'masthead',
  'pageMark',
  'credit',
  'copyright',
])

/** The column that two neighbouring lines share, 0 where there is none. */
function columnAt(context: JoinContext, line: Line): number {
  const { columns } = context.page
  return columns.after(line.index) || columns.before(line.index)
}

/** Words that a paragraph begins with more often than a sentence inside one. */
function opensParagraph(context: JoinContext, next: Line): boolean {
  return context.signs.of(next.index, 'numbered') !== null || readsAsSentence(next.head)
}

function afterFinal(context: JoinContext, line: Line, next: Line, first: boolean): Link {
  const column = columnAt(context, line)
  if (column === 0 || !fills(line.width, column, first) || overflows(line.width, column)) return BREAK
  if (context.indents(next.index)) return context.indentOf(next) >= PARAGRAPH_INDENT ? BREAK : JOIN
  if (next.blanks > 0 || opensParagraph(context, next)) return BREAK
  return DOUBTFUL
}

function afterColon(context: JoinContext, line: Line, next: Line): Link {
  if (context.signs.of(next.index, 'numbered') !== null) return BREAK
  const column = columnAt(context, line)
  if (column === 0 || !fills(line.width, column, false)) return next.blanks > 0 ? JOIN : BREAK
  return JOIN
}

/** Whether a line that begins a unit and ends open is a headline or a crosshead of its own. */
function isTitleAlone(context: JoinContext, line: Line, next: Line): boolean {
  if (!hasTitleShape(line) || readsAsSentence(line.head)) return false
  if (context.indents(next.index) && context.indentOf(next) >= PARAGRAPH_INDENT && !mustContinue(next.head)) return true
  if (context.signs.of(line.index, 'numbered') !== null && !line.head.includes('，') && next.head.length > line.head.length) {
    const column = columnAt(context, line)
    return lengthOf(line) <= CROSSHEAD && (column === 0 || !fills(line.width, column, true))
  }
  const { columns } = context.page
  const below = columns.after(next.index) || columns.before(line.index)
  if (below > 0) return !fills(line.width, below, true) || overflows(line.width, below)
  const above = context.page.lines[line.index - 1]
  const isMidArticle =
    above !== undefined && context.roles[above.index] === 'text' && context.signs.of(above.index, 'closingByline') === null
  // In the middle of an article only a crosshead is likelier than a sentence cut by a column's end.
  if (isMidArticle) return lengthOf(line) <= CROSSHEAD && !line.head.includes('，') && !context.goesOn(line, next)
  return lengthOf(line) <= LONG
}

/** What stands after the last full stop, where names may begin. */
const AFTER_STOP = /[。！？…][”’」』）】]{0,3} *([^。！？…]{1,40})$/

/** Whether names after a full stop were cut by the line's end: ……。记者 张 / 三 文/图 */
function namesGoOn(line: Line, next: Line): boolean {
  const begun = next.blanks === 0 && next.head.length <= 60 ? AFTER_STOP.exec(line.tail)?.[1] : undefined
  if (begun === undefined || parseByline(next.head)?.titled === true) return false
  return [begun + next.head, `${begun} ${next.head}`].some((text) => (parseByline(text)?.names.length ?? 0) > 0)
}

/** Whether a line between lines of the page itself is the headline of what follows. */
function isTitleUnderPageLines(context: JoinContext, line: Line): boolean {
  const above = context.roles[line.index - 1]
  return (above === undefined || (above !== 'text' && above !== 'byline')) && line.closing === 'open' && hasTitleShape(line) && lengthOf(line) <= LONG
}

/** Whether `next` goes on the paragraph that ends with `line`. `first`: the paragraph has no line before this one. */
export function linkOf(context: JoinContext, line: Line, next: Line, first: boolean, length: number): Link {
  const { roles, signs } = context
  if (context.page.forced.has(next.from)) return BREAK
  const role = roles[line.index] ?? 'text'
  const nextRole = roles[next.index] ?? 'text'
  if (role === 'text' && (nextRole === 'text' || nextRole === 'byline') && namesGoOn(line, next)) {
    roles[next.index] = role
    return JOIN
  }
  if (nextRole === 'navigation' && role === 'text' && first && isTitleUnderPageLines(context, line)) roles[line.index] = 'title'
  if (ALONE.has(role) || ALONE.has(nextRole) || signs.of(next.index, 'dateline') !== null || nextRole === 'caption') return BREAK
  if (signs.of(next.index, 'continued') !== null) return BREAK
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
  if (line.closing === 'colon') return afterColon(context, line, next)
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
