import { calendarDay, type Days, oneDay } from '../calendar/day'
import { type Expression, type Frame, type Needs, expressionOf } from '../dateMatch'
import { relativeWeek, weekday } from '../parsers/week'

/** The rule of two expressions that were joined into one. */
export const RANGE_RULE = 'date/range'

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

/** Whether it names days by the weekday alone, or a week. */
export function isOfWeek({ rule }: Expression): boolean {
  return rule === weekday.rule || rule === relativeWeek.rule
}

/** 星期六至星期一, 上周六至周日: the second weekday is the first of its name behind the first one, whichever lies nearer to the page's day. */
export function weekdayBehind(to: Expression, from: Days, frame: Frame): Days | null {
  const days = to.resolve(frame)
  return days === null ? null : oneDay(from.first + ((((days.first - from.first) % 7) + 7) % 7))
}

function resolveTo(from: Expression, to: Expression, first: Days, frame: Frame): Days | null {
  return isOfWeek(from) && to.rule === weekday.rule ? weekdayBehind(to, first, frame) : dayBehind(from, to, first, frame)
}

/** 5月30日至2日 reaches into June; 6月3日至1日 is a misprint. */
const LONGEST_INTO_NEXT_MONTH = 20

function dayBehind(from: Expression, to: Expression, first: Days, frame: Frame): Days | null {
  const { year, month } = calendarDay(first.first)
  const days = to.resolve({ ...frame, year, month })
  if (days === null || days.last >= first.first || to.known.year !== null) return days
  // 12月30日至1月2日: the second end lies in the next year.
  if (to.known.month !== null || to.needs !== 'month') return to.resolve({ ...frame, year: year + 1, month })
  // 30日至2日: in the next month.
  const next = to.resolve({ ...frame, year: month === 12 ? year + 1 : year, month: (month % 12) + 1 })
  const isMisprint = from.known.month !== null && next !== null && next.last - first.first > LONGEST_INTO_NEXT_MONTH
  return isMisprint ? null : next
}

const LONGEST_YEAR = 366

/** The first end: in the year of the second where that has one, and otherwise so that less than a year lies between them (11月至明年2月). */
function resolveRange(from: Expression, to: Expression, frame: Frame): Days | null {
  const toYear = from.known.year === null && from.needs === 'year' ? to.known.year : null
  let first = from.resolve(toYear === null ? frame : { ...frame, year: toYear })
  if (first === null) return null
  const last = resolveTo(from, to, first, frame)
  if (last === null) return null
  if (last.last < first.first && toYear !== null) first = from.resolve({ ...frame, year: toYear - 1 }) ?? first
  if (last.last - first.first > LONGEST_YEAR && from.known.year === null && from.needs === 'year') {
    first = from.resolve({ day: last.last, lean: 'past' }) ?? first
  }
  return last.last < first.first ? null : { first: first.first, last: last.last }
}

/** The days up to the one before the second end begins. */
function resolveUntil(from: Expression, to: Expression, frame: Frame): Days | null {
  const first = from.resolve(frame)
  const last = first === null ? null : resolveTo(from, to, first, frame)
  return first === null || last === null || last.first <= first.first ? null : { first: first.first, last: last.first - 1 }
}

/** Both as one expression that ends at `end`: from the first to the second. */
export function joined(from: Expression, to: Expression, end: number): Expression {
  const resolve = (frame: Frame): Days | null => resolveRange(from, to, frame)
  const vague = from.vague === true || to.vague === true
  const range = expressionOf({ known: from.known, needs: needsOfRange(from, to), resolve, vague }, from.start, end, RANGE_RULE)
  return { ...range, ends: [from, to] }
}

/** The same from the first to the day before the second. */
export function joinedUntil(from: Expression, to: Expression, end: number): Expression {
  const resolve = (frame: Frame): Days | null => resolveUntil(from, to, frame)
  return expressionOf({ known: from.known, needs: needsOfRange(from, to), resolve, vague: true }, from.start, end, RANGE_RULE)
}
