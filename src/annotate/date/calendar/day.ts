/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number

/** A day by its parts; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** From the first to the last day, both inclusive. */
export interface Days {
  readonly first: DayNumber
  readonly last: DayNumber
}

const DAYS_OF_400_YEARS = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468

/** Number of days of a month; `month` may lie outside 1–12 and then counts into other years. */
export function lengthOfMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month)
}

/** The day number of the first of a month; `month` may lie outside 1–12 and then counts into other years. */
export function firstOfMonth(year: number, month: number): DayNumber {
  const months = year * 12 + (month - 1)
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  // Years from March on, so that the leap day comes last (days_from_civil).
  const shifted = m <= 2 ? y - 1 : y
  const cycle = Math.floor(shifted / 400)
  const yearOfCycle = shifted - cycle * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5)
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear
  return cycle * DAYS_OF_400_YEARS + dayOfCycle - EPOCH_SHIFT
}

/** The day number of a calendar day, or `null` where the month has no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  // Asked this way round, what is no number (NaN) is no day either.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month))) return null
  return firstOfMonth(year, month) + day - 1
}

/** The parts of a day number. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + EPOCH_SHIFT
  const cycle = Math.floor(shifted / DAYS_OF_400_YEARS)
  const dayOfCycle = shifted - cycle * DAYS_OF_400_YEARS
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) / 365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week that the day lies in. */
export function mondayOf(number: DayNumber): DayNumber {
  return number - weekdayOf(number) + 1
}

/** `YYYY-MM-DD`. */
export function formatDay(number: DayNumber): string {
  const { year, month, day } = calendarDay(number)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Reads `YYYY-MM-DD`; `null` where that is no real day. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** All days of one or several months. */
export function monthDays(year: number, month: number, months = 1): Days {
  return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + months) - 1 }
}

/** All days of one or several years. */
export function yearDays(year: number, years = 1): Days {
  return monthDays(year, 1, years * 12)
}

/** One day as a range. */
export function oneDay(number: DayNumber): Days {
  return { first: number, last: number }
}

/** The same of a day that there may not be. */
export function oneDayIfAny(number: DayNumber | null): Days | null {
  return number === null ? null : oneDay(number)
}

/** A month of a year; `month` counts from 1. */
export interface CalendarMonth {
  readonly year: number
  readonly month: number
}

/** The month that comes so many months later. */
export function monthsLater({ year, month }: CalendarMonth, months: number): CalendarMonth {
  const count = year * 12 + month - 1 + months
  const inYear = ((count % 12) + 12) % 12
  return { year: (count - inYear) / 12, month: inYear + 1 }
}

/** The same day of the month so many months later; the last of the month where there is no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number)
  return firstOfMonth(year, month + months) + Math.min(day, lengthOfMonth(year, month + months)) - 1
}
