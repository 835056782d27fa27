import { calendarDay, type Days, oneDay } from '../calendar/day'
import { type Expression, type Frame, type Needs, expressionOf } from '../dateMatch'
import { JOINT } from '../fragments'
import { holiday } from '../parsers/holiday'
import { relativeDay } from '../parsers/relativeDay'
import { weekday } from '../parsers/week'
import type { DateRefiner } from './refiner'

/** 1月10日至11日, 自5月26日起至29日止, 2016年9月3号-2017年10月24号. */
const BETWEEN = new RegExp(`^(?:起|开始|（含）)?[，]?(?:${JOINT})(?:从|自)?$`)
/** 2007年与2009年间: 与 joins a range only where 间 follows. */
const AND = /^[与和]$/
const BETWEEN_AFTER = /^之?间/
/** 10日、11日: days one after the other. */
const LIST = /^[、和与及]$/
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

const RANGE_RULE = 'date/range'

const NEED_ORDER: readonly Needs[] = ['nothing', 'year', 'month', 'day']

function needsMore(a: Needs, b: Needs): Needs {
  return NEED_ORDER.indexOf(a) > NEED_ORDER.indexOf(b) ? a : b
}

/** What must come from outside for both ends, given that the first completes the second and a later year the first. */
function needsOfRange(from: Expression, to: Expression): Needs {
  if (to.needs === 'day' && from.needs !== 'nothing') return needsMore(from.needs, to.needs)
  if (from.needs === 'year' && to.known.year !== null) return 'nothing'
  return from.needs === 'nothing' && to.needs !== 'day' ? 'nothing' : from.needs
}

/** 星期六至星期一: the second weekday is the first of its name behind the first one, whichever lies nearer to the page's day. */
function weekdayBehind(to: Expression, from: Days, frame: Frame): Days | null {
  const days = to.resolve(frame)
  return days === null ? null : oneDay(from.first + ((((days.first - from.first) % 7) + 7) % 7))
}

function resolveTo(from: Expression, to: Expression, first: Days, frame: Frame): Days | null {
  if (from.rule === weekday.rule && to.rule === weekday.rule) return weekdayBehind(to, first, frame)
  return dayBehind(to, first, frame)
}

function dayBehind(to: Expression, from: Days, frame: Frame): Days | null {
  const { year, month } = calendarDay(from.first)
  const days = to.resolve({ ...frame, year, month })
  if (days === null || days.last >= from.first || to.known.year !== null) return days
  // 12月30日至1月2日, 30日至2日: the second end lies in the next year or month.
  return to.known.month === null && to.needs === 'month'
    ? to.resolve({ ...frame, year: month === 12 ? year + 1 : year, month: (month % 12) + 1 })
    : to.resolve({ ...frame, year: year + 1, month })
}

/** The days up to the one before the second end begins. */
function resolveUntil(from: Expression, to: Expression, frame: Frame): Days | null {
  const first = from.resolve(frame)
  const last = first === null ? null : resolveTo(from, to, first, frame)
  return first === null || last === null || last.first <= first.first ? null : { first: first.first, last: last.first - 1 }
}

/** From the first to the day before the second. */
function joinedUntil(from: Expression, to: Expression, end: number): Expression {
  const resolve = (frame: Frame): Days | null => resolveUntil(from, to, frame)
  return expressionOf({ known: from.known, needs: needsOfRange(from, to), resolve, vague: true }, from.start, end, RANGE_RULE)
}

function resolveRange(from: Expression, to: Expression, frame: Frame): Days | null {
  const toYear = from.known.year === null && from.needs === 'year' ? to.known.year : null
  let first = from.resolve(toYear === null ? frame : { ...frame, year: toYear })
  if (first === null) return null
  const last = resolveTo(from, to, first, frame)
  if (last === null) return null
  if (last.last < first.first && toYear !== null) first = from.resolve({ ...frame, year: toYear - 1 }) ?? first
  return last.last < first.first ? null : { first: first.first, last: last.last }
}

function joined(from: Expression, to: Expression, end: number): Expression {
  const resolve = (frame: Frame): Days | null => resolveRange(from, to, frame)
  const vague = from.vague === true || to.vague === true
  const range = expressionOf({ known: from.known, needs: needsOfRange(from, to), resolve, vague }, from.start, end, RANGE_RULE)
  return { ...range, ends: [from, to] }
}

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
  return isNextInList(between, from, to)
}

/** 9月10日、11日 but not 3月10日、5月2日: a list of days that follow each other. */
function isNextInList(between: string, from: Expression, to: Expression): boolean {
  return LIST.test(between) && to.rule === 'date/dayOnly' && from.known.day !== null && to.known.day === from.known.day + 1
}

/** 9月10日、11日、12日: one more day of a list that was joined already. */
function continuesList(between: string, list: Expression, to: Expression): boolean {
  const [first, last] = list.ends ?? []
  return first !== undefined && last !== undefined && isNextInList(between, last, to)
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
