import { calendarDay, yearDays } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'

/** 昨今两天, 今昨两天, 今明两日, 今明两年. */
const PAIR = /(前昨|昨今|今昨|今明|明后)(?:这?[两二])([天日年])/g
const FIRST: Readonly<Record<string, number>> = { 前昨: -2, 昨今: -1, 今昨: -1, 今明: 0, 明后: 1 }

/** Two days or years, one after the other, counted from now. */
export const dayPair: DateParser = {
  rule: 'date/dayPair',
  pattern: PAIR,
  read(match) {
    const shift = FIRST[match[1] ?? '']
    if (shift === undefined) return null
    return {
      known: NOTHING_KNOWN,
      needs: match[2] === '年' ? 'year' : 'day',
      resolve({ day }) {
        if (match[2] === '年') return yearDays(calendarDay(day).year + shift, 2)
        return { first: day + shift, last: day + shift + 1 }
      },
    }
  },
}
