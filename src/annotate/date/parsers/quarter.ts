import { calendarDay, type Days, monthDays } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { readNumber } from '../numerals/numerals'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2023年第一季度, 一季度, 今年前三季度, 首季度, 去年四季度初, Q1, 上个季度. */
const QUARTER = new RegExp(
  `(?:(${YEAR_WORD})的?)?(?:(第?[一二三四1-4]季度?|首个?季度?|首季|[前头][一二两三四1-4]个?季度?|Q[1-4](?:季度?)?)|(上|本|这|下)一?个?季度?)([初末底])?`,
  'g',
)
const RELATIVE: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1 }

/** First month and number of months of the part of a quarter. */
function part(year: number, first: number, quarters: number, edge: string | undefined): Days {
  if (edge === '初') return monthDays(year, first)
  return edge === undefined ? monthDays(year, first, quarters * 3) : monthDays(year, first + quarters * 3 - 1)
}

/** A quarter, several quarters from the first on, or the first or last month of one. */
export const quarter: DateParser = {
  rule: 'date/quarter',
  pattern: QUARTER,
  hint: /季|Q[1-4]/,
  read(match) {
    const year = readYearWord(match[1])
    // 四季 are the seasons, 第一季 may be of a play; only 首季, what names 季度 and 今年第一季 are quarters.
    if (!/[度初末底Q]/.test(match[0]) && !/首季|[上前]/.test(match[0]) && (year === null || !/第/.test(match[0]))) return null
    const shift = RELATIVE[match[3] ?? '']
    if (shift !== undefined) {
      return {
        known: NOTHING_KNOWN,
        needs: 'month',
        resolve(frame) {
          const now = calendarDay(frame.day)
          return part(now.year, Math.floor((now.month - 1) / 3 + shift) * 3 + 1, 1, match[4])
        },
      }
    }
    const body = match[2] ?? ''
    const number = readNumber(body.replace(/[第前头个季度Q]/g, ''))
    if (number === null) return null
    const fromFirst = /^[前头]/.test(body)
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      resolve: (frame) => inYear(year, frame, (y) => part(y, fromFirst ? 1 : number * 3 - 2, fromFirst ? number : 1, match[4])),
    }
  },
}
