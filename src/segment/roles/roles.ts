import { fills, overflows } from '../lines/columns'
import { DEEP_INDENT, PARAGRAPH_INDENT } from '../lines/indents'
import { type Line, lengthOf } from '../lines/lines'
import { LinePattern } from '../lines/linePattern'
import { hasTitleShape, readsAsSentence } from '../lines/shape'
import type { PageLines, Signs } from '../rules/signs'
import { HAN } from '../text/characters'
import { SALUTATION } from '../text/patterns'
import type { UnitRole } from '../units/units'
import { ownRole } from './ownRole'
import type { RolesSoFar } from './rolesSoFar'
import { blockAbove, titleAbove } from './titleAbove'

/** No more lines of names and sources stand under a headline; a library's card is the longest. */
const MOST_HEAD_LINES = 16

/** Whether names at `index` stand over a report rather than under one. */
function opensReport({ page, roles, signs }: RolesSoFar, index: number): boolean {
  let next = index
  while (next - index <= MOST_HEAD_LINES && (roles[next] === 'byline' || roles[next] === 'source' || roles[next] === 'navigation'))
    next += 1
  if (next >= page.lines.length || next - index > MOST_HEAD_LINES) return false
  const above = page.lines[index - 1]
  const isOpen = above !== undefined && (above.closing !== 'final' || /[！？]$/.test(above.tail))
  return isOpen && roles[index - 1] === 'text' && signs.of(index - 1, 'closingByline') === null
}

/** Whether the line stands in from an unfinished line above it, which is a headline then. */
function isIndentedBelow(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return above !== undefined && above.closing === 'open' && line.indent - above.indent >= DEEP_INDENT
}

/** Lines that may stand between a headline and its report. */
const IN_HEAD: ReadonlySet<UnitRole> = new Set<UnitRole>(['byline', 'source', 'navigation'])

/** The first of the lines of names and navigation right above `index`. */
function belowTitle(roles: readonly UnitRole[], index: number): number {
  let end = index
  for (let role = roles[end - 1]; role !== undefined && IN_HEAD.has(role) && index - end < MOST_HEAD_LINES; role = roles[end - 1]) end -= 1
  return end
}

/** A subhead with a full stop is no longer. */
const LONGEST_STOPPED = 24

/** Whether the line is a subhead though it ends with a full stop: between a headline and the names under it. */
function isStoppedSubhead(page: PageLines, roles: readonly UnitRole[], line: Line): boolean {
  if (roles[line.index] !== 'text' || line.closing !== 'final' || lengthOf(line) > LONGEST_STOPPED) return false
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  const further = page.lines[line.index + 2]
  if (above === undefined || next === undefined || further === undefined || roles[next.index] !== 'byline') return false
  const before = page.lines[line.index - 2]
  const beginsAnew = above.blanks > 0 || before === undefined || before.closing === 'final' || roles[before.index] !== 'text'
  const isHead = above.closing === 'open' && hasTitleShape(above) && beginsAnew
  return isHead && line.blanks === 0 && next.blanks === 0 && roles[further.index] === 'text' && lengthOf(further) > LONGEST_STOPPED
}

/** ——记某某镇养路工: what kind of report it is, and of whom */
const AFTER_DASH = new LinePattern(/^(?:——|--|―)[^，。；：！？]{4,30}$/)
const LONGEST_ABOVE_DASH = 24

/** Whether the line is a subhead behind a dash, whatever stands below it, and the line above its headline. */
function isDashSubhead(page: PageLines, roles: readonly UnitRole[], line: Line): boolean {
  if (roles[line.index] !== 'text' || line.closing !== 'open' || line.blanks > 0 || !AFTER_DASH.test(line)) return false
  const above = page.lines[line.index - 1]
  if (above === undefined || lengthOf(above) > LONGEST_ABOVE_DASH || above.closing !== 'open' || !hasTitleShape(above)) return false
  const before = page.lines[above.index - 1]
  return before === undefined || above.blanks > 0 || before.closing === 'final' || roles[before.index] !== 'text'
}

/** No line of a headline that asks something and has another below it is longer. */
const LONGEST_ASKED = 28

