import { type Days, monthDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 今年前9个月, 2022年前十一个月, 1967年前两月, 2005年首月, 二〇二一年后三月, 2023年第8个月, 前10个月. */
const MONTHS = new RegExp(`(?:(${YEAR_WORD})的?)?([前头后第最首][后]?)(${COUNT})?个?月`, 'g')

function months(year: number, which: string, count: number): Days | null {
  if (count < 1 || count > 12) return null
  if (which.includes('后')) return monthDays(year, 13 - count, count)
  return which === '第' ? monthDays(year, count) : monthDays(year, 1, count)
}

/** The first or last months of a year. */
export const monthsOfYear: DateParser = {
  rule: 'date/monthsOfYear',
  pattern: MONTHS,
  hint: /[前头后第首].{0,3}月/,
  read(match) {
    const year = readYearWord(match[1])
    const which = match[2] ?? ''
    const count = which === '首' ? 1 : readNumber(match[3] ?? '')
    if (count === null || which === '最') return null
    // Without a year only 前9个月 is a part of the year; 后三个月, 第三个月 count from somewhere else.
    if (year === null && (!/^[前头]$/.test(which) || !match[0].includes('个') || count < 4)) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      resolve: (frame) => inYear(year, frame, (y) => months(y, which, count)),
    }
  },
}
