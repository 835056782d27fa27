import type { Line } from './lines'

/** Lines looked at on one side to learn how wide the column is. */
const WINDOW = 10
/** Lines on either side that tell where there are only a few. */
const NEAR = 2
/** A line may be this many columns narrower than its column and still be full: marks that may not begin a line are pulled down. */
const SLACK = 4
/** No column of a newspaper is wider or narrower than this, in half-width columns. */
export const WIDEST_COLUMN = 100
const NARROWEST_COLUMN = 12
const FEWEST_LINES = 3
/** Of the lines around, no more than this share may be wider than the column: headlines set across several. */
const MOST_WIDER = 0.3

/** The widths of the columns on a page (栏宽), in half-width columns; 0 where lines do not follow a column. */
export interface Columns {
  /** As the lines up to and with this one have it. */
  readonly before: (line: number) => number
  /** As this line and those after it have it. */
  readonly after: (line: number) => number
  /** As the few lines on either side have it. */
  readonly around: (line: number) => number
}

/** The width that most of `widths[from]` to `widths[end - 1]` share, or 0 where they share none. */
function columnOf(widths: Int32Array, from: number, end: number): number {
  const size = end - from
  if (size < FEWEST_LINES) return 0
  let best = 0
  let bestCount = 0
  for (let index = from; index < end; index += 1) {
    const width = widths[index] ?? 0
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN || width === best) continue
    let count = 0
    let wider = 0
    for (let at = from; at < end; at += 1) {
      const other = widths[at] ?? 0
      if (other <= width + 1 && other >= width - 3) count += 1
      if (overflows(other, width)) wider += 1
    }
    if (wider > size * MOST_WIDER) continue
    if (count > bestCount || (count === bestCount && width > best)) {
      best = width
      bestCount = count
    }
  }
  return bestCount >= FEWEST_LINES && bestCount * 2 >= size ? best : 0
}

/** Indentation beyond this centres a line. */
const DEEPEST_INDENT = 6

/** How far a line reaches from the left edge of its column; a headline in the middle counts as wide as it is. */
export function extentOf(line: Line): number {
  return line.width + (line.indent <= DEEPEST_INDENT ? line.indent : 0)
}

const UNKNOWN = -1

/** Learns the width of the column around each line, when it is first asked for. */
export function measureColumns(lines: readonly Line[]): Columns {
  const widths = new Int32Array(lines.length)
  for (let at = 0; at < widths.length; at += 1) {
    const line = lines[at]
    if (line !== undefined) widths[at] = extentOf(line)
  }
  const measured = (above: number, below: number): ((line: number) => number) => {
    const known = new Int32Array(widths.length).fill(UNKNOWN)
    return (index) => {
      const width = known[index] ?? 0
      if (width !== UNKNOWN) return width
      const learnt = columnOf(widths, Math.max(0, index - above), Math.min(widths.length, index + below + 1))
      known[index] = learnt
      return learnt
    }
  }
  return { before: measured(WINDOW - 1, 0), after: measured(0, WINDOW - 1), around: measured(NEAR, NEAR) }
}

/** Whether a line of `width` fills a column of `column`; the first line of a paragraph may have lost its indentation. */
export function fills(width: number, column: number, first: boolean): boolean {
  return width >= column - SLACK - (first ? 4 : 0)
}

/** Whether a line is wider than its column allows: it was set across several. */
export function overflows(width: number, column: number): boolean {
  return width > column + SLACK
}
