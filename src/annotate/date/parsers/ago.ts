import { addMonths, calendarDay, type Days, oneDay, yearDays } from '../calendar/day'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { COUNT } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 3天前, 2星期前, 三个月后, 两年前, 1小时之前, 半小时前, 五分钟后. */
const AGO = new RegExp(`(半|${COUNT})(?:多|来)?个?(天|日|周|星期|礼拜|月|年|小时|钟头|钟|刻钟|分钟|秒钟?)(?:以|之)?([前后])`, 'g')
/** 3天前后, 两年前后: about a date that was named. */
const NOT_AGO_AFTER = /^[后前]/
/** 3月前, 10日前: a date, not a count, unless 个 or 天 says so. */
const DATE_LIKE = /^(?:\d{1,2}|[一二三四五六七八九十]+)[月日][前后之以]/
/** 三日后, 十日之后: spelled out, a count of days rather than the third of the month, but not surely. */
const COUNT_LIKE = /^[一二三四五六七八九十]+日(?:以|之)?后/

function shifted(unit: string, count: number, frame: Frame): Days {
  if (unit === '天' || unit === '日') return oneDay(frame.day + count)
  if (unit === '周' || unit === '星期' || unit === '礼拜') return oneDay(frame.day + count * 7)
  if (unit === '月') return oneDay(addMonths(frame.day, count))
  if (unit === '年') return yearDays(calendarDay(frame.day).year + count)
  // Nobody prints the hour it is said at, so only whole days of hours move the date.
  return oneDay(frame.day + (unit === '小时' || unit === '钟头' ? Math.trunc(count / 24) : 0))
}

/** So long before or after the day it is said on. */
export const ago: DateParser = {
  rule: 'date/ago',
  pattern: AGO,
  hint: /[天日周期拜月年时头钟刻分秒](?:以|之)?[前后]/,
  read(match, text) {
    const unit = match[2] ?? ''
    const count = match[1] === '半' ? 0 : readNumber(match[1] ?? '')
    const unsure = COUNT_LIKE.test(match[0])
    if (count === null || (DATE_LIKE.test(match[0]) && !unsure) || NOT_AGO_AFTER.test(text.charAt(match.index + match[0].length)))
      return null
    if (match[1] === '半' && /^[月年天日周]$/.test(unit)) return null
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      vague: unsure,
      resolve: (frame) => shifted(unit, match[3] === '前' ? -count : count, frame),
    }
  },
}
