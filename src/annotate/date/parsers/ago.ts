import { addMonths, calendarDay, type DayNumber, type Days, mondayOf, monthDays, oneDay, yearDays } from '../calendar/day'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 3天前, 2星期前, 三个月后, 两年前, 1小时之前, 半小时前, 五分钟后; 十多天前, 一个多月前, 一年多后; 半年前, 三年半后, 两个半月前, 三个季度后. */
const AGO = new RegExp(
  `(半|${COUNT})(多|来|余)?个?(半|多|余)?(天|日|周|星期|礼拜|月|季度|年|小时|钟头|钟|刻钟|分钟|秒钟?)(半|多|余)?(?:以|之)?([前后])`,
  'g',
)
/** 3天前后, 两年前后: about a date that was named. */
const NOT_AGO_AFTER = /^[后前]/
/** 3月前, 10日前: a date, not a count, unless 个 or 天 says so. */
const DATE_LIKE = /^(?:\d{1,2}|[一二三四五六七八九十]+)[月日][前后之以]/
/** 三日后, 十日之后: spelled out, a count of days rather than the third of the month, but not surely. */
const COUNT_LIKE = /^[一二三四五六七八九十]+日(?:以|之)?后/

const DAYS_OF_MONTH = 30

/** Months of what is counted in more than weeks. */
const MONTHS_OF = new Map([
  ['月', 1],
  ['季度', 3],
  ['年', 12],
])

function monthOf(day: DayNumber): Days {
  const { year, month } = calendarDay(day)
  return monthDays(year, month)
}

function shifted(unit: string, count: number, frame: Frame): Days {
  if (unit === '天' || unit === '日') return oneDay(frame.day + Math.trunc(count))
  if (unit === '周' || unit === '星期' || unit === '礼拜') {
    const day = frame.day + Math.trunc(count * 7)
    // Four weeks from now is a week; two weeks ago is said of a day.
    const monday = mondayOf(day)
    return count > 0 ? { first: monday, last: monday + 6 } : oneDay(day)
  }
  if (unit === '年' && Number.isInteger(count)) return yearDays(calendarDay(frame.day).year + count)
  const months = MONTHS_OF.get(unit)
  if (months !== undefined) {
    const whole = Math.trunc(months * count)
    const day = addMonths(frame.day, whole) + Math.round((months * count - whole) * DAYS_OF_MONTH)
    return unit === '月' ? oneDay(day) : monthOf(day)
  }
  // Nobody prints the hour it is said at, so only whole days of hours move the date.
  return oneDay(frame.day + (unit === '小时' || unit === '钟头' ? Math.trunc(count / 24) : 0))
}

/** How much it counts, in its unit: 半年 is 0.5, 三年半 and 三个半月 3.5; `null` where nothing is counted. */
function countOf(words: string, halves: boolean): number | null {
  if (words === '半') return 0.5
  const count = readNumber(words)
  return count === null ? null : count + (halves ? 0.5 : 0)
}

/** Units that a reporter counts without meaning the very day. */
const ROUND_UNIT = /^(?:周|星期|礼拜|月|季度)$/

/** So long before or after the day it is said on. */
export const ago: DateParser = {
  rule: 'date/ago',
  pattern: AGO,
  hint: /[天日周期拜月年度时头钟刻分秒半多余](?:以|之)?[前后]/,
  read(match, text) {
    const [whole, words = '', more, between, unit = '', tail, direction] = match
    const count = countOf(words, between === '半' || tail === '半')
    const countLike = COUNT_LIKE.test(whole)
    if (count === null || (DATE_LIKE.test(whole) && !countLike) || NOT_AGO_AFTER.test(text.charAt(match.index + whole.length))) return null
    const rounded = more !== undefined || between !== undefined || tail !== undefined || !Number.isInteger(count) || ROUND_UNIT.test(unit)
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      vague: countLike || rounded,
      resolve: (frame) => shifted(unit, direction === '前' ? -count : count, frame),
    }
  },
}
