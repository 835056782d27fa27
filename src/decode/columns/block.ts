import { cellsOf } from './cells'
import { goesOn } from './flow'
import { widenHeadlines } from './headlines'
import { withIndents } from './indents'
import { type PlacedCell, latticeOf, place } from './lattice'
import { measureOf } from './measure'
import { isProse, standsAsProse } from './prose'
import { type Strip, readingOrder } from './readingOrder'
import { type Row, rowOf } from './rows'
import { type Line, type Stretch, beginsPage } from './stretches'

/** Lines on which columns of running text stand side by side, and the strips in which they are read. */
export interface Block extends Stretch {
  readonly strips: readonly Strip[]
}

/** Lines above and below a stretch that may still be ends of its columns. */
const ABOVE = 6
const BELOW = 80
/** Share of full lines that must begin where the columns do. */
const LEAST_HELD = 0.7

interface Rows {
  readonly rows: readonly Row[]
  /** Line of the first of them. */
  readonly from: number
}

/** The lines of a stretch and those around it that belong to no other and to no other page; `null` where one is too long. */
function rowsAround(text: string, lines: readonly Line[], { first, last }: Stretch, free: Stretch): Rows | null {
  const row = (index: number): Row | null => {
    const line = lines[index]
    return line === undefined ? null : rowOf(text, line.start + (beginsPage(text, line) ? 1 : 0), line.end)
  }
  const rows: Row[] = []
  for (let index = first; index <= last; index += 1) {
    const inner = row(index)
    if (inner === null) return null
    rows.push(inner)
  }
  let from = first
  while (from > Math.max(free.first, first - ABOVE)) {
    const line = lines[from]
    const above = row(from - 1)
    if (above === null || line === undefined || beginsPage(text, line)) break
    rows.unshift(above)
    from -= 1
  }
  for (let index = last + 1; index <= Math.min(free.last, last + BELOW); index += 1) {
    const line = lines[index]
    const below = row(index)
    if (below === null || line === undefined || beginsPage(text, line)) break
    rows.push(below)
  }
  return { rows, from }
}

/**
 * Whether a line above or below a stretch is one of its columns: nothing stands over several of them, and nothing in the first alone,
 * where any text may stand.
 */
function isOfColumns(cells: readonly PlacedCell[]): boolean {
  if (cells.some(({ from, to, fill }) => fill === 'over' || from < to)) return false
  return cells.length === 1 ? cells[0]?.from !== 0 : cells.every(({ gap }, index) => index === 0 || gap > 1)
}

/** Whether the first column goes on with a cell below a stretch, as a sentence does. */
function goesOnIn(text: string, last: PlacedCell | undefined, first: PlacedCell | undefined): boolean {
  return last !== undefined && first?.from === 0 && first.to === 0 && first.fill !== 'over' && goesOn(text, last)
}

/** Whether a line has something of the first column alone. */
function isTop(cells: readonly PlacedCell[] | undefined): boolean {
  return cells?.length === 1 && cells[0]?.from === 0 && cells[0].to === 0 && cells[0].fill !== 'over'
}

/** How far the columns reach up and down from the lines `first` to `last` of the stretch. */
function reach(text: string, rows: readonly (readonly PlacedCell[])[], first: number, last: number): Stretch {
  let top = first
  while (top > 0 && (rows[top - 1]?.length ?? 0) > 0 && isOfColumns(rows[top - 1] ?? [])) top -= 1
  // The first of the columns may begin below the others.
  if (top > 1 && isTop(rows[top - 1]) && (rows[top - 2]?.length ?? 0) > 1 && isOfColumns(rows[top - 2] ?? [])) top -= 2
  let bottom = last
  let [left] = rows.slice(first, last + 1).reduce((lowest, cells) => (cells[0]?.from === 0 ? cells : lowest), [])
  for (let index = last + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? []
    if (cells.length === 0) continue
    if (!isOfColumns(cells) && !goesOnIn(text, left, cells[0])) break
    bottom = index
    if (cells[0]?.from === 0) [left] = cells
  }
  return { first: top, last: bottom }
}

/**
 * The columns of a stretch of lines, `free` being the lines around that belong to no other. `beside`: columns of running text seem to
 * stand there, but cannot be told apart; `null`: none do.
 */
export function blockOf(text: string, lines: readonly Line[], stretch: Stretch, free: Stretch): Block | 'beside' | null {
  const around = rowsAround(text, lines, stretch, free)
  if (around === null) return null
  const { rows, from } = around
  const [first, last] = [stretch.first - from, stretch.last - from]
  const inner = rows.slice(first, last + 1)
  const doubtful = standsAsProse(text, inner) ? 'beside' : null
  const measure = measureOf(inner)
  if (measure === 0) return doubtful
  const cells = inner.map((row) => cellsOf(row, measure, null))
  const lattice = latticeOf(cells, measure)
  if (lattice.starts.length < 2 || lattice.held < LEAST_HELD) return doubtful
  const placed = rows.map((row) => place(cellsOf(row, measure, lattice), lattice))
  if (!isProse(text, placed.slice(first, last + 1), measure)) return doubtful
  const reached = reach(text, placed, first, last)
  const set = withIndents(placed.slice(reached.first, reached.last + 1), lattice, measure)
  return {
    first: from + reached.first,
    last: from + reached.last,
    strips: readingOrder(text, widenHeadlines(text, set, lattice, measure).flat(), lattice.starts.length),
  }
}
