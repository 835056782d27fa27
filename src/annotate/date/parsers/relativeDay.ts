import { calendarDay, dayNumber, type Days, oneDay, oneDayIfAny } from '../calendar/day'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { COUNT, DAY_PART } from '../fragments'
import { readNumber } from '../numerals/numerals'

/** Days from the day it is said on. Cantonese 琴日, 噚日, 尋日, 聽日 among them. */
const SHIFTS: Readonly<Record<string, number>> = {
  大大前: -4,
  大前: -3,
  前: -2,
  昨: -1,
  琴: -1,
  寻: -1,
  噚: -1,
  今: 0,
  本: 0,
  即: 0,
  明: 1,
  听: 1,
  翌: 1,
  后: 2,
  大后: 3,
  大大后: 4,
}
/** 昨日, 今天, 大前天, 昨晚, 今早, 前晚, 今起, 今起三天, 昨（19）日, 昨（十九）日, 昨日（十九日）. */
const RELATIVE = new RegExp(
  `(大{0,2}[前后]|[昨今明本即琴寻噚听翌])(?:（(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})）)?(?:([天日])|([晚早晨夜])|(?=起(?![来步码初])))(?:（(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日）)?(?:起的?(?:连续)?(${COUNT})[天日](?![后前内之]))?`,
  'g',
)
/** 今日头条, 明天会更好, 今日关注, 明日之星, 昨日重现: names and words. */
const NAME_AFTER = /^(?:头条|之星|关注|说法|广场|城|财富|新闻|报|中国|[谈聚]|子之)/
/** 以前日报, 之后天气, 目前天…: the two characters belong to other words. */
const WORD_BEFORE = /[以之目日从生向空春节午饭课会赛战产术婚食最提空面眼跟当史产]$/
/** 战前日本, 空前日益: 日 begins the next word. */
const WORD_AFTER = /^[本军伪方寇常益均夜报记语用渐臻新趋照内俄美英德元]/
const NEEDS_WORD_CHECK = /^[前后]/

/** [今天]开个口子，明天就得留扇门; [今日]流下千滴汗，来年打下万担粮: a figure of speech, neither day is meant. */
const FIGURE_AFTER = /^[^，。！？；]{1,16}，(?:明[天日](?:就|又|便|再|也|还|后天)|来年|明朝|来日|他日)/
/** 今天为你破例，[明天]就… */
const FIGURE_BEFORE = /今[天日][^，。！？；]{1,16}，$/
const FIGURE_BEHIND = /^(?:就|又|便|再|也|还|后天)/

function isFigure(text: string, start: number, end: number): boolean {
  const word = text.charAt(start)
  if (word === '今') return FIGURE_AFTER.test(text.slice(end, end + 22))
  return word === '明' && FIGURE_BEHIND.test(text.slice(end, end + 2)) && FIGURE_BEFORE.test(text.slice(Math.max(0, start - 20), start))
}

/** 到了[今天]，孙辈只认得这个味道: nowadays, and no day */
const NOWADAYS_BEFORE = /(?:到了|时至|一直到|流传到|延续到|保留到)$/

/** Whether 今天 says no more than that it is so now. */
function isNowadays(text: string, start: number): boolean {
  return text.charAt(start) === '今' && NOWADAYS_BEFORE.test(text.slice(Math.max(0, start - 3), start))
}

/** 去年的[今天], 一年前的今天, 上月今日: the same day of another time */
const OTHER_TIME_BEFORE = /(?:[去前明后那]年|年[前后]|[上下]个?月|[上下]个?(?:周|星期|礼拜))的?$/

function isOfOtherTime(text: string, start: number): boolean {
  return /[今昨明]/.test(text.charAt(start)) && OTHER_TIME_BEFORE.test(text.slice(Math.max(0, start - 6), start))
}

/** One day, or as many as 今起三天 says. */
function daysFrom(first: number, words: string | undefined): Days {
  const count = words === undefined ? 1 : (readNumber(words) ?? 1)
  return { first, last: first + Math.max(1, count) - 1 }
}

/** A day counted from today. */
export const relativeDay: DateParser = {
  rule: 'date/relativeDay',
  pattern: RELATIVE,
  read(match, text) {
    const word = match[1] ?? ''
    const shift = SHIFTS[word]
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4)
    const before = text.slice(Math.max(0, match.index - 1), match.index)
    if (
      shift === undefined ||
      NAME_AFTER.test(after) ||
      isFigure(text, match.index, match.index + match[0].length) ||
      isNowadays(text, match.index) ||
      isOfOtherTime(text, match.index)
    )
      return null
    // 明晨, 前夜 are words; 本晚, 即晚 are none.
    if (match[3] === undefined && /^(?:本|即|前|后|大)/.test(word) && match[4] === undefined) return null
    if (match[4] !== undefined && /^(?:本|即)/.test(word)) return null
    if (
      NEEDS_WORD_CHECK.test(match[0]) &&
      (WORD_BEFORE.test(before) ||
        (match[3] === '日' && match[0] !== text && (word !== '前' || WORD_AFTER.test(after))) ||
        match[0] === '前夜')
    )
      return null
    const printed = readNumber(match[2] ?? match[5] ?? '')
    if (printed === null || printed < 1 || printed > 31)
      return { known: NOTHING_KNOWN, needs: 'day', resolve: (frame) => daysFrom(frame.day + shift, match[6]) }
    // The day is counted from when it was written down, so the one in brackets wins over the one counted from the issue.
    return { known: { ...NOTHING_KNOWN, day: printed }, needs: 'month', resolve: (frame) => nearestSuchDay(printed, shift, frame) }
  },
}

/** The day of the month nearest to the one that the words count to. */
function nearestSuchDay(day: number, shift: number, frame: Frame): Days | null {
  const about = frame.day + shift
  if (frame.month !== undefined) {
    return oneDayIfAny(dayNumber(frame.year ?? calendarDay(about).year, frame.month, day))
  }
  for (let away = 0; away <= 15; away += 1) {
    for (const number of [about - away, about + away]) if (calendarDay(number).day === day) return oneDay(number)
  }
  return null
}

/** 上午, 晚上8点, 15:37, 过去的50分钟, 半小时内 without a day: today, where the whole text is a date. */
export const partOfToday: DateParser = {
  rule: 'date/relativeDay',
  pattern: new RegExp(
    `${DAY_PART}(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?[点时]?|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点时]|\\d{1,2}[：:]\\d{2}|\\d{1,2}[ap]m?|现在|此刻|此时|当前|当日|当天|全天|白天|而家|晏[昼晝]|(?:半|${COUNT})个?(?:多|半)?(?:小时|钟头|钟|刻钟|分钟|分|秒钟?)|[上下这]一?个?(?:小时|钟头)`,
    'gi',
  ),
  loose: true,
  fallback: true,
  read: () => ({ known: NOTHING_KNOWN, needs: 'day', resolve: (frame) => oneDay(frame.day) }),
}
