/** One thing out of which one is to be chosen: what it is worth, and the values of its columns; those that are missing are 0. */
export interface Option {
  readonly worth: number
  readonly values: readonly (readonly [column: number, value: number])[]
}

const PASSES = 60
/** So many choices go into one step. */
const BATCH = 64
const FIRST_STEP = 0.03
/** What holds weights of columns down that are seldom seen. */
const RESTRAINT = 1e-4
/** How fast the mean slope of each column, and that of its square, forgets (Adam, Kingma and Ba 2014). */
const KEEPS = 0.9
const KEEPS_SQUARE = 0.99
const LEAST_ROOT = 1e-5
/** A prime that mixes the choices anew in each pass, in an order that is always the same. */
const MIXER = 104_729

/**
 * Weights of the columns with which the option of the greatest sum is worth most on the average. Each option is chosen with the
 * chance that its sum gives it among the others (softmax); the mean worth of what is chosen so is climbed, step by step. The same
 * choices give the same weights.
 */
export function fitChoice(choices: readonly (readonly Option[])[], columns: number): Float64Array {
  const weights = new Float64Array(columns)
  const mean = new Float64Array(columns)
  const square = new Float64Array(columns)
  let steps = 0
  for (let pass = 0; pass < PASSES; pass += 1) {
    const step = FIRST_STEP * (1 - pass / PASSES)
    const order = mixed(choices, pass)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      const slopes = new Float64Array(columns)
      for (const options of batch) addSlopes(slopes, options, weights)
      steps += 1
      for (let column = 0; column < columns; column += 1) {
        const slope = (slopes[column] ?? 0) / batch.length - RESTRAINT * (weights[column] ?? 0)
        mean[column] = KEEPS * (mean[column] ?? 0) + (1 - KEEPS) * slope
        square[column] = KEEPS_SQUARE * (square[column] ?? 0) + (1 - KEEPS_SQUARE) * slope * slope
        const root = Math.sqrt((square[column] ?? 0) / (1 - KEEPS_SQUARE ** steps))
        weights[column] = (weights[column] ?? 0) + (step * (mean[column] ?? 0)) / (1 - KEEPS ** steps) / (root + LEAST_ROOT)
      }
    }
  }
  return weights
}

function mixed<T>(items: readonly T[], pass: number): T[] {
  const ranked = items.map((item, index) => ({ item, rank: ((index + 1) * (MIXER + 2 * pass)) % 1_000_003 }))
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item)
}

/** The sum of an option's values, each times the weight of its column. */
export function sumOf({ values }: Option, weights: Float64Array): number {
  let sum = 0
  for (const [column, value] of values) sum += value * (weights[column] ?? 0)
  return sum
}

function addSlopes(slopes: Float64Array, options: readonly Option[], weights: Float64Array): void {
  const sums = options.map((option) => sumOf(option, weights))
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const all = odds.reduce((sum, one) => sum + one, 0)
  const expected = options.reduce((sum, { worth }, at) => sum + ((odds[at] ?? 0) / all) * worth, 0)
  for (const [at, { worth, values }] of options.entries()) {
    const slope = ((odds[at] ?? 0) / all) * (worth - expected)
    for (const [column, value] of values) slopes[column] = (slopes[column] ?? 0) + slope * value
  }
}
