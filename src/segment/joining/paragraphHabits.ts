import { PARAGRAPH_INDENT } from '../lines/indents'
import type { Line } from '../lines/lines'
import { type Columns, WIDEST_COLUMN, fills } from '../lines/columns'
import type { PageLines } from '../rules/signs'
import type { UnitRole } from '../units/units'

/** Lines on either side that share a left edge. */
const NEIGHBOURS = 8
/** Lines on either side whose habit counts. */
const HABIT = 25
const FEWEST = 2
/** A first line that lost its indentation and a mark or two is not shorter than its column by more; a headline may be. */
const MOST_SHORT = 8

/** How paragraphs are known around a line (分段习惯). */
export interface ParagraphHabits {
  /** By their indentation. */
  readonly indents: (line: number) => boolean
  /** By an empty line above them. */
  readonly parts: (line: number) => boolean
  /** Whether the first lines of paragraphs are as wide as the others, so that none has lost its indentation. */
  readonly fullFirstLines: boolean
  /** Whether several paragraphs begin with a line of this width: one that lost its indentation. */
  readonly isFirstWidth: (width: number) => boolean
  /** Indentation beyond that of the lines around, in half-width columns. */
  readonly indentOf: (line: Line) => number
}

/** Says of a line how often `counts` holds among the lines around it. */
function countAround(lines: readonly Line[], counts: (line: Line) => boolean): (index: number) => number {
  const sums = new Int32Array(lines.length + 1)
  for (const line of lines) sums[line.index + 1] = (sums[line.index] ?? 0) + (counts(line) ? 1 : 0)
  return (index) => (sums[Math.min(lines.length, index + HABIT)] ?? 0) - (sums[Math.max(0, index - HABIT)] ?? 0)
}

function learnEdges(lines: readonly Line[], roles: readonly UnitRole[]): number[] {
  return lines.map((line) => {
    let edge = line.indent
    for (let index = Math.max(0, line.index - NEIGHBOURS); index <= line.index + NEIGHBOURS && index < lines.length; index += 1) {
      const other = lines[index]
      if (other !== undefined && (roles[index] === 'text' || roles[index] === 'title')) edge = Math.min(edge, other.indent)
    }
    return edge
  })
}

/** Says of a width whether several of the lines have it. */
function sharedWidths(lines: readonly Line[]): (width: number) => boolean {
  const counts = new Map<number, number>()
  for (const { width } of lines) counts.set(width, (counts.get(width) ?? 0) + 1)
  return (width) => (counts.get(width) ?? 0) >= FEWEST
}

/** Whether nearly all first lines of paragraphs fill their columns, headlines aside. */
function areFull(firsts: readonly Line[], columns: Columns): boolean {
  const measured = firsts
    .map((line) => ({ width: line.width, column: columns.after(line.index) }))
    .filter(({ width, column }) => column > 0 && width >= column - MOST_SHORT)
  const full = measured.filter(({ width, column }) => fills(width, column, false)).length
  return full >= FEWEST && full * 5 >= measured.length * 4
}

/** Learns how paragraphs are set apart: several stand in from the edge, or below an empty line, each after an end. */
export function learnParagraphs({ lines, columns }: PageLines, roles: readonly UnitRole[]): ParagraphHabits {
  const edges = learnEdges(lines, roles)
  const indentOf = (line: Line): number => line.indent - (edges[line.index] ?? 0)
  const isText = (line: Line | undefined): boolean => line !== undefined && roles[line.index] === 'text'
  /** Whether a paragraph can begin here; surely where the line above is too short to be followed by more of its sentence. */
  const opens = (line: Line): boolean => {
    const above = lines[line.index - 1]
    return isText(line) && (above === undefined || above.closing === 'final' || !isText(above))
  }
  const beginsSurely = (line: Line): boolean => {
    const above = lines[line.index - 1]
    if (!opens(line)) return false
    const column = above === undefined ? 0 : columns.before(above.index)
    if (above === undefined || !isText(above)) return true
    return column === 0 ? above.width > WIDEST_COLUMN || line.blanks > 0 : !fills(above.width, column, false)
  }
  const sure = lines.map(beginsSurely)
  const surely = (line: Line): boolean => sure[line.index] === true
  const indented = countAround(lines, (line) => opens(line) && indentOf(line) >= PARAGRAPH_INDENT)
  const flush = countAround(lines, (line) => surely(line) && indentOf(line) < PARAGRAPH_INDENT)
  const between = (line: Line): boolean => line.index > 0 && isText(lines[line.index - 1]) && surely(line)
  const parted = countAround(lines, (line) => between(line) && line.blanks > 0)
  const together = countAround(lines, (line) => between(line) && line.blanks === 0)
  const firsts = lines.filter((line) => line.index > 0 && surely(line) && line.indent < PARAGRAPH_INDENT)
  return {
    isFirstWidth: sharedWidths(firsts.filter(({ index }) => isText(lines[index + 1]) && lines[index + 1]?.blanks === 0)),
    fullFirstLines: areFull(firsts, columns),
    indentOf,
    indents: (index) => {
      const count = indented(index)
      return count >= FEWEST ? count * 2 >= flush(index) : count > 0 && flush(index) === 0
    },
    parts: (index) => parted(index) > 0 && parted(index) >= together(index) * 4,
  }
}
