import { ANNOUNCING_VERBS, BODIES_TOLD_OF } from '../../lexicon/headlines/openEnds'
import { LOWER_UNITS, UPPER_UNITS } from '../../lexicon/places/unitWords'
import { oneOf } from '../../matching/oneOf'
import { beginsAnew } from '../lines/beginsAnew'
import { fills, overflows } from '../lines/columns'
import { PARAGRAPH_INDENT } from '../lines/indents'
import { LinePattern } from '../lines/linePattern'
import { type Line, lengthOf } from '../lines/lines'
import { hasTitleShape, readsAsSentence } from '../lines/titleShape'
import { HAN } from '../text/characters'
import { SALUTATION } from '../text/patterns'
import { isKindOfPiece } from '../rules/sectionName'
import type { RolesSoFar } from './rolesSoFar'

/** Whether no running text goes on into the line, so that a headline may begin with it. */
function isFirst({ page, roles }: RolesSoFar, line: Line): boolean {
  return beginsAnew(page.lines, line) || roles[line.index - 1] !== 'text'
}

/** A subhead with a full stop is no longer. */
const LONGEST_STOPPED = 24

/** Whether the line is a subhead though it ends with a full stop: between a headline and the names under it. */
function isStoppedSubhead(context: RolesSoFar, line: Line): boolean {
  const { page, roles, signs } = context
  if (roles[line.index] !== 'text' || line.closing !== 'final' || lengthOf(line) > LONGEST_STOPPED) return false
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  const further = page.lines[line.index + 2]
  if (above === undefined || next === undefined || further === undefined || roles[next.index] !== 'byline') return false
  // 据新华社 names nobody and stands at the end.
  if (signs.of(next.index, 'byline')?.byline?.names.length === 0) return false
  const isHead = above.closing === 'open' && hasTitleShape(above) && isFirst(context, above)
  return isHead && line.blanks === 0 && next.blanks === 0 && roles[further.index] === 'text' && lengthOf(further) > LONGEST_STOPPED
}

/** ——记某某镇养路工: what kind of report it is, and of whom */
const AFTER_DASH = new LinePattern(/^(?:——|--|―)[^，。；：！？]{4,30}$/)
const LONGEST_ABOVE_DASH = 24

/** Whether the line is a subhead behind a dash, whatever stands below it, and the line above its headline. */
function isDashSubhead(context: RolesSoFar, line: Line): boolean {
  const { page, roles } = context
  if (roles[line.index] !== 'text' || line.closing !== 'open' || line.blanks > 0 || !AFTER_DASH.test(line)) return false
  const above = page.lines[line.index - 1]
  if (above === undefined || lengthOf(above) > LONGEST_ABOVE_DASH || above.closing !== 'open' || !hasTitleShape(above)) return false
  return isFirst(context, above)
}

/** No line of a headline that asks something and has another below it is longer. */
const LONGEST_ASKED = 28

/** Whether the line is a headline that asks or calls, with another line of it right below and the text apart from both: 路灯何时能修？ / 本报记者找到三个部门 */
function isAskedTitle({ page, roles }: RolesSoFar, line: Line): boolean {
  if (roles[line.index] !== 'text' || line.blanks === 0 || lengthOf(line) > LONGEST_ASKED || !/[？！]$/.test(line.tail)) return false
  const next = page.lines[line.index + 1]
  const below = page.lines[line.index + 2]
  if (next === undefined || below === undefined || roles[next.index] !== 'text' || next.blanks > 0 || next.closing !== 'open') return false
  const isApart = below.blanks > 0 || below.indent - next.indent >= PARAGRAPH_INDENT
  const column = page.columns.after(line.index)
  // Across several narrow columns a headline is wider than the text below it.
  const isNarrower = below.width > next.width || (column > 0 && overflows(next.width, column))
  if (!isApart || !isNarrower || !hasTitleShape(line) || !hasTitleShape(next) || readsAsSentence(next.head)) return false
  return column === 0 || !fills(line.width, column, false) || overflows(line.width, column)
}

/** （通讯员 谭小方） on a line of its own */
const NAMES_IN_BRACKETS = new LinePattern(/^[（【][^（）【】。，]{2,30}[）】]$/)

