import type { Chances } from './forms/yearForm'
import type { PrintedYear } from './yearSign'

/**
 * Where a form says nothing of it: how often a year that pages print is so many years before theirs, in parts of a hundred.
 * Counted on pages with gold.
 */
const OFTEN: ReadonlyMap<number, number> = new Map([
  [-3, 1],
  [-2, 3],
  [-1, 5],
  [0, 15],
  [1, 13],
  [2, 12],
  [3, 11],
  [4, 6],
  [5, 5],
  [6, 4],
])
/** In parts of a hundred, too: all years further back together, and all further ahead, and how fast they become rarer from one to the next. */
const LONG_AGO = { percent: 23, first: 7, fades: 0.92 }
const FAR_AHEAD = { percent: 2, first: 4, fades: 0.8 }
/** No year is further from that of its page. */
const FURTHEST = 200

function oftenAt(before: number): number {
  const { percent, first, fades } = before > 0 ? LONG_AGO : FAR_AHEAD
  return OFTEN.get(before) ?? percent * (1 - fades) * fades ** (Math.abs(before) - first)
}

/** `oftenAt` as logarithms, from `-FURTHEST` on. */
const LOGS = Float64Array.from({ length: 2 * FURTHEST + 1 }, (_, at) => Math.log(oftenAt(at - FURTHEST) / 100))

/** Months in which a year is reviewed, and in which the next is looked ahead to. */
const EARLY_UNTIL = 3
const LATE_FROM = 11
/** A month printed with a year is near where it is no further from that of the report. */
const NEAR_MONTHS = 1

/** What a printed year says of reports of a month. */
function chancesIn({ month: own, overFrom, says }: PrintedYear, month: number): Chances {
  const isNear = own !== null && Math.abs(own - month) <= NEAR_MONTHS
  if (isNear && says.near !== undefined) return says.near
  if (overFrom !== null && month < overFrom && says.ahead !== undefined) return says.ahead
  return (month <= EARLY_UNTIL ? says.early : month >= LATE_FROM ? says.late : undefined) ?? says.chances
}

/** How many of a hundred such years stand on a page of `year`, in a report of the month; 0 where the form says nothing of it. */
export function chanceOf(printed: PrintedYear, year: number, month: number): number {
  return chancesIn(printed, month).find(([before]) => printed.year + before === year)?.[1] ?? 0
}

/** What is left of a hundred for all years that are not told of, as a part of what they have where nothing is told. */
function left(chances: Chances): number {
  let [told, often] = [0, 0]
  for (const [before, percent] of chances) {
    told += percent
    often += oftenAt(before)
  }
  return (100 - told) / (100 - often)
}

/**
 * Adds to the odds of years, the first of which is `from`, what the printed year says of each in a report of the month: the
 * logarithm of the chance that it stands on a page of that year, but for what is the same for all.
 */
export function addChances(odds: Float64Array, from: number, printed: PrintedYear, month: number, factor: number): void {
  const chances = chancesIn(printed, month)
  if (chances.length === 0) return
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] ?? 0) + factor * logOften(from + at - printed.year)
  const rest = left(chances)
  for (const [before, percent] of chances) {
    const at = printed.year + before - from
    if (at >= 0 && at < odds.length) odds[at] = (odds[at] ?? 0) + factor * Math.log(percent / (rest * oftenAt(before)))
  }
}

function logOften(before: number): number {
  return LOGS[Math.max(-FURTHEST, Math.min(FURTHEST, before)) + FURTHEST] ?? 0
}
