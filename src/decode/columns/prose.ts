import { isFull } from './cells'
import { countMarks, countStops, endsWithMark } from './flow'
import type { PlacedCell } from './lattice'
import type { Row, Run } from './rows'

/** What must be seen of a block of lines before its columns are believed to be running text. */
const LEAST_BESIDE = 6
/** A side of a line must hold as much, in half-width places. */
const SIDE = 16
/** Share of lines with several cells that have so much on two sides. */
const LEAST_BESIDE_SHARE = 0.5
/** Share of cells that reach their column's right edge, and of those the share that do so within a character. */
const LEAST_FULL = 0.6
const LEAST_FLUSH = 0.6
/** Share of full lines that stand right below another of their column. */
const LEAST_RUNNING = 0.6
/** Lines of other columns may stand between two lines of one. */
const RIGHT_BELOW = 3
/** Share of the text that is too wide for its column: headlines over several, and seldom a line that could not be parted. */
const MOST_OVER = 0.15
/** Verse, lists and slogans end their lines with marks; in running text one line of six does. */
const MOST_ENDING = 0.36
/** Running text has a mark for every twelve to twenty characters; names, addresses and figures hardly any. */
const LEAST_MARKS = 1 / 36
/** And a full stop for every thirty to sixty; what stands in tables has none. */
const LEAST_STOPS = 1 / 110

/** How much text the cells hold, in half-width places. */
function amount(cells: readonly PlacedCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** How many full lines stand right below another one of their column. */
function countRunning(rows: readonly (readonly PlacedCell[])[]): number {
  let running = 0
  const last = new Map<number, number>()
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (isFull(cell) && row - (last.get(cell.from) ?? Number.NEGATIVE_INFINITY) <= RIGHT_BELOW) running += 1
      for (let column = cell.from; column <= cell.to; column += 1) {
        if (isFull(cell)) last.set(column, row)
        else last.delete(column)
      }
    }
  })
  return running
}

/** Whether there are as many marks and full stops as running text has. */
function hasMarks(text: string, stretches: readonly Pick<PlacedCell, 'start' | 'end'>[]): boolean {
  let length = 0
  let marks = 0
  let stops = 0
  for (const { start, end } of stretches) {
    length += end - start
    marks += countMarks(text, start, end)
    stops += countStops(text, start, end)
  }
  return marks >= length * LEAST_MARKS && stops >= length * LEAST_STOPS
}

/** Whether what stands in columns of this measure is running text (成文), which is read column by column. */
export function isProse(text: string, rows: readonly (readonly PlacedCell[])[], measure: number): boolean {
  const several = rows.filter((cells) => cells.length > 1)
  const beside = several.filter((cells) => cells.filter(({ width }) => width >= SIDE).length > 1)
  if (beside.length < Math.max(LEAST_BESIDE, several.length * LEAST_BESIDE_SHARE)) return false
  const cells = several.flat()
  const full = cells.filter(isFull)
  const flush = full.filter(({ fill, width }) => fill === 'indented' || Math.abs(width - measure) <= 2)
  if (full.length < cells.length * LEAST_FULL || flush.length < full.length * LEAST_FLUSH) return false
  const all = rows.flat()
  if (amount(all.filter(({ fill }) => fill === 'over')) > amount(all) * MOST_OVER) return false
  if (countRunning(rows) < full.length * LEAST_RUNNING) return false
  if (full.filter((cell) => endsWithMark(text, cell)).length > full.length * MOST_ENDING) return false
  return hasMarks(text, cells)
}

/** What is between two columns where they are told apart by nothing else. */
const GUTTER = 2
/** So many lines with text on both sides of a gutter are no chance. */
const LEAST_DOUBTFUL = 8
/** Share of left sides at whose end a sentence goes on. */
const LEAST_OPEN = 0.5

/** What stands left and right of the widest gap of a line. */
function sidesOf({ runs }: Row): { readonly left: readonly Run[]; readonly right: readonly Run[] } | null {
  let widest = 0
  let cut = 0
  runs.forEach((run, index) => {
    const before = runs[index - 1]
    const gap = before === undefined ? 0 : run.start - before.end
    if (gap > widest) {
      widest = gap
      cut = index
    }
  })
  return widest < GUTTER ? null : { left: runs.slice(0, cut), right: runs.slice(cut) }
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0)
}

/** Whether running text seems to stand on both sides of a gutter on many of these lines, though no columns are to be made out. */
export function standsAsProse(text: string, rows: readonly Row[]): boolean {
  let open = 0
  const found: Row[] = []
  for (const row of rows) {
    const sides = sidesOf(row)
    const last = sides?.left[sides.left.length - 1]
    if (sides === null || last === undefined || widthOf(sides.left) < SIDE || widthOf(sides.right) < SIDE) continue
    if (!endsWithMark(text, last)) open += 1
    found.push(row)
  }
  const filled = rows.filter(({ runs }) => runs.length > 0).length
  return found.length >= LEAST_DOUBTFUL && found.length * 2 >= filled && open >= found.length * LEAST_OPEN && hasMarks(text, found)
}