/** Whether the line is a headline that asks or calls, apart from the names that end the article above: 公厕为何总锁着？ */
function isAskedBelowNames({ page, roles, signs }: RolesSoFar, line: Line): boolean {
  if (roles[line.index] !== 'text' || line.blanks === 0 || lengthOf(line) > LONGEST_ASKED || !/[？！]”?$/.test(line.tail)) return false
  const above = page.lines[line.index - 1]
  if (above === undefined || !(NAMES_IN_BRACKETS.test(above) || signs.of(above.index, 'closingByline') !== null)) return false
  const below = page.lines[line.index + 1]
  if (below === undefined || !hasTitleShape(line) || readsAsSentence(line.head)) return false
  return (
    roles[below.index] === 'pageMark' ||
    (roles[below.index] === 'text' && (below.blanks > 0 || below.indent - line.indent >= PARAGRAPH_INDENT))
  )
}

/** Whether the line is a flush headline that asks, apart below a paragraph that has ended, with one right below it, both of which stand in: 山里的“泉”怎么叫成了“前”？ */
function isAskedOverParagraph({ page, roles }: RolesSoFar, line: Line): boolean {
  if (roles[line.index] !== 'text' || line.blanks === 0 || lengthOf(line) > LONGEST_ASKED || !line.tail.endsWith('？')) return false
  const above = page.lines[line.index - 1]
  const below = page.lines[line.index + 1]
  if (above?.closing !== 'final' || below === undefined || roles[below.index] !== 'text' || below.blanks > 0) return false
  if (below.indent - line.indent < PARAGRAPH_INDENT || above.indent - line.indent < PARAGRAPH_INDENT) return false
  return below.width > line.width && hasTitleShape(line) && !readsAsSentence(line.head) && !SALUTATION.test(line.head)
}

/** 桃源镇： / 把课堂搬到火塘边, 县医保局提醒： / ……: of whom or where the headline's second line tells */
const OF_WHERE: RegExp = new RegExp(
  `^(?!.*[的有是为在和及])[${HAN}·]{2,9}${oneOf([...UPPER_UNITS, ...LOWER_UNITS, ...BODIES_TOLD_OF, ...ANNOUNCING_VERBS])}：$`,
)
/** No second line of it is longer. */
const LONGEST_TOLD = 28

/** Whether the line names a place and a colon, with the rest of the headline on the next one and the text below that. */
function isPlaceOverTitle(context: RolesSoFar, line: Line): boolean {
  const { page, roles } = context
  if (line.closing !== 'colon' || roles[line.index] !== 'text' || !OF_WHERE.test(line.head)) return false
  const next = page.lines[line.index + 1]
  const below = page.lines[line.index + 2]
  if (next === undefined || below === undefined || roles[next.index] !== 'text' || next.blanks > 0 || next.closing !== 'open') return false
  return (
    isFirst(context, line) &&
    hasTitleShape(next) &&
    lengthOf(next) <= LONGEST_TOLD &&
    below.width > next.width &&
    roles[below.index] !== 'title'
  )
}

/** Whether the line is a headline that asks something right below the name of a column: 读报常识 / 什么是一长制？ */
function isAskedUnderLabel({ page, roles }: RolesSoFar, line: Line): boolean {
  const label = page.lines[line.index - 1]
  if (roles[line.index] !== 'text' || label === undefined) return false
  if (roles[label.index] !== 'pageMark' && !(line.blanks === 0 && isKindOfPiece(label))) return false
  if (lengthOf(line) > LONGEST_ASKED || !/[？！]$/.test(line.tail) || !hasTitleShape(line) || SALUTATION.test(line.head)) return false
  const below = page.lines[line.index + 1]
  return below !== undefined && roles[below.index] === 'text' && below.width > line.width && !readsAsSentence(line.head)
}

/** One form of headline that is known by its own lines and those beside them, whatever stands below. */
interface TitleForm {
  /** Whether the line is of a headline of this form. */
  readonly holds: (context: RolesSoFar, line: Line) => boolean
  /** The first and the last of the headline's lines, counted from that one. */
  readonly from: -1 | 0
  readonly to: 0 | 1
}

/** In order: each sees what those before it made of the line and of those above. */
export const TITLE_FORMS: readonly TitleForm[] = [
  { holds: isStoppedSubhead, from: 0, to: 0 },
  { holds: isAskedTitle, from: 0, to: 1 },
  { holds: isAskedUnderLabel, from: 0, to: 0 },
  { holds: isAskedBelowNames, from: 0, to: 0 },
  { holds: isAskedOverParagraph, from: 0, to: 0 },
  { holds: isPlaceOverTitle, from: 0, to: 1 },
  { holds: isDashSubhead, from: -1, to: 0 },
]
