/** One article as a fit sees it: whether it has the topic, and the values of its columns; those that are missing are 0. */
export interface Sample {
  readonly has: boolean
  readonly values: readonly (readonly [column: number, value: number])[]
}

/** What a fit found: log-odds are the bias plus the sum of values times weights. */
export interface FittedTopic {
  readonly bias: number
  readonly weights: Float64Array
}

/** Passes over all samples, each with steps a little smaller than the one before. */
const PASSES = 80
const FIRST_STEP = 4
const SLOWING = 0.1

/** Logistic regression by gradient descent, sample by sample in their order: the same samples give the same weights. */
export function fitTopic(samples: readonly Sample[], columns: number): FittedTopic {
  const weights = new Float64Array(columns)
  let bias = 0
  for (let pass = 0; pass < PASSES; pass += 1) {
    const step = FIRST_STEP / (1 + SLOWING * pass)
    for (const { has, values } of samples) {
      let odds = bias
      for (const [column, value] of values) odds += value * (weights[column] ?? 0)
      const slope = step * ((has ? 1 : 0) - 1 / (1 + Math.exp(-odds)))
      for (const [column, value] of values) weights[column] = (weights[column] ?? 0) + slope * value
      bias += slope
    }
  }
  return { bias, weights }
}
