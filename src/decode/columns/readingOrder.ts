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

/** Columns from left to right, those together that a headline stands over. */
function groupsOf(cells: readonly SetCell[], from: number, to: number): readonly { readonly from: number; readonly to: number }[] {
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

function readSlice(text: string, cells: readonly SetCell[], from: number, to: number, depth: number, out: SetCell[][]): void {
  if (cells.length === 0) return
  if (from >= to) {
    out.push([...cells])
    return
  }
  const groups = groupsOf(cells, from, to)
  if (groups.length > 1) {
    for (const group of groups) {
      const own = cells.filter((cell) => cell.from >= group.from && cell.from <= group.to)
      readColumns(text, own, group.from, group.to, depth, out)
    }
    return
  }
  // Headlines reach over all gaps, none of them over all columns: what stands above the first of them is read first.
  const first = cells.findIndex((cell) => cell.to > cell.from)
  const row = cells[first]?.row ?? 0
  const above = cells.filter((cell) => cell.row < row)
  if (depth >= DEEPEST) {
    for (let column = from; column <= to; column += 1) out.push(cells.filter((cell) => cell.from === column))
    return
  }
  if (above.length > 0) {
    readColumns(text, above, from, to, depth + 1, out)
    readColumns(text, cells.slice(above.length), from, to, depth + 1, out)
    return
  }
  const spanning = cells[first]
  if (spanning === undefined) return
  const rest = cells.filter((cell) => cell !== spanning)
  // What is below belongs to it only under it: the columns beside are read behind.
  const under = rest.filter((cell) => cell.from >= spanning.from && cell.to <= spanning.to)
  const beside = rest.filter((cell) => !(cell.from >= spanning.from && cell.to <= spanning.to))
  const left = beside.filter((cell) => cell.from < spanning.from)
  const right = beside.filter((cell) => cell.from >= spanning.from)
  readColumns(text, left, from, to, depth + 1, out)
  out.push([{ ...spanning, indent: 0 }])
  readColumns(text, under, spanning.from, spanning.to, depth + 1, out)
  readColumns(text, right, from, to, depth + 1, out)
}

function readColumns(text: string, cells: readonly SetCell[], from: number, to: number, depth: number, out: SetCell[][]): void {
  if (from >= to) {
    if (cells.length > 0) out.push([...cells])
    return
  }
  const rows = byRow(cells)
  const breaks = findBreaks(text, rows, from, to)
  let slice: SetCell[] = []
  rows.forEach((row, index) => {
    if (breaks.has(index)) {
      readSlice(text, slice, from, to, depth, out)
      slice = []
    }
    const [only] = row
    const isHeadline = only !== undefined && row.length === 1 && (standsOver(only, from, to) || breaks.has(index))
    if (isHeadline) out.push([{ ...only, indent: 0 }])
    else slice.push(...row)
  })
  readSlice(text, slice, from, to, depth, out)
}

/** The strips of a page in the order in which they are read: what stands over columns before them, columns from left to right. `cells`: line by line. */
export function readingOrder(text: string, cells: readonly SetCell[], columns: number): readonly Strip[] {
  const out: SetCell[][] = []
  readColumns(text, cells, 0, columns - 1, 0, out)
  return out
}
