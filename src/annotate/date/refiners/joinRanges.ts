import { calendarDay, type Days } from '../calendar/day'
import type { Expression, Frame, KnownParts, Needs } from '../dateMatch'
import { JOINT } from '../fragments'
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
/** 止, 间 belong to the range. */
const TAIL = /止|之?间/y

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

function resolveTo(to: Expression, from: Days, frame: Frame): Days | null {
  const { year, month } = calendarDay(from.first)
  const days = to.resolve({ ...frame, year, month })
  if (days === null || days.last >= from.first || to.known.year !== null) return days
  // 12月30日至1月2日, 30日至2日: the second end lies in the next year or month.
  return to.known.month === null && to.needs === 'month'
    ? to.resolve({ ...frame, year: month === 12 ? year + 1 : year, month: (month % 12) + 1 })
    : to.resolve({ ...frame, year: year + 1, month })
}

function resolveRange(from: Expression, to: Expression, frame: Frame): Days | null {
  const toYear = from.known.year === null && from.needs === 'year' ? to.known.year : null
  let first = from.resolve(toYear === null ? frame : { ...frame, year: toYear })
  if (first === null) return null
  const last = resolveTo(to, first, frame)
  if (last === null) return null
  if (last.last < first.first && toYear !== null) first = from.resolve({ ...frame, year: toYear - 1 }) ?? first
  return last.last < first.first ? null : { first: first.first, last: last.last }
}

function joined(from: Expression, to: Expression, end: number): Expression {
  const known: KnownParts = from.known
  return {
    start: from.start,
    end,
    rule: 'date/range',
    known,
    needs: needsOfRange(from, to),
    resolve: (frame) => resolveRange(from, to, frame),
    vague: from.vague === true || to.vague === true,
    ends: [from, to],
  }
}

/** A vague word or a weekday is no end of a range of days. */
function canBeEnd(expression: Expression): boolean {
  return expression.rule !== 'date/vague' && expression.rule !== 'date/range'
}

/** Whether a second end may follow a first: 3月至10日 makes no range. */
function fit(from: Expression, to: Expression): boolean {
  return to.rule !== 'date/dayOnly' || from.known.day !== null || from.needs === 'day' || from.rule === 'date/monthDay'
}

function namesADay({ known }: Expression): boolean {
  return known.day !== null
}

function isJoint(between: string, from: Expression, to: Expression, after: string): boolean {
  if (BETWEEN.test(between)) return true
  if (COURSE.test(between) && COURSE_AFTER.test(after)) return namesADay(from) && namesADay(to)
  if (AND.test(between) && BETWEEN_AFTER.test(after)) return true
  // 9月10日、11日 but not 3月10日、5月2日: a list of days that follow each other.
  return LIST.test(between) && to.rule === 'date/dayOnly' && from.known.day !== null && to.known.day === from.known.day + 1
}

/** Joins two expressions with 至 between them into a range; the first completes what the second leaves open. */
export const joinRanges: DateRefiner = (expressions, text) => {
  const out: Expression[] = []
  for (const expression of expressions) {
    const last = out[out.length - 1]
    const between = last === undefined ? '' : text.slice(last.end, expression.start)
    const after = text.slice(expression.end, expression.end + 6)
    if (
      last !== undefined &&
      between.length <= LONGEST_COURSE &&
      canBeEnd(last) &&
      canBeEnd(expression) &&
      fit(last, expression) &&
      isJoint(between, last, expression, after)
    ) {
      TAIL.lastIndex = expression.end
      out[out.length - 1] = joined(last, expression, expression.end + (TAIL.exec(text)?.[0].length ?? 0))
    } else {
      out.push(expression)
    }
  }
  return out
}
