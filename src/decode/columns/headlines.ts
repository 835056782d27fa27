import { type Lattice, endIn, inScale } from './cells'
import { endsText } from './flow'
import type { SetCell } from './indents'

/** A headline that stands over several columns is in their middle but for this part of the width of one. */
const OFF_CENTRE = 0.34
/** A shorter line is the end of a name or of a word, in half-width places. */
export const LEAST_HEADLINE = 8
/** The text begins so few lines below its headline. */
const TEXT_BELOW = 3

/** Whether a cell may be a headline: it fills no line and ends nothing. */
export function maybeHeadline(text: string, cell: SetCell): boolean {
  return (cell.fill === 'short' || cell.fill === 'over') && cell.width >= LEAST_HEADLINE && !endsText(text, cell)
}

/** Whether a paragraph begins in a column within the next lines. */
function opensBelow(rows: readonly (readonly SetCell[])[], row: number, column: number): boolean {
  for (let next = row + 1; next <= row + TEXT_BELOW; next += 1) {
    const cell = rows[next]?.find(({ from, to }) => from <= column && column <= to)
    if (cell !== undefined && cell.indent > 0 && cell.fill !== 'short') return true
  }
  return false
}

/** Lines of a page with the columns that they stand in. */
interface Page {
  /** The cells of each line. */
  readonly rows: readonly (readonly SetCell[])[]
  readonly lattice: Lattice
  /** How wide a column is by the lattice's scale. */
  readonly width: number
}

/** How far the middle of a cell is from that of the columns from the one to the other. */
function offCentre({ lattice, width }: Page, cell: SetCell, from: number, to: number): number {
  const middle = (cell[lattice.scale] + endIn(cell, lattice.scale)) / 2
  return Math.abs(middle - ((lattice.starts[from] ?? 0) + (lattice.starts[to] ?? 0) + width) / 2)
}

/** The cell with the columns that it stands over: of those from `left` to `right`, its own among them, where it is nearest to the middle; of two that fit as well, the wider. */
function widened(page: Page, cell: SetCell, left: number, right: number): SetCell {
  let best = { from: cell.from, to: cell.to, off: page.width * OFF_CENTRE }
  for (let from = left; from <= cell.from; from += 1) {
    for (let to = right; to >= cell.to && to - from > cell.to - cell.from; to -= 1) {
      const off = offCentre(page, cell, from, to)
      const isWider = to - from > best.to - best.from
      const isBetter = off < best.off - 1 || (off <= best.off + 1 && isWider)
      if (isBetter && opensBelow(page.rows, cell.row, from)) best = { from, to, off: Math.min(off, best.off) }
    }
  }
  return { ...cell, from: best.from, to: best.to }
}

/**
 * Headlines with all the columns that they stand over (通栏题): of the empty columns beside one those, in whose middle it stands with
 * its own and whose first begins a paragraph below. `rows`: the cells of each line.
 */
export function widenHeadlines(
  text: string,
  rows: readonly (readonly SetCell[])[],
  lattice: Lattice,
  measure: number,
): readonly (readonly SetCell[])[] {
  const { scale, starts } = lattice
  const page: Page = { rows, lattice, width: inScale(measure, scale) }
  return rows.map((cells) => {
    const mayWiden = cells.length > 0 && cells.length < starts.length
    if (!mayWiden || !cells.every((cell) => maybeHeadline(text, cell) || cell.from === cell.to)) return cells
    return cells.map((cell, index) => {
      if (!maybeHeadline(text, cell)) return cell
      const left = (cells[index - 1]?.to ?? -1) + 1
      const right = (cells[index + 1]?.from ?? starts.length) - 1
      return widened(page, cell, left, right)
    })
  })
}
