import { dayNumber, parseDay, weekdayOf } from '../calendar/day'
import type { YearSign } from './yearSign'

/** A yearless day whose year is wanted. */
export interface YearlessDay {
  readonly month: number
  /** `null` where only the month is printed. */
  readonly day: number | null
  /** The weekday printed beside it, 1–7. */
  readonly weekday: number | null
  /** Index of the article it stands in. */
  readonly article: number
}

/** The year found for a yearless day. */
export interface WeighedYear {
  readonly year: number
  /** Whether another year is nearly as likely. */
  readonly doubtful: boolean
  /** What spoke for it most. */
  readonly sign: YearSign
}

/** A sign in the same article counts so much more. */
const OWN_ARTICLE = 1.5
/** Less than this in all is no evidence. */
const LEAST = 0.75
/** Less than this is evidence, but no proof. */
const SURE = 1.6
/** A second year with this share of the best one's weight makes it doubtful. */
const RIVAL = 0.62
/** Share of a known event's weight when it has just begun, and when it has nearly passed out of the papers. */
const FRESH = 1.5
const STALE = 0.4
/** A year printed with a month no further than this from the wanted one speaks so much more for its year. */
const NEAR_MONTHS = 1
const NEAR = 1.8
/** A printed weekday that fits speaks for the year: it fits one in six. */
const WEEKDAY_FITS = 1.2
/** A sign against which days cannot be counts as much against all of them. */
const IMPOSSIBLE = -100

function candidatesOf(signs: readonly YearSign[]): readonly number[] {
  const years = new Set<number>()
  for (const sign of signs) {
    for (const [year] of sign.votes) years.add(year)
    if (sign.within !== undefined && sign.within.weight > 0) {
      for (let year = Number(sign.within.from.slice(0, 4)); year <= Number(sign.within.to.slice(0, 4)); year += 1) years.add(year)
    }
  }
  return [...years]
}

function withinWeight(sign: YearSign, number: number): number {
  if (sign.within === undefined) return 0
  const from = parseDay(sign.within.from)
  const to = parseDay(sign.within.to)
  if (from !== null && number < from) return IMPOSSIBLE
  if (from === null || to === null || number > to) return 0
  // What has just happened is in every paper; later it is only referred to.
  return sign.within.weight * (FRESH - ((FRESH - STALE) * (number - from)) / Math.max(1, to - from))
}

function weightOf(sign: YearSign, year: number, number: number, month: number): number {
  const near = sign.month !== null && Math.abs(sign.month - month) <= NEAR_MONTHS && sign.votes[0]?.[0] === year
  const vote = (sign.votes.find(([voted]) => voted === year)?.[1] ?? 0) * (near ? NEAR : 1)
  // The December before belongs to a page printed in the year that is spoken of.
  const tooEarly = sign.notBefore !== null && year < sign.notBefore ? -1 : 0
  return vote + tooEarly + withinWeight(sign, number)
}

function score(signs: readonly YearSign[], wanted: YearlessDay, year: number): { total: number; best: YearSign | null } {
  const number = dayNumber(year, wanted.month, wanted.day ?? 15)
  if (number === null) return { total: IMPOSSIBLE, best: null }
  if (wanted.weekday !== null && weekdayOf(number) !== wanted.weekday) return { total: IMPOSSIBLE, best: null }
  const seen = new Map<string, number>()
  let total = wanted.weekday === null ? 0 : WEEKDAY_FITS
  let best: YearSign | null = null
  let bestWeight = 0
  for (const sign of signs) {
    const kind = `${sign.kind} ${sign.votes[0]?.[0] ?? ''}`
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    const weight = (weightOf(sign, year, number, wanted.month) * (sign.article === wanted.article ? OWN_ARTICLE : 1)) / (1 + before)
    total += weight
    if (weight > bestWeight) [best, bestWeight] = [sign, weight]
  }
  return { total, best }
}

/** The likeliest year of a yearless day after all the page says; `null` where it says nothing. */
export function weighYear(signs: readonly YearSign[], wanted: YearlessDay): WeighedYear | null {
  let first: { year: number; total: number; sign: YearSign } | null = null
  let second = 0
  for (const year of candidatesOf(signs)) {
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
