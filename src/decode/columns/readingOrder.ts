import { findBreaks, standsOver } from './breaks'
import type { SetCell } from './indents'

/** Cells that are read one after the other, in one column or across several. */
export type Strip = readonly SetCell[]

/** Deeper than this no page is nested; the rest is read column by column. */
const DEEPEST = 24

/** The lines of some columns, by line. */
function byRow(cells: readonly SetCell[]): readonly (readonly SetCell[])[] {
  const rows: SetCell[][] = []
  let row = -1
  for (const cell of cells) {
    if (cell.row !== row) rows.push([])
    row = cell.row
    rows[rows.length - 1]?.push(cell)
  }
  return rows
}

/** Columns from the one to the other, both included. */
interface Columns {
  readonly from: number
  readonly to: number
}

/** Columns from left to right, those together that a headline stands over. */
function groupsOf(cells: readonly SetCell[], { from, to }: Columns): readonly Columns[] {
  const joined = new Set<number>()
  for (const cell of cells) for (let column = cell.from; column < cell.to; column += 1) joined.add(column)
  const groups: { from: number; to: number }[] = []
  for (let column = from; column <= to; column += 1) {
    const last = groups[groups.length - 1]
    if (last !== undefined && joined.has(column - 1)) last.to = column
    else groups.push({ from: column, to: column })
  }
  return groups
}

function isWithin(cell: SetCell, { from, to }: Columns): boolean {
  return cell.from >= from && cell.to <= to
}

/** Reads cells strip by strip. `depth`: how many headlines over some of the columns have been opened around them. */
class Reader {
  readonly strips: SetCell[][] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Cells that may have headlines over all of the columns among them, or breaks at which something new begins in all. */
  readColumns(cells: readonly SetCell[], columns: Columns, depth: number): void {
    const { from, to } = columns
    if (from >= to) {
      this.#add(cells)
      return
    }
    const rows = byRow(cells)
    const breaks = findBreaks(this.#text, rows, from, to)
    let slice: SetCell[] = []
    rows.forEach((row, index) => {
      if (breaks.has(index)) {
        this.#readSlice(slice, columns, depth)
        slice = []
      }
      const [only] = row
      const isHeadline = only !== undefined && row.length === 1 && (standsOver(only, from, to) || breaks.has(index))
      if (isHeadline) this.#addHeadline(only)
      else slice.push(...row)
    })
    this.#readSlice(slice, columns, depth)
  }

  /** Cells between two such headlines or breaks: column by column, those together that a headline stands over. */
  #readSlice(cells: readonly SetCell[], columns: Columns, depth: number): void {
    if (cells.length === 0) return
    const { from, to } = columns
    const groups = from >= to ? [] : groupsOf(cells, columns)
    if (from >= to) this.#add(cells)
    else if (groups.length > 1)
      for (const group of groups)
        this.readColumns(
          cells.filter((cell) => cell.from >= group.from && cell.from <= group.to),
          group,
          depth,
        )
    else if (depth >= DEEPEST)
      for (let column = from; column <= to; column += 1) this.strips.push(cells.filter((cell) => cell.from === column))
    else this.#readUnderHeadline(cells, columns, depth)
  }

  /** Cells among which headlines reach over all gaps, none of them over all columns: what stands above the first of them is read first. */
  #readUnderHeadline(cells: readonly SetCell[], columns: Columns, depth: number): void {
    const spanning = cells.find((cell) => cell.to > cell.from)
    const above = cells.filter((cell) => cell.row < (spanning?.row ?? 0))
    if (above.length > 0) {
      this.readColumns(above, columns, depth + 1)
      this.readColumns(cells.slice(above.length), columns, depth + 1)
      return
    }
    if (spanning === undefined) return
    // What is below belongs to it only under it: the columns beside are read behind.
    const rest = cells.filter((cell) => cell !== spanning)
    const beside = rest.filter((cell) => !isWithin(cell, spanning))
    const left = beside.filter((cell) => cell.from < spanning.from)
    const right = beside.filter((cell) => cell.from >= spanning.from)
    this.readColumns(left, columns, depth + 1)
    this.#addHeadline(spanning)
    const under = rest.filter((cell) => isWithin(cell, spanning))
    this.readColumns(under, spanning, depth + 1)
    this.readColumns(right, columns, depth + 1)
  }

  #add(cells: readonly SetCell[]): void {
    if (cells.length > 0) this.strips.push([...cells])
  }

  #addHeadline(cell: SetCell): void {
    this.strips.push([{ ...cell, indent: 0 }])
  }
}

/** The strips of a page in the order in which they are read: what stands over columns before them, columns from left to right. `cells`: line by line. */
export function readingOrder(text: string, cells: readonly SetCell[], columns: number): readonly Strip[] {
  const reader = new Reader(text)
  reader.readColumns(cells, { from: 0, to: columns - 1 }, 0)
  return reader.strips
}
