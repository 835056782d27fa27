import { firstOfMonth, lengthOfMonth, oneDay, weekdayOf, type Days } from '../calendar/day'
import { readWeekday } from '../calendar/names'
import type { DateParser } from '../dateMatch'
import { readNumber } from '../numerals/numerals'
import { inMonth, knownParts, MONTH_WORD, needsOfMonth, readMonthWord } from '../year/monthWords'
import { readYearWord, YEAR_WORD } from '../year/yearWords'

/** 十月的第一周, 本月第2周, 8月的最后一个星期一, 5月第二个星期日. */
const WEEK = new RegExp(`(?:(${YEAR_WORD})的?)?(${MONTH_WORD})的?(第[一二三四五1-5]|最后一)个?(?:周|星期|礼拜)([一二三四五六日天末])?`, 'g')

/** The `count`th such weekday of a month; 0 stands for the last. */
function nthWeekday(year: number, month: number, count: number, weekday: number): number | null {
  const first = firstOfMonth(year, month)
  const length = lengthOfMonth(year, month)
  const firstSuch = first + ((weekday - weekdayOf(first) + 7) % 7)
  const day = count === 0 ? firstSuch + Math.floor((first + length - 1 - firstSuch) / 7) * 7 : firstSuch + (count - 1) * 7
  return day < first + length ? day : null
}

/** A week of a month (weeks belong to the month of their Monday), or a weekday of it. */
export const weekOfMonth: DateParser = {
  rule: 'date/weekOfMonth',
  pattern: WEEK,
  hint: /月.{1,6}(?:周|星期|礼拜)/,
  read(match) {
    const year = readYearWord(match[1])
    const month = readMonthWord(match[2])
    const count = match[3] === '最后一' ? 0 : readNumber((match[3] ?? '').slice(1))
    if (month === null || count === null) return null
    const weekend = match[4] === '末'
    const weekday = readWeekday(match[4])
    return {
      known: knownParts(year, month, null),
      needs: needsOfMonth(year, month),
      resolve: (frame) =>
        inMonth(year, month, frame, (y, m): Days | null => {
          const day = nthWeekday(y, m, count, weekday ?? 1)
          if (day === null) return null
          if (weekend) return { first: day + 5, last: day + 6 }
          return weekday === null ? { first: day, last: day + 6 } : oneDay(day)
        }),
    }
  },
}