/** Whether the line is a headline that asks or calls, with another line of it right below and the text apart from both: 路灯何时能修？ / 本报记者找到三个部门 */
function isAskedTitle(page: PageLines, roles: readonly UnitRole[], line: Line): boolean {
  if (roles[line.index] !== 'text' || line.blanks === 0 || lengthOf(line) > LONGEST_ASKED || !/[？！]$/.test(line.tail)) return false
  const next = page.lines[line.index + 1]
  const below = page.lines[line.index + 2]
  if (next === undefined || below === undefined || roles[next.index] !== 'text' || next.blanks > 0 || next.closing !== 'open') return false
  const isApart = below.blanks > 0 || below.indent - next.indent >= PARAGRAPH_INDENT
  if (!isApart || below.width <= next.width || !hasTitleShape(line) || !hasTitleShape(next) || readsAsSentence(next.head)) return false
  const column = page.columns.after(line.index)
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

/** 桃源镇： / 把课堂搬到火塘边, 县医保局提醒： / ……: of whom or where the headline's second line tells */
const OF_WHERE: RegExp = new RegExp(
  `^(?!.*[的有是为在和及])[${HAN}·]{2,9}(?:[省市县区旗镇乡村]|街道|社区|苏木|公社|大队|农场|林场|学校|[中小大]学|公司|厂|局|提醒|提示|回应|发布|辟谣|通报|明确)：$`,
)
/** No second line of it is longer. */
const LONGEST_TOLD = 28

/** Whether the line names a place and a colon, with the rest of the headline on the next one and the text below that. */
function isPlaceOverTitle(page: PageLines, roles: readonly UnitRole[], line: Line): boolean {
  if (line.closing !== 'colon' || roles[line.index] !== 'text' || !OF_WHERE.test(line.head)) return false
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  const below = page.lines[line.index + 2]
  if (next === undefined || below === undefined || roles[next.index] !== 'text' || next.blanks > 0 || next.closing !== 'open') return false
  const beginsAnew = above === undefined || line.blanks > 0 || above.closing === 'final' || roles[above.index] !== 'text'
  return beginsAnew && hasTitleShape(next) && lengthOf(next) <= LONGEST_TOLD && below.width > next.width && roles[below.index] !== 'title'
}

/** Whether the line is a headline that asks something right below the name of a column: 读报常识 / 什么是一长制？ */
function isAskedUnderLabel(page: PageLines, roles: readonly UnitRole[], line: Line): boolean {
  if (roles[line.index] !== 'text' || roles[line.index - 1] !== 'pageMark') return false
  if (lengthOf(line) > LONGEST_ASKED || !/[？！]$/.test(line.tail) || !hasTitleShape(line) || SALUTATION.test(line.head)) return false
  const below = page.lines[line.index + 1]
  return below !== undefined && roles[below.index] === 'text' && below.width > line.width && !readsAsSentence(line.head)
}

/** A notice that is longer says what it has to say on the same line. */
const LONGEST_NOTICE_TITLE = 30

const SALUTED = new LinePattern(SALUTATION)
/** 编者按 企业要不要承包……, 【核心提示】……: the editors' word before a report, below its headline */
const EDITORS_NOTE = new LinePattern(
  /^[【《（]?(?:本报)?(?:编者按|编者的话|编者按语|编辑按|按语|开栏的话|核心提示|阅读提示|内容提要)[】》）]?[：: ]{1,2}[^：: ]/,
)

/** Whether what stands above the line is its headline: it opens a report, or names stand there over one. */
function isBelowTitle(context: RolesSoFar, line: Line): boolean {
  const { page, signs, roles } = context
  const role = roles[line.index]
  if (role === 'text')
    return signs.of(line.index, 'dateline') !== null || isIndentedBelow(page, line) || SALUTED.test(line) || EDITORS_NOTE.test(line)
  return (role === 'byline' || role === 'source') && opensReport(context, line.index)
}

/** The lines above `line` that are its headline: the first of them, and the end, where names or sources follow or `line` itself. */
function titleOver(context: RolesSoFar, { index }: Line): { readonly first: number; readonly end: number } {
  const { signs, roles } = context
  const end = belowTitle(roles, index)
  const first = titleAbove(context, end)
  const mayBeBlock = roles[index] === 'text' && end === index && signs.of(index, 'dateline') !== null
  return { first: mayBeBlock ? Math.min(first, blockAbove(context, end)) : first, end }
}

/** The role of every line. `title` is given where something below proves it: an opening, names, a source line. */
export function assignRoles(page: PageLines, signs: Signs): UnitRole[] {
  const roles: UnitRole[] = []
  const context: RolesSoFar = { page, signs, roles }
  const promote = (index: number): void => {
    if (roles[index] === 'text') roles[index] = 'title'
  }
  for (const line of page.lines) roles.push(ownRole(page, signs, line, roles[line.index - 1]))
  for (const line of page.lines) {
    if (isStoppedSubhead(page, roles, line)) promote(line.index)
    if (isAskedTitle(page, roles, line)) {
      promote(line.index)
      promote(line.index + 1)
    }
    if (isAskedUnderLabel(page, roles, line) || isAskedBelowNames(context, line)) promote(line.index)
    if (isPlaceOverTitle(page, roles, line)) {
      promote(line.index)
      promote(line.index + 1)
    }
    if (!isDashSubhead(page, roles, line)) continue
    promote(line.index - 1)
    promote(line.index)
  }
  for (const line of page.lines) {
    if (!isBelowTitle(context, line)) continue
    const { first, end } = titleOver(context, line)
    for (let index = first; index < end; index += 1) promote(index)
  }
  // 防火提示：…… says all it has to say on its line.
  for (const line of page.lines) {
    const isNotice = signs.of(line.index, 'notice') !== null
    if (isNotice && lengthOf(line) <= LONGEST_NOTICE_TITLE && line.closing !== 'final') promote(line.index)
  }
  return roles
}
