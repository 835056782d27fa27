import { monthDays } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { inYear } from '../year/yearWords'

/** 上半年, 下半年 without a year before them. */
const HALF = /[上下]半年/g

/** A half of the year. */
export const halfYear: DateParser = {
  rule: 'date/halfYear',
  pattern: HALF,
  read: (match) => ({
    known: { year: null, month: null, day: null },
    needs: 'year',
    resolve: (frame) => inYear(null, frame, (year) => monthDays(year, match[0].startsWith('上') ? 1 : 7, 6)),
  }),
}
