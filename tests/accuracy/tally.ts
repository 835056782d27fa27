/** Counts of right answers by measure, and what was missed. */
export interface Tally {
  readonly counts: Map<string, { good: number; all: number }>
  readonly misses: string[]
}

export function newTally(): Tally {
  return { counts: new Map(), misses: [] }
}

export function count(tally: Tally, measure: string, good: number, all: number): void {
  const entry = tally.counts.get(measure) ?? { good: 0, all: 0 }
  tally.counts.set(measure, { good: entry.good + good, all: entry.all + all })
}

/** Counts one yes or no, and keeps what was missed. */
export function check(tally: Tally, measure: string, right: boolean, where: string, got: unknown, want: unknown): void {
  count(tally, measure, right ? 1 : 0, 1)
  if (!right) tally.misses.push(`${where}  ${measure}: got ${JSON.stringify(got)}  want ${JSON.stringify(want)}`)
}

/** Counts found and wanted values as recall and precision; values in `neutral` count neither way. */
export function compareSets(
  tally: Tally,
  measure: string,
  got: readonly string[],
  want: readonly string[],
  where: string,
  neutral: readonly string[] = [],
): void {
  const counted = [...new Set(got)].filter((value) => want.includes(value) || !neutral.includes(value))
  const hits = want.filter((value) => counted.includes(value)).length
  count(tally, `${measure} recall`, hits, want.length)
  count(tally, `${measure} precision`, hits, counted.length)
  if (hits < want.length || hits < counted.length) {
    const missing = want.filter((value) => !counted.includes(value))
    const wrong = counted.filter((value) => !want.includes(value))
    tally.misses.push(`${where}  ${measure}: missing ${JSON.stringify(missing)}  wrong ${JSON.stringify(wrong)}`)
  }
}

/** Share of right answers, 0 to 1; 1 where nothing was asked. */
export function share(tally: Tally, measure: string): number {
  const { good, all } = tally.counts.get(measure) ?? { good: 0, all: 0 }
  return all === 0 ? 1 : good / all
}

/** Harmonic mean of recall and precision of a compared set. */
export function f1(tally: Tally, measure: string): number {
  const recall = share(tally, `${measure} recall`)
  const precision = share(tally, `${measure} precision`)
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
}

/** One line per measure: right, all, per cent. */
export function table(tally: Tally): string {
  return [...tally.counts]
    .map(
      ([measure, { good, all }]) =>
        `${measure.padEnd(28)}${`${good}/${all}`.padStart(10)}${(all === 0 ? 'n/a' : `${((100 * good) / all).toFixed(1)} %`).padStart(10)}`,
    )
    .join('\n')
}
