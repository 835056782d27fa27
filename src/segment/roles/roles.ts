import { DEEP_INDENT } from '../lines/indents'
import { type Line, lengthOf } from '../lines/lines'
import { fills } from '../lines/columns'
import { FULL_DATE, SALUTATION } from '../text/patterns'
import { areTitleHalves, hasTitleShape, isTitleText, readsAsSentence } from '../lines/shape'
import type { PageLines, SignKind, Signs } from '../rules/signs'
import type { UnitRole } from '../units/units'

/** What a sign makes of its line; the first that applies wins. */
const ROLES: readonly (readonly [SignKind, UnitRole])[] = [
  ['divider', 'divider'],
  ['heading', 'heading'],
  ['copyright', 'copyright'],
  ['source', 'source'],
  ['navigation', 'navigation'],
  ['credit', 'credit'],
  ['dateline', 'text'],
  ['contents', 'contents'],
  ['pageMark', 'pageMark'],
  ['byline', 'byline'],
  ['masthead', 'masthead'],
  ['jump', 'jump'],
  ['caption', 'caption'],
]
/** Words of these may by chance fill a line of running text. */
const DOUBTFUL: ReadonlySet<UnitRole> = new Set<UnitRole>(['byline', 'contents', 'pageMark', 'masthead', 'jump', 'caption'])
/** A headline has no more lines than these. */
const MOST_TITLE_LINES = 8
/** Nor do more lines of names and sources stand under it; a library's card is the longest. */
const MOST_HEAD_LINES = 16
/** So many full lines in a row are a paragraph that lost its full stop. */
const PARAGRAPH_LINES = 4

/** Whether the line stands in the middle of a sentence that is set in a column: then it is what it is by chance. */
function isInsideSentence(page: PageLines, line: Line, above: UnitRole | undefined): boolean {
  const before = page.lines[line.index - 1]
  if (before === undefined || line.blanks > 0 || above !== 'text') return false
  if (before.closing === 'comma') return true
  const column = page.columns.before(before.index)
  return before.closing === 'open' && column > 0 && fills(before.width, column, false)
}

/** 新华社贵阳5月13日电 题：再访乡镇看“四变” */
const TITLED_DATELINE = /[讯电] ?题：/
const LONGEST_TITLED = 70

/** Whether a dateline holds the headline and nothing more. */
function isTitledDateline(signs: Signs, line: Line): boolean {
  return (
    lengthOf(line) <= LONGEST_TITLED &&
    line.closing === 'open' &&
    signs.of(line.index, 'dateline') !== null &&
    TITLED_DATELINE.test(line.head)
  )
}

function roleByItself(page: PageLines, signs: Signs, line: Line, above: UnitRole | undefined): UnitRole {
  const run = page.names.get(line.index)
  if (run !== undefined) return run.whole ? 'byline' : 'text'
  // Nothing is known of most lines.
  if (signs.byLine[line.index]?.length === 0) return 'text'
  // # 某某日报 2018年4月20日: the name of the page, set as a heading.
  const isHeading = signs.of(line.index, 'heading') !== null
  if (isHeading && signs.of(line.index, 'masthead') !== null) return 'masthead'
  if (isHeading && signs.of(line.index, 'pageMark') !== null) return 'pageMark'
  if (isTitledDateline(signs, line)) return 'title'
  const known = ROLES.find(([kind]) => signs.of(line.index, kind) !== null)
  const role = known?.[1] ?? 'text'
  // Words of a sentence come again as well.
  if (known !== undefined && signs.of(line.index, known[0])?.rule === 'segment/repeated')
    return isInsideSentence(page, line, above) ? 'text' : role
  if (!DOUBTFUL.has(role)) return role
  const spaced = role === 'byline' && line.head.includes(' ')
  return !spaced && isInsideSentence(page, line, above) ? 'text' : role
}

/** Whether the line above `index` ends something, so that a headline may begin here. */
function beginsAnew(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  const above = page.lines[index - 1]
  if (above === undefined || roles[index - 1] !== 'text') return true
  if (above.closing === 'final' || signs.of(above.index, 'closingByline') !== null) return true
  return page.names.has(above.index)
}

/** 编者按>>>, 核心提示： */
const NOTE_LABEL = /^[【《]?(?:编者按|编者的话|编辑按|核心提示|内容提要|导语)[】》]?[：:>》 ]*$/

/** 二〇一一年二月二十八日: the date under a notice */
const DATE_ALONE: RegExp = new RegExp(`^${FULL_DATE}$`)

function isTitleHalf(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  return (above !== undefined && areTitleHalves(above, line)) || (next !== undefined && areTitleHalves(line, next))
}

function isTitleLine(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  const line = page.lines[index]
  if (roles[index] === 'title') return true
  if (line !== undefined && (NOTE_LABEL.test(line.head) || DATE_ALONE.test(line.head))) return false
  if (line === undefined || roles[index] !== 'text' || !(hasTitleShape(line) || isTitleHalf(page, line))) return false
  if (page.names.has(index)) return false
  // The first line of a paragraph stands in, the second does not.
  if (line.indent === DEEP_INDENT && page.lines[index + 1]?.indent === 0) return false
  return (
    signs.of(index, 'dateline') === null &&
    signs.of(index, 'closingByline') === null &&
    signs.of(index, 'continued') === null &&
    signs.of(index, 'verse') === null
  )
}

