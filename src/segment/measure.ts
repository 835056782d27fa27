import type { Line } from './lines'

/** Lines looked at on one side to learn how wide the column is. */
const WINDOW = 10
/** A line may be this many columns narrower than its column and still be full: marks that may not begin a line are pulled down. */
const SLACK = 4
/** No column of a newspaper is wider or narrower than this, in half-width columns. */
const WIDEST_COLUMN = 100
const NARROWEST_COLUMN = 12
const FEWEST_LINES = 3

/** The width of the column around a line (栏宽), in half-width columns; 0 where lines do not follow a column. */
export interface Measure {
  /** As the lines up to and with this one have it. */
  readonly before: number
  /** As this line and those after it have it. */
  readonly after: number
}

/** The width that most of `widths` share, or 0 where they share none. */
function columnOf(widths: readonly number[]): number {
  if (widths.length < FEWEST_LINES) return 0
  let best = 0
  let bestCount = 0
  for (const width of widths) {
    if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) continue
    let count = 0
    for (const other of widths) if (other <= width + 1 && other >= width - 3) count += 1
    if (count > bestCount || (count === bestCount && width > best)) {
      best = width
      bestCount = count
    }
  }
  return bestCount >= FEWEST_LINES && bestCount * 2 >= widths.length ? best : 0
}

/** Width of the column around each line. */
export function measureColumns(lines: readonly Line[]): Measure[] {
  const widths = lines.map((line) => line.width)
  return lines.map((_, index) => ({
    before: columnOf(widths.slice(Math.max(0, index - WINDOW + 1), index + 1)),
    after: columnOf(widths.slice(index, index + WINDOW)),
  }))
}

/** Whether a line of `width` fills a column of `column`; the first line of a paragraph may have lost its indentation. */
export function fills(width: number, column: number, first: boolean): boolean {
  return width >= column - SLACK - (first ? 4 : 0)
}

/** Whether a line is wider than its column allows: it was set across several. */
export function overflows(width: number, column: number): boolean {
  return width > column + SLACK
}
