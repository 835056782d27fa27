import { addMonths, dayNumber, calendarDay, monthDays, oneDay, oneDayIfAny, type Days } from '../calendar/day'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { readYearWord, YEAR_WORD, yearOf } from '../year/yearWords'

/** 三年前的今天, 去年此时, 1949年的今天, 一个月前的今天, 上月今日, 上周今天, 去年同月: the same day, or month, of another time. */
const SAME_DAY = new RegExp(
  `(?:(${COUNT})个?(年|月|周|星期)[前后]|(${YEAR_WORD})|(上)个?(月|周|星期|礼拜))的?(?:(今[天日]|此时|此刻|这个时候|这时候|同一?[天日]|这一天)|(同月))`,
  'g',
)
const DAYS_OF_WEEK = 7

function moved(frame: Frame, unit: string, count: number): number {
  if (unit === '年') return addMonths(frame.day, count * 12)
  return unit === '月' ? addMonths(frame.day, count) : frame.day + count * DAYS_OF_WEEK
}

function daysOf(match: RegExpExecArray, frame: Frame): Days | null {
  const { year, month, day } = calendarDay(frame.day)
  const named = readYearWord(match[3])
  if (named !== null) {
    const other = yearOf(named, frame)
    return match[7] === undefined ? oneDayIfAny(dayNumber(other, month, day)) : monthDays(other, month)
  }
  if (match[7] !== undefined) return monthDays(year - 1, month)
  const count = match[4] === undefined ? readNumber(match[1] ?? '') : 1
  const ahead = match[0].includes('后')
  return count === null ? null : oneDay(moved(frame, match[2] ?? match[5] ?? '', ahead ? count : -count))
}

/** The day of the year or month on which it is said, at another time. Such days are looked back on, so only where the text is a date. */
export const sameDayOf: DateParser = {
  rule: 'date/sameDayOf',
  pattern: SAME_DAY,
  loose: true,
  read: (match) => ({ known: NOTHING_KNOWN, needs: 'day', vague: true, resolve: (frame) => daysOf(match, frame) }),
}
