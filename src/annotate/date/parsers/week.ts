import { type DayNumber, type Days, mondayOf, oneDay, weekdayOf } from '../calendar/day'
import { readWeekday } from '../calendar/names'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'

/** 周六日, 星期六、日: both days. */
const BOTH_DAYS = '(?:(?<=六)([、和及]?[日天])(?![本报军元语期]))?'
/** 上周五, 本周, 下下周末, 上个礼拜三, 这星期一, 上上周, 上周星期三, 上周六、日. */
const RELATIVE_WEEK = new RegExp(
  `(上{1,3}|下{1,3}|本|这|当|同|今)一?个?(?:周|星期|礼拜)(?:的?(?:周|星期|礼拜)?([一二三四五六日天末])${BOTH_DAYS})?`,
  'g',
)
/** 星期四, 周一, 礼拜日, 周末, 周六日. */
const WEEKDAY = new RegExp(`(?:周|星期|礼拜)([一二三四五六日天末])${BOTH_DAYS}`, 'g')
/** 每周三, 每到周末, 每个星期天, 两个周末, 一周一次, 四周一片, 逢周五, 双周六: no certain day. */
const REPEATED_BEFORE = /(?:[每逢第各双隔一二两三四五六七八九十几数半\d]|每到|[每逢一二两三四五六七八九十几数首\d]个)$/
/** 每周三、[周六], 每周二和[周四]: the second of days that come again and again. */
const REPEATED_LIST_BEFORE =
  /[每逢]个?(?:周|星期|礼拜)[一二三四五六日天末](?:[上下]午|晚上?)?(?:[、，和及与或至到](?:每?(?:周|星期|礼拜))?[一二三四五六日天末]?(?:[上下]午|晚上?)?){1,5}$/
const LONGEST_LIST = 24
/** 周一至周五, 周三起 may stand for habits too; 周日报, 周五福, 星期日工程师 are words. */
const WORD_AFTER = /^(?:日?[报刊年岁]|工程师)/

function inWeek(start: DayNumber, weekday: string | undefined): Days {
  if (weekday === undefined) return { first: start, last: start + 6 }
  if (weekday === '末') return { first: start + 5, last: start + 6 }
  return oneDay(start + (readWeekday(weekday) ?? 1) - 1)
}

/** A week, weekend or weekday counted from this week. */
export const relativeWeek: DateParser = {
  rule: 'date/week',
  pattern: RELATIVE_WEEK,
  read(match, text) {
    const word = match[1] ?? ''
    if (WORD_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))) return null
    const shift = word.startsWith('上') ? -word.length : word.startsWith('下') ? word.length : 0
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      resolve: (frame) => inWeek(mondayOf(frame.day) + shift * 7, match[3] === undefined ? match[2] : '末'),
    }
  },
}

/** The nearest such weekday, but never tomorrow, which would be called so; the next one where the words look ahead. */
function nearestWeekday(weekday: number, frame: Frame): Days {
  const back = (weekdayOf(frame.day) - weekday + 7) % 7
  if (frame.lean === 'future') return oneDay(frame.day + ((7 - back) % 7))
  return oneDay(back === 4 || back === 5 ? frame.day + 7 - back : frame.day - back)
}

/** On Monday and Tuesday 周末 is the one that has just been, and later the one that comes. */
function nearestWeekend({ day, lean }: Frame): Days {
  const monday = mondayOf(day)
  return inWeek(lean === 'past' && weekdayOf(day) <= 2 ? monday - 7 : monday, '末')
}

/** A weekday or weekend without saying of which week. */
export const weekday: DateParser = {
  rule: 'date/weekday',
  pattern: WEEKDAY,
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index)
    if (
      REPEATED_BEFORE.test(before) ||
      REPEATED_LIST_BEFORE.test(before) ||
      WORD_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
    )
      return null
    const number = match[2] === undefined ? readWeekday(match[1]) : null
    return {
      known: NOTHING_KNOWN,
      needs: 'day',
      resolve: (frame) => (number === null ? nearestWeekend(frame) : nearestWeekday(number, frame)),
    }
  },
}
