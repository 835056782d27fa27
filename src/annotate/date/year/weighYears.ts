import { dayNumber, weekdayOf } from '../calendar/day'
import { addChances, chanceOf } from './chance'
import type { ArticleSigns, WeighedSign } from './signIndex'
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
  /** Whether another year may well be meant. */
  readonly doubtful: boolean
  /** What spoke for it most, and how much more for it than for the next best, as log-odds. */
  readonly sign: YearSign
  readonly lead: number
}

/** A year that is likelier than this is sure, one that is less likely than `LEAST` is none. Counted on pages with gold whose own year was taken away. */
const SURE = 0.88
const LEAST = 0.45
/** A form that has its year in so many of a hundred cases speaks for it. */
const SPEAKS = 20
/** Signs of one page say much the same, so that each counts for less than if it stood alone. */
const TOGETHER = 0.8
/** How many times the weight of a known event counts as log-odds: when it has just begun, and when it has nearly passed out of the papers; … */
const FRESH = 3.75
const STALE = 1
/** … and of a campaign of so many days, or one that came to each place at another time. */
const LONG_CAMPAIGN = 900
const ALL_ALONG = 2.5
/** What a known event speaks with against days before it; its words may be older than the event. */
const BEFORE_ITS_TIME = -7
/** The same of what was tried in places first. */
const BEFORE_EVERYBODY = -2
/** What a sign speaks with against the years before those that it can stand in. */
const TOO_EARLY = -2.5
/** A weekday that is printed beside another day of the page is a misprint in three of a hundred. */
const WEEKDAY_FITS = Math.log(0.97)
const WEEKDAY_MISSES = Math.log(0.03 / 6)
const IMPOSSIBLE = -100

function withinOdds({ within }: YearSign, number: number): number {
  if (within === undefined || number > within.to) return 0
  if (number < within.from) return within.tried === true ? BEFORE_EVERYBODY : BEFORE_ITS_TIME
  const days = within.to - within.from
  if (days > LONG_CAMPAIGN || within.phased === true) return ALL_ALONG * within.weight
  // What has just happened is in every paper; later it is only referred to.
  return within.weight * (FRESH - ((FRESH - STALE) * (number - within.from)) / Math.max(1, days))
}

function weekdayOdds({ weekday }: YearSign, year: number): number {
  if (weekday === undefined) return 0
  const number = dayNumber(year, weekday.month, weekday.day)
  return number !== null && weekdayOf(number) === weekday.weekday ? WEEKDAY_FITS : WEEKDAY_MISSES
}

/** The day in each year from `from` on; `null` in those in which it cannot be. */
function daysIn({ month, day, weekday }: YearlessDay, { from, to }: ArticleSigns): (number | null)[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const number = dayNumber(from + at, month, day ?? 15)
    return number === null || (weekday !== null && weekdayOf(number) !== weekday) ? null : number
  })
}

/** What a sign says of each year from `from` on, as log-odds. */
function oddsOf({ sign, factor }: WeighedSign, wanted: YearlessDay, from: number, days: readonly (number | null)[]): Float64Array {
  const odds = new Float64Array(days.length)
  if (sign.printed !== null) addChances(odds, from, sign.printed, wanted.month, TOGETHER * factor)
  for (const [year, votes] of sign.votes) {
    const at = year - from
    if (at >= 0 && at < odds.length) odds[at] = (odds[at] ?? 0) + factor * votes
  }
  if (sign.within === undefined && sign.weekday === undefined && sign.notBefore === null) return odds
  for (const [at, day] of days.entries()) {
    if (day === null) continue
    const year = from + at
    const tooEarly = sign.notBefore !== null && year < sign.notBefore ? TOO_EARLY : 0
    odds[at] = (odds[at] ?? 0) + factor * (tooEarly + withinOdds(sign, day) + weekdayOdds(sign, year))
  }
  return odds
}

/** Where the greatest of the odds is, and the next greatest; the second is -1 where there is but one. */
function twoBest(odds: Float64Array): readonly [first: number, second: number] {
  let [first, second] = [0, -1]
  for (let at = 1; at < odds.length; at += 1) {
    const here = odds[at] ?? 0
    if (here > (odds[first] ?? 0)) [first, second] = [at, first]
    else if (second < 0 || here > (odds[second] ?? 0)) second = at
  }
  return [first, second]
}

/** Whether a sign speaks for a year by itself, not only for it rather than for others. */
function speaksFor({ printed, votes, within }: YearSign, year: number, { month }: YearlessDay, day: number): boolean {
  if (printed !== null && chanceOf(printed, year, month) >= SPEAKS) return true
  if (within !== undefined && within.weight > 0 && day >= within.from && day <= within.to) return true
  return votes.some(([voted]) => voted === year)
}

/** A sign with what it says of each year. */
interface SaidOfYears {
  readonly sign: YearSign
  readonly odds: Float64Array
}

/** The sign that speaks most for the first year against the second. */
function tellingSign(
  said: readonly SaidOfYears[],
  [first, second]: readonly [number, number],
): { readonly sign: YearSign; readonly lead: number } | null {
  let best: { sign: YearSign; lead: number } | null = null
  for (const { sign, odds } of said) {
    const lead = (odds[first] ?? 0) - (odds[second] ?? 0)
    if (best === null || lead > best.lead) best = { sign, lead }
  }
  return best
}

/** The likeliest year of a yearless day after all the page says; `null` where none is likely enough. */
export function weighYear(of: ArticleSigns, wanted: YearlessDay): WeighedYear | null {
  const { signs, from } = of
  if (signs.length === 0) return null
  const days = daysIn(wanted, of)
  const said = signs.map((weighed) => ({ sign: weighed.sign, odds: oddsOf(weighed, wanted, from, days) }))
  const odds = Float64Array.from(days, (day, at) => said.reduce((sum, each) => sum + (each.odds[at] ?? 0), day === null ? IMPOSSIBLE : 0))
  const best = twoBest(odds)
  const most = odds[best[0]] ?? 0
  const likely = 1 / odds.reduce((sum, each) => sum + Math.exp(each - most), 0)
  const [year, day] = [from + best[0], days[best[0]] ?? 0]
  if (likely < LEAST || !signs.some(({ sign }) => speaksFor(sign, year, wanted, day))) return null
  const telling = tellingSign(said, best)
  return telling === null ? null : { year, doubtful: likely < SURE, ...telling }
}
