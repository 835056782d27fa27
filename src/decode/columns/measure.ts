import type { Row } from './rows'

/** Narrowest and widest column of running text, in half-width places. */
const NARROWEST = 16
const WIDEST = 96
/** A line may be a little shorter than its column: no mark begins the next one, no number is cut. */
export const SHORT_BY = 3
/** Marks that hang out at the end, and what two half-width signs more make. */
export const LONG_BY = 3
/** Share of what stands on lines of several runs that must have the measure. */
const LEAST_SHARE = 0.2
/** What two runs must have at least for a line to count. */
const LEAST_WIDTH = 10

/**
 * The measure (栏宽) of a page's columns in half-width places: the width that most runs have which stand beside others; 0 where none
 * is so common that it must be the measure of running text.
 */
export function measureOf(rows: readonly Row[]): number {
  const weight = new Float64Array(WIDEST + LONG_BY + 1)
  let all = 0
  for (const { runs } of rows) {
    if (runs.filter(({ width }) => width >= LEAST_WIDTH).length < 2) continue
    for (const { width } of runs) {
      all += width
      if (width >= NARROWEST && width <= WIDEST) weight[width] = (weight[width] ?? 0) + width
    }
  }
  let best = 0
  let most = 0
  for (let measure = NARROWEST; measure <= WIDEST; measure += 1) {
    // Lines with a digit more or less are half a character off, and those whose last character was drawn to the next one a whole.
    const [two = 0, one = 0, none = 0, more = 0] = weight.subarray(measure - 2, measure + 2)
    const share = none + 0.8 * one + 0.6 * two + 0.5 * more
    if (share > most) {
      most = share
      best = measure
    }
  }
  return most >= LEAST_SHARE * all ? best : 0
}
