import { calendarDay, dayNumber, type Days, oneDay, oneDayIfAny, monthsLater } from '../calendar/day'
import type { DateParser, Frame } from '../dateMatch'
import { SMALL } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** 10日, 十二日, 29号. */
const DAY = new RegExp(`(${SMALL})([日号])`, 'g')
/** 第3日, 星期三日报, 每10日, 逢5日, 近10日, 闰…: the number before 日 is no day of the month. */
const NO_DAY_BEFORE = /[第每逢近前后过逾满半期几余多个月\d.·○〇零百千]$/
/** 10日内, 一日三餐, 3日游, 12日龄, 30日均, 2日报: a duration or a word. */
const NO_DAY_AFTER =
  /^(?:三餐|千里|之[计长]|不[如见]|[一二两三]次|为师|夫妻|内|之内|以内|游|龄|均|报|元|用|程|间|[后前](?=[，。、]?(?:将|必须|要))|产|本|语|军|寇|伪|照|记|志|历)/
/** After 号 alone a day is sure only where the time or a stop follows. */
const DAY_AFTER_NUMBER = /^(?:凌晨|早|上午|中午|下午|晚|夜|[，。、；]|$)/

/** The last, or next, day of that number; in the frame's month where it has one. */
export function lastSuchDay(day: number, frame: Frame): Days | null {
  const now = calendarDay(frame.day)
  if (frame.month !== undefined) {
    return oneDayIfAny(dayNumber(frame.year ?? now.year, frame.month, day))
  }
  const step = frame.lean === 'past' ? -1 : 1
  for (let tried = 0; tried <= 3; tried += 1) {
    const { year, month } = monthsLater(now, tried * step)
    const number = dayNumber(year, month, day)
    if (number !== null && (frame.lean === 'past' ? number <= frame.day : number >= frame.day)) return oneDay(number)
  }
  return null
}

function dayParser(loose: boolean): DateParser {
  return {
    rule: 'date/dayOnly',
    pattern: DAY,
    hint: /[日号]/,
    loose,
    read(match, text) {
      const day = readNumber(match[1] ?? '')
      const before = text.slice(Math.max(0, match.index - 1), match.index)
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4)
      if (day === null || day < 1 || day > 31 || NO_DAY_BEFORE.test(before) || NO_DAY_AFTER.test(after)) return null
      if (!loose && match[2] === '号' && !DAY_AFTER_NUMBER.test(after)) return null
      return { known: { year: null, month: null, day }, needs: 'month', resolve: (frame) => lastSuchDay(day, frame) }
    },
  }
}

/** A day of the month alone. */
export const dayOnly: DateParser = dayParser(false)
/** The same with 号 before any word. */
export const dayOnlyLoose: DateParser = dayParser(true)
