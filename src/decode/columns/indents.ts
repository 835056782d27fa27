import type { Lattice } from './cells'
import type { PlacedCell } from './lattice'

/** A cell with the line that it stands on. */
export interface SetCell extends PlacedCell {
  readonly row: number
  /** How many of the spaces before it are the indent of a paragraph or of a headline. */
  readonly indent: number
}

/** How far up and down a column a line is compared with. */
const NEAR = 6
/** A line as long as its column but for this has no indent, in half-width places. */
const INDENTED_FROM = 2
/** Spaces that indent a line at the least, however the page was padded. */
const LEAST_INDENT = 2

/** Begins of the full lines of each column, by line. */
type Edges = ReadonlyMap<number, readonly { readonly row: number; readonly at: number }[]>

function edgesOf(rows: readonly (readonly PlacedCell[])[], { scale }: Lattice, measure: number): Edges {
  const edges = new Map<number, { row: number; at: number }[]>()
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (cell.fill !== 'full' || cell.width <= measure - INDENTED_FROM) continue
      const known = edges.get(cell.from)
      if (known === undefined) edges.set(cell.from, [{ row, at: cell[scale] }])
      else known.push({ row, at: cell[scale] })
    }
  })
  return edges
}

/**
 * The lines with the spaces that indent them: how far right of the nearest full lines of its column a line begins. A line that
 * follows the column before with one space may have been pushed, and a full one has no indent.
 */
export function withIndents(rows: readonly (readonly PlacedCell[])[], lattice: Lattice, measure: number): readonly (readonly SetCell[])[] {
  const edges = edgesOf(rows, lattice, measure)
  const next = new Map<number, number>()
  return rows.map((cells, row) =>
    cells.map((cell): SetCell => {
      const known = edges.get(cell.from) ?? []
      let at = next.get(cell.from) ?? 0
      while (at < known.length && (known[at]?.row ?? 0) < row) at += 1
      next.set(cell.from, at)
      const near = [known[at - 1], known[at]].filter((edge) => edge !== undefined && Math.abs(edge.row - row) <= NEAR)
      const edge = near.length === 0 ? (lattice.starts[cell.from] ?? 0) : Math.max(...near.map((one) => one?.at ?? 0))
      const right = cell[lattice.scale] - edge
      const indented = cell.gap >= 2 && right >= LEAST_INDENT && cell.width <= measure - INDENTED_FROM
      const indent = indented ? Math.min(right, cell.gap) : 0
      // As long as an indented line, but not indented: it ends early.
      const fill = cell.fill === 'indented' && indent === 0 && cell.gap !== 1 ? 'short' : cell.fill
      return { ...cell, row, indent, fill }
    }),
  )
}
