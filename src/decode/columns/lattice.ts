import { type Cell, type Lattice, type Scale, endIn, inScale, indentIn, isFull } from './cells'

/** A cell with the columns that it stands in; a headline may stand in several. */
export interface PlacedCell extends Cell {
  readonly from: number
  readonly to: number
}

/** How far the beginnings of one column may be apart: by a part of its width, and at least by so much. */
const DRIFT = 0.45
const LEAST_DRIFT = 4
/** Columns begin farther apart than by this part of their width. */
const APART = 0.9
/** Lines that a column must have, and their share of the lines with several cells. */
const LEAST_LINES = 3
const LEAST_SHARE = 0.12
const MOST_COLUMNS = 10
/** Share of the lines with room before them that must begin where columns do for them to be the better ones. */
const ROOMY_HELD = 0.85
/** By so much more must hold by half-width places: few programs know them. */
const MARGIN = 0.05
/** How far beyond the beginning of the next column text must reach to stand over it, by the same scale. */
const REACH = 3

function indentOf(cell: Cell, scale: Scale): number {
  return cell.fill === 'indented' ? indentIn(scale) : 0
}

/** The densest place of sorted `starts` and how many stand around it, no two of them farther apart than `drift`. */
function densest(starts: readonly number[], drift: number): { readonly at: number; readonly count: number } {
  let best = { at: 0, count: 0 }
  let first = 0
  for (let last = 0; last < starts.length; last += 1) {
    while ((starts[last] ?? 0) - (starts[first] ?? 0) > drift) first += 1
    const count = last - first + 1
    if (count > best.count) best = { at: starts[first + (count >> 1)] ?? 0, count }
  }
  return best
}

interface Found extends Lattice {
  /** Share of the full lines looked at that begin there. */
  readonly held: number
}

/** Where full lines begin again and again, by one scale; `least`: how many a column must have. */
function findStarts(cells: readonly Cell[], scale: Scale, measure: number, least: number): Found {
  const width = inScale(measure, scale)
  const drift = Math.max(LEAST_DRIFT, Math.floor(width * DRIFT))
  let starts = cells.map((cell) => cell[scale] - indentOf(cell, scale)).sort((a, b) => a - b)
  const all = starts.length
  let held = 0
  const found: number[] = []
  while (found.length < MOST_COLUMNS) {
    const { at, count } = densest(starts, drift)
    if (count < least) break
    found.push(at)
    held += count
    starts = starts.filter((start) => Math.abs(start - at) > width * APART)
  }
  return { scale, starts: found.sort((a, b) => a - b), held: all === 0 ? 0 : held / all }
}

/**
 * Where columns begin by one scale. What stands one space behind a full line may stand too far left, as programs close up what
 * nearly touches; so lines that have room before them tell better, where there are enough of them.
 */
function latticeBy(rows: readonly (readonly Cell[])[], scale: Scale, measure: number): Found {
  const beside = rows.filter((cells) => cells.length > 1)
  const full = beside.flat().filter(isFull)
  const all = findStarts(full, scale, measure, Math.max(LEAST_LINES, beside.length * LEAST_SHARE))
  const roomy = findStarts(
    full.filter(({ gap }) => gap !== 1),
    scale,
    measure,
    LEAST_LINES,
  )
  return roomy.starts.length >= all.starts.length && roomy.held >= ROOMY_HELD ? roomy : all
}

/** Where the columns begin, by the scale that holds more of their lines. */
export function latticeOf(rows: readonly (readonly Cell[])[], measure: number): Found {
  const byCharacter = latticeBy(rows, 'character', measure)
  const byPlace = latticeBy(rows, 'place', measure)
  return byPlace.held > byCharacter.held + MARGIN ? byPlace : byCharacter
}

/** Column at or left of a place. */
function columnAt(starts: readonly number[], at: number): number {
  let column = 0
  while (column + 1 < starts.length && (starts[column + 1] ?? 0) <= at) column += 1
  return column
}

/** The last column that text reaches into. */
function lastReached(cell: Cell, { scale, starts }: Lattice): number {
  return columnAt(starts, endIn(cell, scale) - REACH)
}

function spans(cell: Cell, lattice: Lattice): boolean {
  if (isFull(cell)) return false
  return lastReached(cell, lattice) > columnAt(lattice.starts, cell[lattice.scale] + REACH)
}

/** Whether a line with empty columns beside it begins where no line of a column does, with or without indent: a headline, though it be as long as one. */
function isLoneHeadline(cell: Cell, { scale, starts }: Lattice): boolean {
  const indent = indentIn(scale)
  return starts.every((start) => Math.abs(cell[scale] - start) >= REACH && Math.abs(cell[scale] - start - indent) >= REACH)
}

/** Puts the cells of one line into columns, each right of the one before, as near to where the columns begin as can be. */
export function place(cells: readonly Cell[], lattice: Lattice): readonly PlacedCell[] {
  const { scale, starts } = lattice
  const placed: PlacedCell[] = []
  let free = 0
  cells.forEach((read, index) => {
    const isLone = cells.length < starts.length && read.gap !== 1 && isLoneHeadline(read, lattice)
    const cell: Cell = isLone ? { ...read, fill: 'short' } : read
    const left = cells.length - 1 - index
    const highest = Math.max(free, starts.length - 1 - left)
    const at = cell[scale]
    let from = columnAt(starts, at + REACH)
    const next = starts[from + 1]
    // Lines that were pushed begin later, never earlier.
    if (next !== undefined && cell.fill !== 'over' && next - at < at - (starts[from] ?? 0) && next - at <= REACH + 1) from += 1
    // No column is left out where there is no room for one.
    if (index > 0 && cell.gap === 1) from = free
    from = Math.min(Math.max(from, free), highest)
    const to = spans(cell, lattice) ? Math.max(from, lastReached(cell, lattice)) : from
    placed.push({ ...cell, from, to })
    free = Math.min(to + 1, starts.length - 1)
  })
  return placed
}
