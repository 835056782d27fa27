import type { Line } from './lines'
import { PARAGRAPH_INDENT } from './joining'
import { fills } from './measure'
import type { PageLines } from './signs'
import type { UnitRole } from './units'

/** Lines on either side that share a left edge. */
const NEIGHBOURS = 8
/** Lines on either side whose habit counts. */
const HABIT = 25
const FEWEST = 2

export interface Indentation {
  readonly indents: (line: number) => boolean
  readonly indentOf: (line: Line) => number
}

/** Learns where paragraphs are known by their indentation (缩进): several lines stand in from the edge, each after an end. */
export function learnIndentation({ lines, columns }: PageLines, roles: readonly UnitRole[]): Indentation {
  const edges = lines.map((line) => {
    let edge = line.indent
    for (const other of lines.slice(Math.max(0, line.index - NEIGHBOURS), line.index + NEIGHBOURS + 1)) {
      if (roles[other.index] === 'text' || roles[other.index] === 'title') edge = Math.min(edge, other.indent)
    }
    return edge
  })
  const indentOf = (line: Line): number => line.indent - (edges[line.index] ?? 0)
  // Sums so far of paragraph openings with and without indentation.
  const within: number[] = [0]
  const without: number[] = [0]
  for (const line of lines) {
    const above = lines[line.index - 1]
    const opens = roles[line.index] === 'text' && (above === undefined || above.closing === 'final' || roles[above.index] !== 'text')
    // A sentence may end where a full line ends: what follows opens nothing then.
    const column = above === undefined ? 0 : columns.before(above.index)
    const isSure = above === undefined || roles[above.index] !== 'text' || column === 0 || !fills(above.width, column, false)
    const indented = indentOf(line) >= PARAGRAPH_INDENT
    within.push((within[line.index] ?? 0) + (opens && indented ? 1 : 0))
    without.push((without[line.index] ?? 0) + (opens && isSure && !indented ? 1 : 0))
  }
  const between = (sums: readonly number[], index: number): number =>
    (sums[Math.min(lines.length, index + HABIT)] ?? 0) - (sums[Math.max(0, index - HABIT)] ?? 0)
  const indents = (index: number): boolean => {
    const count = between(within, index)
    const others = between(without, index)
    return count >= FEWEST ? count * 2 >= others : count > 0 && others === 0
  }
  return { indents, indentOf }
}
