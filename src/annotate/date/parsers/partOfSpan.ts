import { type Days, firstOfMonth, lengthOfMonth, monthDays, weekdayOf, yearDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inMonth, knownParts, MONTH_WORD, needsOfMonth, readMonthWord } from '../year/monthWords'
import { inYear, needsOfYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 4月前4天, 上月最后五天, 去年的前10天, 2021年的前2周, 今年最后3周, 2025年第一天, 3月的头三天. */
const PART = new RegExp(`(?:(${YEAR_WORD})的?)?(${MONTH_WORD})?的?(前|头|最后|第)(${COUNT})个?(天|周(?!年)|星期|礼拜)(?![前后内左上])`, 'g')

/** The whole weeks of a span, Monday to Sunday. */
function weeks({ first, last }: Days): Days {
  return { first: first + ((8 - weekdayOf(first)) % 7), last: last - (weekdayOf(last) % 7) }
}

function part(span: Days, which: string, count: number, unit: string): Days | null {
  const within = unit === '天' ? span : weeks(span)
  const length = count * (unit === '天' ? 1 : 7)
  if (length > within.last - within.first + 1) return null
  if (which === '最后') return { first: within.last - length + 1, last: within.last }
  const last = within.first + length - 1
  return which === '第' ? { first: last - (unit === '天' ? 0 : 6), last } : { first: within.first, last }
}

/** The first or last days or weeks of a month or year. */
export const partOfSpan: DateParser = {
  rule: 'date/partOfSpan',
  pattern: PART,
  hint: /[年月]的?(?:前|头|最后|第).{1,4}(?:天|周|星期|礼拜)/,
  read(match) {
    const year = readYearWord(match[1])
    const month = readMonthWord(match[2])
    const count = readNumber(match[4] ?? '')
    if (count === null || count < 1 || (year === null && month === null)) return null
    // 第二周 of a month or year is counted by rules of its own.
    if (match[3] === '第' && match[5] !== '天') return null
    const at = (span: Days): Days | null => part(span, match[3] ?? '', count, match[5] ?? '')
    if (month === null) {
      return {
        known: knownParts(year, null, null),
        needs: needsOfYear(year),
        resolve: (frame) => inYear(year, frame, (y) => at(yearDays(y))),
      }
    }
    return {
      known: knownParts(year, month, null),
      needs: needsOfMonth(year, month),
      resolve: (frame) =>
        inMonth(year, month, frame, (y, m) =>
          match[5] === '天' ? at(monthDays(y, m)) : at({ first: firstOfMonth(y, m), last: firstOfMonth(y, m) + lengthOfMonth(y, m) + 5 }),
        ),
    }
  },
}
