import { NOTES_BEFORE } from '../../lexicon/headlines/editorsNotes'
import { DEEP_INDENT } from '../lines/indents'
import { type Line, lengthOf } from '../lines/lines'
import { hasTitleShape } from '../lines/titleShape'
import { LinePattern } from '../lines/linePattern'
import type { PageLines, Signs } from '../rules/signs'
import { oneOf } from '../../matching/oneOf'
import { SALUTATION } from '../text/patterns'
import type { UnitRole } from '../units/units'
import { ownRole } from './ownRole'
import type { RolesSoFar } from './rolesSoFar'
import { blockAbove, titleAbove } from './titleAbove'
import { TITLE_FORMS } from './titleForms'

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

/** A notice that is longer says what it has to say on the same line. */
const LONGEST_NOTICE_TITLE = 30

const SALUTED = new LinePattern(SALUTATION)
/** 编者按 企业要不要承包……, 【核心提示】……: the editors' word before a report, below its headline */
const EDITORS_NOTE = new LinePattern(new RegExp(`^[【《（]?${oneOf(NOTES_BEFORE)}[】》）]?[：: ]{1,2}[^：: ]`))

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

/** Whether the name of a column stands between a letter to the paper and the headline right above: 路灯何时亮 / 读者来信 / 编辑同志： */
function isLabelOverLetter({ page, roles }: RolesSoFar, label: Line, letter: Line): boolean {
  const title = page.lines[label.index - 1]
  if (title === undefined || roles[label.index] !== 'pageMark' || label.blanks > 0) return false
  return SALUTED.test(letter) && roles[title.index] === 'text' && title.blanks > 0 && hasTitleShape(title)
}

/** Whether the line is a notice that says all it has to say in a few words: 防火提示：…… */
function isShortNotice(signs: Signs, line: Line): boolean {
  return signs.of(line.index, 'notice') !== null && lengthOf(line) <= LONGEST_NOTICE_TITLE && line.closing !== 'final'
}

/** The role of every line. `title` is given where something below proves it: an opening, names, a source line. */
export function assignRoles(page: PageLines, signs: Signs): UnitRole[] {
  const roles: UnitRole[] = []
  const context: RolesSoFar = { page, signs, roles }
  const promote = (first: number, end: number): void => {
    for (let index = first; index < end; index += 1) if (roles[index] === 'text') roles[index] = 'title'
  }
  for (const line of page.lines) roles.push(ownRole(page, signs, line, roles[line.index - 1]))
  for (const line of page.lines) {
    const label = page.lines[line.index - 1]
    if (label !== undefined && isLabelOverLetter(context, label, line)) roles[label.index] = 'title'
    for (const { holds, from, to } of TITLE_FORMS) if (holds(context, line)) promote(line.index + from, line.index + to + 1)
  }
  for (const line of page.lines) {
    if (!isBelowTitle(context, line)) continue
    const { first, end } = titleOver(context, line)
    promote(first, end)
  }
  for (const line of page.lines) if (isShortNotice(signs, line)) promote(line.index, line.index + 1)
  return roles
}
