import { dayNumber, oneDay } from '../calendar/day'
import type { DateParser, Meaning } from '../dateMatch'

/** 2019/04/19, 2023.3.30, 2010-01-29, 1994.01-19, 2018-12-1209:03 (a web page whose space before the time was lost). */
const YEAR_FIRST = /((?:1\d|20|21)\d{2})([-/.])(\d{1,2})([-/.])(\d{2}(?=\d{2}[:：]\d{2})|\d{1,2}(?!\d))/g
/** 20240307, 2010 01 29. */
const COMPACT = /((?:19|20)\d{2})( ?)(\d{2})\2(\d{2})(?!\d)/g

/** The day, where it is a real one. */
export function certainDay(year: number, month: number, day: number): Meaning | null {
  const number = dayNumber(year, month, day)
  if (number === null) return null
  return { known: { year, month, day }, needs: 'nothing', resolve: () => oneDay(number) }
}

/** A date in numbers, year first. */
export const numericDate: DateParser = {
  rule: 'date/numericDate',
  pattern: YEAR_FIRST,
  read: (match) => certainDay(Number(match[1]), Number(match[3]), Number(match[5])),
}

/** A date in eight digits or with spaces. */
export const compactDate: DateParser = {
  rule: 'date/numericDate',
  pattern: COMPACT,
  loose: true,
  read: (match) => certainDay(Number(match[1]), Number(match[3]), Number(match[4])),
}
