import { lengthOfMonth } from '../calendar/day'
import type { Expression, Frame, KnownParts } from '../dateMatch'
import { JOINT } from '../fragments'
import { holiday } from '../parsers/holiday'
import { month } from '../parsers/month'
import { relativeDay } from '../parsers/relativeDay'
import { weekday } from '../parsers/week'
import { isOfWeek, joined, joinedUntil, RANGE_RULE, weekdayBehind } from './joined'
import type { DateRefiner } from './refiner'

/** 1月10日至11日, 自5月26日起至29日止, 2016年9月3号-2017年10月24号. */
const BETWEEN = new RegExp(`^(?:起|开始|（含）)?[，]?(?:${JOINT})(?:从|自)?$`)
/** 2007年与2009年间: 与 joins a range only where 间 follows. */
const AND = /^[与和]$/
const BETWEEN_AFTER = /^之?间/
/** 10日、11日: days one after the other. */
const LIST = /^[、和与及]$/
/** 10日，11日，12日: the same with commas, where three or more are told so; after two, the second may begin what comes next. */
const COMMA_LIST = /^[，、]$/
const LISTED_AFTER = /^[，、](?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/
/** 6月28日开始的电影周到7月4日结束, 会议从19日开始，21日结束: what is told of a whole course. */
const COURSE = /^(?:起|开始|开幕|开赛|开展|启动)[^。！？；\n]{0,18}$/
const COURSE_AFTER = /^(?:上午|下午|晚)?(?:结束|闭幕|落幕|收官|[为截]?止)/
const LONGEST_COURSE = 22
/** 15日起，镇里组织翻地，到19日，全镇补种八千亩; 明日起，假期开始，至5月5日共五天: the same in one sentence, told by what was done until then. */
const LASTING = /^起，[^。！？；\n]{2,60}，[到至]$/
const LASTING_AFTER = /^(?:止?，|止|[共为](?:[\d一二三四五六七八九十]{1,3}[天日]))/
/** 9月初开展“攻势”以来，…，截至10月31日: what is told of has gone on since then, and is counted up to that day. */
const CAMPAIGN = /^[^。！？；\n]{0,30}以来，(?:[^。！？；\n]{0,40}，)?(?:截至|截止到?)$/
const LONGEST_LASTING = 66
/** 2010年之后2018年之前, 3月1日后、5月1日前: from then until the day before. */
const AFTER_BEFORE = /^[之以]?后[，、至到]?$/
const UNTIL_AFTER = /^[之以]?前/
/** 止, 间 belong to the range. */
const TAIL = /止|之?间/y

/** A vague word is no end of a range of days. */
function canBeEnd(expression: Expression): boolean {
  return expression.rule !== 'date/vague' && expression.rule !== RANGE_RULE
}

/** Whether a second end may follow a first: 3月至10日 makes no range. */
function fit(from: Expression, to: Expression): boolean {
  return to.rule !== 'date/dayOnly' || from.known.day !== null || from.needs === 'day' || from.rule === 'date/monthDay'
}

function namesADay({ known, rule }: Expression): boolean {
  return known.day !== null || rule === relativeDay.rule
}

/** Whether one tells the month, and the other the day, of a campaign's beginning and end. */
function isCampaign(between: string, from: Expression, to: Expression): boolean {
  return from.known.month !== null && from.ends === undefined && to.known.day !== null && CAMPAIGN.test(between)
}

function isJoint(between: string, from: Expression, to: Expression, after: string): boolean {
  if (BETWEEN.test(between)) return true
  if (COURSE.test(between) && COURSE_AFTER.test(after)) return namesADay(from) && namesADay(to)
  if (AND.test(between) && BETWEEN_AFTER.test(after)) return true
  if (COMMA_LIST.test(between) && LISTED_AFTER.test(after)) return isNextDay(from.known, to.known)
  return isNextInList(between, from, to)
}

const FEBRUARY = 2
/** A year that is no leap year. */
const ANY_YEAR = 2001

/** Whether no month has more days, as far as it is known which; of February nobody knows without the year. */
function isLastOfMonth(month: number | null, day: number): boolean {
  if (month === null) return day === 31
  return day === (month === FEBRUARY ? 29 : lengthOfMonth(ANY_YEAR, month))
}

/** 9月10日、11日, 5月31日、6月1日, 31日、1日 but not 3月10日、5月2日: days that follow each other. */
function isNextDay(from: KnownParts, to: KnownParts): boolean {
  if (from.day === null || to.day === null || to.year !== null) return false
  if (to.day === from.day + 1) return to.month === null || to.month === from.month
  return to.day === 1 && isLastOfMonth(from.month, from.day) && (to.month === null || to.month === ((from.month ?? 0) % 12) + 1)
}

/** Any day: whether a weekday follows another shows in any week. */
const ANY_DAY: Frame = { day: 0, lean: 'past' }

/** 上周六、周日. */
function isNextWeekday(from: Expression, to: Expression): boolean {
  if (!isOfWeek(from) || to.rule !== weekday.rule) return false
  const first = from.resolve(ANY_DAY)
  const next = first === null ? null : weekdayBehind(to, first, ANY_DAY)
  return first !== null && next?.first === first.last + 1
}

/** 7月和8月, 去年12月、今年1月. */
function isNextMonth(from: Expression, to: Expression): boolean {
  if (from.rule !== month.rule || to.rule !== month.rule || from.known.month === null || to.known.month === null) return false
  return to.known.month === (from.known.month % 12) + 1
}

/** Whether the two stand in a list of days, or months, that follow each other. */
function isNextInList(between: string, from: Expression, to: Expression): boolean {
  return LIST.test(between) && (isNextDay(from.known, to.known) || isNextWeekday(from, to) || isNextMonth(from, to))
}

/** 9月10日、11日、12日: one more day of a list that was joined already. */
function continuesList(between: string, list: Expression, to: Expression): boolean {
  const [first, last] = list.ends ?? []
  if (first === undefined || last === undefined) return false
  // 5月30日、31日、6月1日: the month of the 31st is that of the first.
  const until = { ...last, known: { ...last.known, month: last.known.month ?? first.known.month } }
  return isNextInList(between === '，' ? '、' : between, until, to)
}

function longerList(list: Expression, to: Expression): Expression | null {
  const first = list.ends?.[0]
  return first === undefined ? null : joined(first, to, to.end)
}

/** The two as one expression, where the words between and behind them say so; `null` where they stay two. */
function rangeOf(from: Expression, to: Expression, text: string): Expression | null {
  const between = text.slice(from.end, to.start)
  if (between.length > LONGEST_LASTING || !canBeEnd(to)) return null
  const after = text.slice(to.end, to.end + 6)
  if (LASTING.test(between) && LASTING_AFTER.test(after) && namesADay(from) && namesADay(to)) return joined(from, to, to.end)
  if (isCampaign(between, from, to)) return joined(from, to, to.end)
  if (between.length > LONGEST_COURSE) return null
  if (continuesList(between, from, to)) return longerList(from, to)
  if (!canBeEnd(from) || !fit(from, to)) return null
  const until = AFTER_BEFORE.test(between) ? UNTIL_AFTER.exec(after) : null
  if (until !== null) return joinedUntil(from, to, to.end + until[0].length)
  if (!isJoint(between, from, to, after)) return null
  TAIL.lastIndex = to.end
  return joined(from, to, to.end + (TAIL.exec(text)?.[0].length ?? 0))
}

/** A range that begins before a holiday which is only named: 明日起，“五一”假期开始，至5月5日共五天. */
function aroundHoliday(out: readonly Expression[], to: Expression, text: string): Expression | null {
  const [from, named] = out.slice(-2)
  return from === undefined || named?.rule !== holiday.rule || named.vague !== true ? null : rangeOf(from, to, text)
}

/** Joins two expressions with 至 between them into a range; the first completes what the second leaves open. */
export const joinRanges: DateRefiner = (expressions, text) => {
  const out: Expression[] = []
  for (const expression of expressions) {
    const last = out[out.length - 1]
    const range = last === undefined ? null : rangeOf(last, expression, text)
    const wider = range === null ? aroundHoliday(out, expression, text) : null
    if (range === null && wider === null) {
      out.push(expression)
      continue
    }
    out.length -= wider === null ? 1 : 2
    const joint = range ?? wider
    if (joint !== null) out.push(joint)
  }
  return out
}
