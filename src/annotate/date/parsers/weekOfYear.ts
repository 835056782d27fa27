import { firstOfMonth, weekdayOf } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2020年第52周, 今年第三十七个星期. */
const WEEK = new RegExp(`(${YEAR_WORD})的?第(${COUNT})个?(?:周(?!年)|星期|礼拜)`, 'g')

/** A week of the year; the first is that of the first Monday. */
export const weekOfYear: DateParser = {
  rule: 'date/weekOfYear',
  pattern: WEEK,
  hint: /年度?的?第.{1,4}(?:周|星期|礼拜)/,
  read(match) {
    const year = readYearWord(match[1])
    const count = readNumber(match[2] ?? '')
    if (count === null || count < 1 || count > 53) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      resolve: (frame) =>
        inYear(year, frame, (y) => {
          const january = firstOfMonth(y, 1)
          const first = january + ((8 - weekdayOf(january)) % 7) + (count - 1) * 7
          return { first, last: first + 6 }
        }),
    }
  },
}
