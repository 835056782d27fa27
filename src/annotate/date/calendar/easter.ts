import { type DayNumber, firstOfMonth } from './day'

/** Easter Sunday of a year of the Gregorian calendar, by the rule of the anonymous computus. */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  // The full moon of March or April, counted from 21 March; two of them are taken a day earlier.
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return firstOfMonth(year, 3) + 27 + moon - weekday
}
