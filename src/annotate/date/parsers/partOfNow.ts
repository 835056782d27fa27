import { calendarDay, type Days, firstOfMonth, lengthOfMonth, monthDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { NOTHING_KNOWN } from '../dateMatch'

/** 月初, 月底, 年初, 年底, 岁末 without a month or year before them. */
const PART = /(?:月初|月底|月末|年初|年底|年末|岁末|岁尾|年尾)/g

function part(word: string, year: number, month: number): Days {
  if (word.startsWith('月')) {
    const first = firstOfMonth(year, month)
    return word === '月初' ? { first, last: first + 4 } : { first: first + 24, last: first + lengthOfMonth(year, month) - 1 }
  }
  return word === '年初' ? monthDays(year, 1, 2) : monthDays(year, 11, 2)
}

/** The beginning or end of the month or year one is in. */
export const partOfNow: DateParser = {
  rule: 'date/partOfNow',
  pattern: PART,
  read: (match) => ({
    known: NOTHING_KNOWN,
    needs: match[0].startsWith('月') ? 'month' : 'year',
    vague: true,
    resolve(frame) {
      const now = calendarDay(frame.day)
      return part(match[0], frame.year ?? now.year, frame.month ?? now.month)
    },
  }),
}
