import { calendarDay, dayNumber, monthDays, oneDayIfAny } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { expandShortYear, inYear } from '../year/yearWords'
import { certainDay } from './numericDate'

/** 13.5.2015, 1/2/2020, 3-7-2017: day, month, year. */
const DAY_FIRST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g
/** 27.07.2015 09:09: what a website stamps on its articles; without the clock time it may be anything. */
const STAMP = /(\d{2})\.(\d{2})\.((?:19|20)\d{2})(?= ?\d{1,2}[:：]\d{2})/g
/** 3-7-27, 05/05/89, 27-7-3, 12-11-10: the year by two digits. */
const SHORT_YEAR = /(\d{1,2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g
/** 12/1, 09-01, 6·30: month and day. */
const MONTH_DAY = /(\d{1,2})([-/.·])(\d{1,2})(?!\d)/g
/** 1999.08, 2008-03: year and month. */
const YEAR_MONTH = /((?:1\d|20)\d{2})[-/.](\d{1,2})(?!\d)/g
/** How far ahead a two-digit year in numbers may lie. */
const AHEAD = 20

/** A date in numbers, day first; month first where only that is possible. */
export const dayFirst: DateParser = {
  rule: 'date/numericDate',
  pattern: DAY_FIRST,
  loose: true,
  read: (match) =>
    certainDay(Number(match[4]), Number(match[3]), Number(match[1])) ?? certainDay(Number(match[4]), Number(match[1]), Number(match[3])),
}

/** A day in numbers, day first, with its clock time behind. */
export const dayFirstStamp: DateParser = {
  rule: 'date/numericDate',
  pattern: STAMP,
  read: (match) => certainDay(Number(match[3]), Number(match[2]), Number(match[1])),
}

/** Which of three numbers are month, day and year: the year first where two digits and a day allow it, the month first (10/31/74) where nothing else does. */
function partsOf(a: number, b: number, c: number, twoDigits: boolean): readonly [number, number, number] | null {
  const [short, day] = twoDigits && c >= 1 && c <= 31 ? [a, c] : [c, a]
  if (dayNumber(2000, b, day) !== null) return [short, b, day]
  return dayNumber(2000, a, b) === null ? null : [c, a, b]
}

/** A date in numbers with a year of two digits. */
export const shortYearDate: DateParser = {
  rule: 'date/numericDate',
  pattern: SHORT_YEAR,
  loose: true,
  read(match) {
    const parts = partsOf(Number(match[1]), Number(match[3]), Number(match[4]), match[1]?.length === 2)
    if (parts === null) return null
    const [short, month, day] = parts
    return {
      known: { year: null, month, day },
      needs: 'nothing',
      resolve(frame) {
        return oneDayIfAny(dayNumber(expandShortYear(short, calendarDay(frame.day).year, AHEAD), month, day))
      },
    }
  },
}

/** Month and day in numbers. */
export const numericMonthDay: DateParser = {
  rule: 'date/numericMonthDay',
  pattern: MONTH_DAY,
  loose: true,
  read(match) {
    const [month, day] = [Number(match[1]), Number(match[3])]
    if (dayNumber(2000, month, day) === null) return null
    return {
      known: { year: null, month, day },
      needs: 'year',
      resolve: (frame) => inYear(null, frame, (year) => oneDayIfAny(dayNumber(year, month, day))),
    }
  },
}

/** Year and month in numbers. */
export const numericYearMonth: DateParser = {
  rule: 'date/month',
  pattern: YEAR_MONTH,
  loose: true,
  read(match) {
    const [year, month] = [Number(match[1]), Number(match[2])]
    if (month < 1 || month > 12) return null
    return { known: { year, month, day: null }, needs: 'nothing', resolve: () => monthDays(year, month) }
  },
}
