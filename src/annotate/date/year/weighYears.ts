import { dayNumber, weekdayOf } from '../calendar/day'
import type { ArticleSigns, WeighedSign } from './signIndex'
import type { YearVotes } from './forms/yearForm'
import type { YearSign } from './yearSign'

/** A yearless day whose year is wanted. */
export interface YearlessDay {
  readonly month: number
  /** `null` where only the month is printed. */
  readonly day: number | null
  /** The weekday printed beside it, 1–7. */
  readonly weekday: number | null
}

/** The year found for a yearless day. */
export interface WeighedYear {
  readonly year: number
  /** Whether another year is nearly as likely. */
  readonly doubtful: boolean
  /** What spoke for it most. */
  readonly sign: YearSign
}

/** Less than this in all is no evidence. */
const LEAST = 1.05
/** Less than this is evidence, but no proof. */
const SURE = 1.6
/** A second year with this share of the best one's weight makes it doubtful. */
const RIVAL = 0.62
/** Share of a known event's weight when it has just begun, and when it has nearly passed out of the papers. */
const FRESH = 1.5
const STALE = 0.4
const LONG_CAMPAIGN = 900
/** A year printed with a month no further than this from the wanted one speaks so much more for its year. */
const NEAR_MONTHS = 1
const NEAR = 1.8
/** Months in which a year is reviewed, and in which the next is looked ahead to. */
const EARLY_UNTIL = 3
const LATE_FROM = 11
/** A printed weekday that fits speaks for the year: it fits one in six. */
const WEEKDAY_FITS = 1.2
/** A weekday printed beside another day of the page speaks against years in which it was none; it may be a misprint. */
const WEEKDAY_MISSES = -3
/** What a known event speaks with against days before it; its words may be older than the event. */
const BEFORE_ITS_TIME = -4
/** The same of what was tried in places first. */
const BEFORE_EVERYBODY = -0.8
/** A sign against which days cannot be counts as much against all of them. */
const IMPOSSIBLE = -100

function withinWeight({ within }: YearSign, number: number): number {
  if (within === undefined || number > within.to) return 0
  if (number < within.from) return within.tried === true ? BEFORE_EVERYBODY : BEFORE_ITS_TIME
  // A campaign of many years is in the papers all along.
  if (within.to - within.from > LONG_CAMPAIGN) return within.weight
  // What has just happened is in every paper; later it is only referred to.
  return within.weight * (FRESH - ((FRESH - STALE) * (number - within.from)) / Math.max(1, within.to - within.from))
}

function weekdayWeight({ weekday }: YearSign, year: number): number {
  if (weekday === undefined) return 0
  const number = dayNumber(year, weekday.month, weekday.day)
  return number !== null && weekdayOf(number) === weekday.weekday ? WEEKDAY_FITS : WEEKDAY_MISSES
}

function votesIn(sign: YearSign, month: number): YearVotes {
  const { ahead } = sign
  if (ahead !== undefined && ahead !== null && month < ahead.until) return ahead.votes
  return (month <= EARLY_UNTIL ? sign.early : month >= LATE_FROM ? sign.late : null) ?? sign.votes
}

function weightOf(sign: YearSign, year: number, number: number, month: number): number {
  const near = sign.month !== null && Math.abs(sign.month - month) <= NEAR_MONTHS && sign.votes[0]?.[0] === year
  const votes = votesIn(sign, month)
  const vote = (votes.find(([voted]) => voted === year)?.[1] ?? 0) * (near ? NEAR : 1)
  // The December before belongs to a page printed in the year that is spoken of.
  const tooEarly = sign.notBefore !== null && year < sign.notBefore ? -1 : 0
  return vote + tooEarly + withinWeight(sign, number) + weekdayWeight(sign, year)
}

function score(signs: readonly WeighedSign[], wanted: YearlessDay, year: number): { total: number; best: YearSign | null } {
  const number = dayNumber(year, wanted.month, wanted.day ?? 15)
  if (number === null) return { total: IMPOSSIBLE, best: null }
  if (wanted.weekday !== null && weekdayOf(number) !== wanted.weekday) return { total: IMPOSSIBLE, best: null }
  let total = wanted.weekday === null ? 0 : WEEKDAY_FITS
  let best: YearSign | null = null
  let bestWeight = 0
  for (const { sign, factor } of signs) {
    const weight = weightOf(sign, year, number, wanted.month) * factor
    total += weight
    if (weight > bestWeight) [best, bestWeight] = [sign, weight]
  }
  return { total, best }
}

/** The likeliest year of a yearless day after all the page says; `null` where it says nothing. */
export function weighYear({ signs, years }: ArticleSigns, wanted: YearlessDay): WeighedYear | null {
  let first: { year: number; total: number; sign: YearSign } | null = null
  let second = 0
  for (const year of years) {
    const { total, best } = score(signs, wanted, year)
    if (best === null) continue
    if (first === null || total > first.total) {
      second = first?.total ?? second
      first = { year, total, sign: best }
    } else if (total > second) {
      second = total
    }
  }
  if (first === null || first.total < LEAST) return null
  return { year: first.year, doubtful: first.total < SURE || second > first.total * RIVAL, sign: first.sign }
}