function isColumnOfText(page: PageLines, first: number, end: number): boolean {
  if (end - first < PARAGRAPH_LINES) return false
  const column = page.columns.after(first)
  if (column === 0) return false
  const lines = page.lines.slice(first, end)
  // Running text has a comma every other line; headlines of one length hardly ever.
  if (lines.filter((line) => line.head.includes('，')).length * 4 < lines.length) return false
  return lines.slice(0, -1).every((line) => fills(line.width, column, line.index === first) && line.width <= column + 4)
}

/** Whether the line goes on in the column of a full line above it. */
function fillsOn(page: PageLines, index: number): boolean {
  const line = page.lines[index]
  const above = page.lines[index - 1]
  if (line === undefined || above === undefined || line.blanks > 0) return false
  const column = page.columns.before(above.index)
  return readsAsSentence(line.head) || (column > 0 && fills(above.width, column, false) && line.width <= column + 4)
}

/** Nor is a line of a headline that ends in ! or ? longer. */
const LONGEST_EXCLAIMED = 26

/** Whether a line ending in ! or ? is part of a headline and not the last line of a paragraph. */
function isExclaimed(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): boolean {
  const line = page.lines[index]
  if (line === undefined || lengthOf(line) > LONGEST_EXCLAIMED || fillsOn(page, index)) return false
  const above = page.lines[index - 1]
  if (above === undefined || roles[index - 1] !== 'text') return true
  if (line.indent !== page.lines[index + 1]?.indent) return false
  if (signs.of(index - 1, 'closingByline') !== null) return true
  return (
    above.closing === 'open' &&
    above.indent === line.indent &&
    isTitleLine(page, roles, signs, index - 1) &&
    beginsAnew(page, roles, signs, index - 1)
  )
}

/** Whether the line stands right below running text that has ended: what an empty line parts from it is no part of it. */
function hangsOn(page: PageLines, roles: readonly UnitRole[], index: number): boolean {
  const above = page.lines[index - 1]
  return above !== undefined && page.lines[index]?.blanks === 0 && roles[above.index] === 'text' && above.closing === 'final'
}

/** No line of such a block is longer. */
const LONGEST_BLOCK_LINE = 40

/**
 * The lines between an empty one and the report that opens with `index`, if nothing in them is a sentence: they are its headline
 * whatever they end with. 军属写信：“好好打仗，/ 保卫咱这好光景！”
 */
function blockAbove(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): number {
  let first = index
  while (first > 0 && page.lines[first]?.blanks === 0 && index - first <= MOST_TITLE_LINES) first -= 1
  const block = page.lines.slice(first, index)
  const isTitles = block.every(
    (line) =>
      (roles[line.index] === 'text' || roles[line.index] === 'title') &&
      lengthOf(line) <= LONGEST_BLOCK_LINE &&
      !/[。；]/.test(line.head) &&
      signs.of(line.index, 'closingByline') === null &&
      signs.of(line.index, 'dateline') === null &&
      !page.names.has(line.index),
  )
  const isApart = (page.lines[first]?.blanks ?? 0) > 0 || first === 0
  const isShort = block.length > 0 && block.length <= MOST_BLOCK_LINES
  return isTitles && isApart && isShort && page.lines[index]?.blanks === 0 && isTitleText(block[0]?.head ?? '') ? first : index
}

/** Nor has it more lines. */
const MOST_BLOCK_LINES = 6

/** The lines above `index` that are its headline: from the last end of something down to it. */
function titleAbove(page: PageLines, roles: readonly UnitRole[], signs: Signs, index: number): number {
  let first = index
  while (first > 0 && index - first < MOST_TITLE_LINES && isTitleLine(page, roles, signs, first - 1)) {
    if (page.lines[first - 1]?.closing === 'final' && !isExclaimed(page, roles, signs, first - 1)) break
    if (first < index && hangsOn(page, roles, first - 1) && (page.lines[first]?.blanks ?? 0) > 0) break
    first -= 1
  }
  if (first === index) return index
  // 会议要求，……完成全部改造！ is the end of a report.
  if (page.lines[index - 1]?.closing === 'final' && readsAsSentence(page.lines[first]?.head ?? '')) return index
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
  const isHead = above.closing === 'open' && hasTitleShape(above) && page.lines[line.index - 2]?.closing !== 'comma'
  return isHead && line.blanks === 0 && next.blanks === 0 && roles[further.index] === 'text' && lengthOf(further) > LONGEST_STOPPED
}

/** The role of every line. `title` is given where something below proves it: an opening, names, a source line. */
export function assignRoles(page: PageLines, signs: Signs): UnitRole[] {
  const roles: UnitRole[] = []
  for (const line of page.lines) roles.push(roleByItself(page, signs, line, roles[line.index - 1]))
  for (const line of page.lines) if (isStoppedSubhead(page, roles, line)) roles[line.index] = 'title'
  for (const line of page.lines) {
    const role = roles[line.index]
    const opens =
      role === 'text'
        ? signs.of(line.index, 'dateline') !== null || isIndentedBelow(page, line) || SALUTATION.test(line.head)
        : role === 'byline' || role === 'source'
    if (!opens) continue
    if (role !== 'text' && !opensReport(page, roles, signs, line.index)) continue
    const end = belowTitle(roles, line.index)
    const first = titleAbove(page, roles, signs, end)
    const block =
      role === 'text' && end === line.index && signs.of(line.index, 'dateline') !== null ? blockAbove(page, roles, signs, end) : end
    for (let index = Math.min(first, block); index < end; index += 1) {
      if (roles[index] === 'text') roles[index] = 'title'
    }
  }
  for (const line of page.lines)
    if (roles[line.index] === 'text' && signs.of(line.index, 'notice') !== null && lengthOf(line) <= 30) roles[line.index] = 'title'
  return roles
}
