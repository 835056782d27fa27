import { EARLIEST_TERM_DAYS, FIRST_TABLE_YEAR, LUNAR_YEARS, SOLAR_TERMS, TERM_DAYS } from '../../../lexicon/dates/lunarTable'
import { type DayNumber, type Days, firstOfMonth } from './day'

const YEARS: readonly number[] = LUNAR_YEARS.split(' ').map((word) => Number.parseInt(word, 36))
/** The last year whose lunar days are known. */
export const LAST_LUNAR_YEAR: number = FIRST_TABLE_YEAR + YEARS.length - 1
const TERMS: readonly string[] = TERM_DAYS.split(' ')

/** Days of the lunar month (农历月) that is named so; `null` outside 1900–2100 or where the year has no such leap month. */
export function lunarMonth(year: number, month: number, leap: boolean): Days | null {
  const word = YEARS[year - FIRST_TABLE_YEAR]
  if (word === undefined || month < 1 || month > 12) return null
  const leapMonth = (word >> 13) & 15
  if (leap && month !== leapMonth) return null
  // A leap month follows the month whose number it has.
  const index = month - 1 + (leapMonth > 0 && (month > leapMonth || leap) ? 1 : 0)
  let first = firstOfMonth(year, 1) + (word >> 17)
  for (let before = 0; before < index; before += 1) first += (word >> before) & 1 ? 30 : 29
  return { first, last: first + ((word >> index) & 1 ? 29 : 28) }
}

/** The day of the lunar calendar, 1–30; `null` where the month has no such day. */
export function lunarDay(year: number, month: number, day: number, leap = false): DayNumber | null {
  const days = lunarMonth(year, month, leap)
  return days === null || day < 1 || days.first + day - 1 > days.last ? null : days.first + day - 1
}

/** The last day of a lunar year (除夕). */
export function lunarNewYearsEve(year: number): DayNumber | null {
  return lunarMonth(year, 12, false)?.last ?? null
}

/** The day of a solar term (节气) in a year of the solar calendar; `null` outside 1900–2100. */
export function solarTermDay(year: number, name: string): DayNumber | null {
  const index = SOLAR_TERMS.indexOf(name)
  const digit = TERMS[year - FIRST_TABLE_YEAR]?.charAt(index >> 1)
  const earliest = EARLIEST_TERM_DAYS[index]
  if (index < 0 || digit === undefined || earliest === undefined) return null
  const after = Number.parseInt(digit, 16)
  return firstOfMonth(year, (index >> 1) + 1) + earliest - 1 + (index % 2 === 0 ? after >> 2 : after & 3)
}
