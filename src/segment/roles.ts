import { type Line, lengthOf } from './lines'
import { fills } from './measure'
import { hasTitleShape } from './shape'
import type { PageLines, SignKind, Signs } from './signs'
import type { UnitRole } from './units'

/** What a sign makes of its line; the first that applies wins. */
const ROLES: readonly (readonly [SignKind, UnitRole])[] = [
  ['heading', 'heading'],
  ['navigation', 'navigation'],
  ['copyright', 'copyright'],
  ['source', 'source'],
  ['credit', 'credit'],
  ['dateline', 'text'],
  ['byline', 'byline'],
  ['contents', 'contents'],
  ['pageMark', 'pageMark'],
  ['masthead', 'masthead'],
  ['jump', 'jump'],
  ['caption', 'caption'],
]
/** A headline has no more lines than these. */
const MOST_TITLE_LINES = 8
/** So many full lines in a row are a paragraph that lost its full stop. */
const PARAGRAPH_LINES = 4

/** Whether the line stands in the middle of a sentence that is set in a column: then it is what it is by chance. */
function isInsideSentence(page: PageLines, line: Line, above: UnitRole | undefined): boolean {
  const before = page.lines[line.index - 1]
  if (before === undefined || line.blanks > 0 || above !== 'text') return false
  if (before.closing === 'comma') return true
  const column = page.measures[before.index]?.before ?? 0
  return before.closing === 'open' && column > 0 && fills(before.width, column, false)
}

function roleByItself(page: PageLines, signs: Signs, line: Line, above: UnitRole | undefined): UnitRole {
  const role = ROLES.find(([kind]) => signs.of(line.index, kind) !== null)?.[1] ?? 'text'
  if (role === 'text' || role === 'heading') return role
  const spaced = role === 'byline' && line.head.includes(' ')
  return !spaced && isInsideSentence(page, line, above) ? 'text' : role
}

/** Whether the line above `index` ends something, so that a headline may begin here. */
function beginsAnew(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  const above = page.lines[index - 1]
  if (above === undefined || roles[index - 1] !== 'text') return true
  return above.closing === 'final' || signs.of(above.index, 'closingByline') !== null
}

function isTitleLine(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  const line = page.lines[index]
  if (line === undefined || roles[index] !== 'text' || !hasTitleShape(line)) return false
  return signs.of(index, 'dateline') === null && signs.of(index, 'closingByline') === null && signs.of(index, 'continued') === null
}

function isColumnOfText(page: PageLines, first: number, end: number): boolean {
  if (end - first < PARAGRAPH_LINES) return false
  const column = page.measures[first]?.after ?? 0
  if (column === 0) return false
  return page.lines.slice(first, end - 1).every((line) => fills(line.width, column, line.index === first) && line.width <= column + 4)
}

/** The lines above `index` that are its headline: from the last end of something down to it. */
function titleAbove(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): number {
  let first = index
  while (first > 0 && index - first < MOST_TITLE_LINES && isTitleLine(page, roles, signs, first - 1)) first -= 1
  if (first === index) return index
  // A line ending in ! or ? closes a paragraph as easily as a headline; it is taken only together with what is below.
  if (beginsAnew(page, roles, signs, first) && !isColumnOfText(page, first, index)) return first
  let block = index
  while (block > first && page.lines[block]?.blanks === 0) block -= 1
  if (page.lines[block]?.blanks !== 0 && block < index) return index - block <= PARAGRAPH_LINES ? block : index
  // An empty line parts the headline from what opens the report below it.
  let above = index - 1
  while (above > first && page.lines[above]?.blanks === 0) above -= 1
  return (page.lines[above]?.blanks ?? 0) > 0 && index - above <= PARAGRAPH_LINES ? above : index
}

/** Whether names at `index` stand over a report rather than under one. */
function opensReport(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  let next = index
  while (roles[next] === 'byline' || roles[next] === 'source' || roles[next] === 'navigation') next += 1
  if (next >= page.lines.length || next - index > 4) return false
  const above = page.lines[index - 1]
  return above !== undefined && roles[index - 1] === 'text' && above.closing !== 'final' && signs.of(index - 1, 'closingByline') === null
}

/** The role of every line. `title` is given where something below proves it: an opening, names, a source line. */
export function assignRoles(page: PageLines, signs: Signs): UnitRole[] {
  const roles: UnitRole[] = []
  for (const line of page.lines) roles.push(roleByItself(page, signs, line, roles[line.index - 1]))
  for (const line of page.lines) {
    const role = roles[line.index]
    const opens = role === 'text' ? signs.of(line.index, 'dateline') !== null : role === 'byline' || role === 'source'
    if (!opens) continue
    if (role !== 'text' && !opensReport(page, roles, signs, line.index)) continue
    for (let index = titleAbove(page, roles, signs, line.index); index < line.index; index += 1) {
      if (roles[index] === 'text') roles[index] = 'title'
    }
  }
  for (const line of page.lines)
    if (roles[line.index] === 'text' && signs.of(line.index, 'notice') !== null && lengthOf(line) <= 30) roles[line.index] = 'title'
  return roles
}
