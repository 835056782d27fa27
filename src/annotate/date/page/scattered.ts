import { dayNumber } from '../calendar/day'
import { filingOf } from '../event/filing'
import type { Lead } from '../event/lead'
import type { Draft } from './draft'

/** Fewer days say nothing of how far they lie apart. */
const FEWEST = 3
/** The reports of one issue, but for some that look back, lie within so many days. */
export const ONE_ISSUE = 31
/** What share of them does. */
const MOST = 0.6
/** Days are compared in a year without a 29 February. */
const ANY_YEAR = 2001
export const DAYS_OF_YEAR = 365

/** The month and day of a dateline, as the number of a day; `null` where it has none. */
function filedOn(lead: Lead): number | null {
  const filed = filingOf(lead)?.known
  return filed === undefined || filed.month === null || filed.day === null ? null : dayNumber(ANY_YEAR, filed.month, filed.day)
}

/** The month and day of a draft, or else of its dateline, as the number of a day; `null` where it has none. */
export function dayOfYear({ lead, completed }: Draft): number | null {
  const found = /^(?:\d{4}|XXXX)-(\d{2})-(\d{2})/.exec(completed?.edtf ?? '')
  if (found !== null) return dayNumber(ANY_YEAR, Number(found[1]), Number(found[2]))
  return filedOn(lead)
}

/** The reports of one issue were filed within so many days. */
const ONE_FILING = 10

/** How many of the days lie within so many of each other at the most. */
function mostWithin(days: readonly number[], width: number): number {
  const sorted = [...days].sort((a, b) => a - b)
  // The year is a ring: December is beside January.
  const ring = [...sorted, ...sorted.map((day) => day + DAYS_OF_YEAR)]
  let most = 0
  let last = 0
  for (let first = 0; first < sorted.length; first += 1) {
    while (last < ring.length && last < first + sorted.length && (ring[last] ?? Infinity) - (ring[first] ?? 0) <= width) last += 1
    most = Math.max(most, last - first)
  }
  return most
}

/** A season is no longer. */
const ONE_SEASON = 92
/** How likely it may be that days of any time of the year lie so near each other. */
const CHANCE = 0.02

/** The fewest days of the year that all of these lie in. */
function stretchOf(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b)
  let widest = 0
  for (const [place, day] of sorted.entries()) {
    const next = sorted[place + 1] ?? (sorted[0] ?? day) + DAYS_OF_YEAR
    widest = Math.max(widest, next - day)
  }
  return DAYS_OF_YEAR - widest
}

/** Whether the days that the articles name lie in one season, though they are of many issues: by chance so many seldom would. */
export function areOfOneSeason(drafts: readonly Draft[]): boolean {
  const days = drafts.flatMap((draft) => dayOfYear(draft) ?? [])
  const stretch = stretchOf(days)
  return stretch <= ONE_SEASON && days.length * (stretch / DAYS_OF_YEAR) ** (days.length - 1) <= CHANCE
}

function isWide(days: readonly number[], width: number): boolean {
  return days.length >= FEWEST && mostWithin(days, width) < days.length * MOST
}

/**
 * Whether the days that the articles name lie all over the year, or those of their datelines over weeks, so that they are of many
 * issues, as where somebody has put clippings into one file: what one of them says of its year says nothing of the others then.
 */
export function areScattered(drafts: readonly Draft[]): boolean {
  return (
    isWide(
      drafts.flatMap((draft) => dayOfYear(draft) ?? []),
      ONE_ISSUE,
    ) ||
    isWide(
      drafts.flatMap((draft) => filedOn(draft.lead) ?? []),
      ONE_FILING,
    )
  )
}
