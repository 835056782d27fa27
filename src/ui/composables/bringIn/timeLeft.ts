import type { ImportProgress } from '../../../worker/protocol/imports'

/** From so many files on, and from this share of a large file on, the time that is left can be told. */
const FEWEST_DONE = 2
const LEAST_INSIDE = 0.12

/** Seconds until the rest is read, if it takes as long as what was read in `elapsed` milliseconds; `null` where it is too soon to say, or all is read. */
export function secondsLeftOf({ done, all, inside = 0 }: ImportProgress, elapsed: number): number | null {
  if (all === done || (done < FEWEST_DONE && inside < LEAST_INSIDE)) return null
  const read = done + inside
  return Math.ceil(((elapsed / read) * (all - read)) / 1000)
}
