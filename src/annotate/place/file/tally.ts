import type { Vote } from './votes'

/** The votes for one unit, summed. */
export interface Tally {
  readonly code: string
  readonly weight: number
  readonly first: number
  readonly prominent: boolean
  /** In the headline. */
  readonly head: boolean
}

/** Sums votes by the unit that `unitOf` makes of a code; heaviest first, then the one named first. */
export function tally(votes: readonly Vote[], unitOf: (code: string) => string | null): readonly Tally[] {
  const sums = new Map<string, { weight: number; first: number; prominent: boolean; head: boolean }>()
  for (const { code, weight, span, prominent, head } of votes) {
    const unit = unitOf(code)
    if (unit === null) continue
    const sum = sums.get(unit)
    if (sum === undefined) sums.set(unit, { weight, first: span.start, prominent, head })
    else
      sums.set(unit, {
        weight: sum.weight + weight,
        first: Math.min(sum.first, span.start),
        prominent: sum.prominent || prominent,
        head: sum.head || head,
      })
  }
  return [...sums].map(([code, sum]) => ({ code, ...sum })).sort((a, b) => b.weight - a.weight || a.first - b.first)
}
