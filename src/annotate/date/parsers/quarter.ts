import { calendarDay, type Days, monthDays } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { readNumber } from '../numerals/numerals'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2023年第一季度, 一季度, 今年前三季度, 首季度, 去年四季度初, Q1, 上个季度, 二、三季度. */
const QUARTER = new RegExp(
  `(?:(${YEAR_WORD})的?)?(?:(第?[一二三][、至到和]?第?[二三四]季度|第?[1-3](?:[、至到和]|[-—–~]{1,2})第?[2-4]季度|第?[一二三四1-4]季度?|首个?季度?|首季|[前头][一二两三四1-4]个?季度?|Q[1-4](?:季度?)?)|(上上?|本|这|下下?)一?个?季度?)([初末底])?`,
  'g',
)
const RELATIVE: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }

/** First month and number of months of the part of a quarter. */
function part(year: number, first: number, quarters: number, edge: string | undefined): Days {
  if (edge === '初') return monthDays(year, first)
  return edge === undefined ? monthDays(year, first, quarters * 3) : monthDays(year, first + quarters * 3 - 1)
}

/** The first and last quarter that the words name, 1–4: 第二季度, 前三季度, 二、三季度. */
function quartersOf(words: string): { readonly from: number; readonly to: number } | null {
  const [first = '', last] = words.replace(/[第个季度Q]/g, '').match(/[前头]?[首一二两三四1-4]/g) ?? []
  const from = readNumber(first.replace(/[前头]/, ''))
  const to = last === undefined ? from : readNumber(last)
  if (from === null || to === null || to < from) return null
  // 一、四季度 are two quarters and not the whole year.
  if (last !== undefined && !/[至到\-—–~]/.test(words) && to !== from + 1) return null
  return { from: /[前头]/.test(first) ? 1 : from, to }
}

/** A quarter, several quarters from the first on or one behind the other, or the first or last month of one. */
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
    const quarters = quartersOf(match[2] ?? '')
    if (quarters === null) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      resolve: (frame) => inYear(year, frame, (y) => part(y, quarters.from * 3 - 2, quarters.to - quarters.from + 1, match[4])),
    }
  },
}
