import { calendarDay, type Days, monthDays } from '../calendar/day'
import type { DateParser, Frame } from '../dateMatch'
import { inYear } from '../year/yearWords'

/** 上半年, 下半年 without a year before them, and 上个半年. */
const HALF = /[上下](个?)半年/g

/** The half of the year that came before the one that the day lies in, or comes after it. */
function neighbour(word: string, { day }: Frame): Days {
  const { year, month } = calendarDay(day)
  return monthDays(year, (month <= 6 ? 1 : 7) + (word.startsWith('上') ? -6 : 6), 6)
}

/** A half of the year. */
export const halfYear: DateParser = {
  rule: 'date/halfYear',
  pattern: HALF,
  read: (match) => ({
    known: { year: null, month: null, day: null },
    needs: 'year',
    resolve: (frame) =>
      match[1] === '个' ? neighbour(match[0], frame) : inYear(null, frame, (year) => monthDays(year, match[0].startsWith('上') ? 1 : 7, 6)),
  }),
}
