import type { Evidence } from '../../../domain/evidence'
import type { Edtf } from '../../../domain/edtf'
import { calendarDay, dayNumber, type DayNumber, type Days } from '../calendar/day'
import type { Expression, Lean } from '../dateMatch'
import type { Completed } from './complete'

/** A day of a year that nothing tells. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}

/** A year with a 29 February, and one without: which an unknown year is nobody can tell. */
const LEAP_YEAR = 2000
const COMMON_YEAR = 2001

const UNKNOWN_YEAR: Evidence = { rule: 'date/yearUnknown', spans: [], certainty: 'approximate' }

function partOf(month: number, day: number | null): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`
}

/** 30日 behind 2月29日 is none of February. */
function yearlessPart({ month, day }: Expression['known']): string | null {
  if (month === null || (day !== null && dayNumber(LEAP_YEAR, month, day) === null)) return null
  return partOf(month, day)
}

function dayPart(number: DayNumber): string {
  const { month, day } = calendarDay(number)
  return partOf(month, day)
}

/** The last day of 9月7-8日, whose two ends are one expression. */
function lastOfRange(expression: Expression, month: number): string | null {
  if (expression.second === undefined || expression.known.day === null) return null
  const end = dayNumber(LEAP_YEAR, 12, 31)
  const days = end === null ? null : expression.resolve({ day: end, lean: 'past', year: LEAP_YEAR, month })
  return days === null ? null : dayPart(days.last)
}

function valueOf(first: string, last: string | null, by: readonly Evidence[]): Completed {
  // Across the turn of an unknown year (XXXX-12-31/XXXX-01-02) the end would lie before the beginning.
  const edtf: Edtf = last === null || last <= first ? first : `${first}/${last}`
  return { edtf, certainty: 'approximate', days: null, by: [...by, UNKNOWN_YEAR] }
}

/** `XXXX-03-30`: the year is nowhere to be found. `month` is that of a day named before. */
export function yearless(expression: Expression, month: number | null = null): Completed | null {
  const [from, to] = expression.ends ?? [expression]
  const fromMonth = from.known.month ?? month
  const first = yearlessPart({ ...from.known, month: fromMonth })
  if (first === null || fromMonth === null) return null
  const last = to === undefined ? lastOfRange(from, fromMonth) : yearlessPart({ ...to.known, month: to.known.month ?? fromMonth })
  return valueOf(first, last, [])
}

/** Words that count days alone: which weekday a day is depends on its year. */
const COUNTS_DAYS: ReadonlySet<string> = new Set(['date/relativeDay', 'date/dayPair', 'date/dayOnly', 'date/range', 'date/dayRange'])

function daysFrom(expression: Expression, year: number, { month, day }: MonthDay, lean: Lean): Days | null {
  const number = dayNumber(year, month, day)
  return number === null ? null : expression.resolve({ day: number, lean })
}

/** 3月17日消息：…昨天: `XXXX-03-16`, seen from a dateline whose year nothing tells; `null` where a 29 February may lie between. */
export function seenFrom(expression: Expression, filing: MonthDay, lean: Lean): Completed | null {
  const parts = expression.ends ?? [expression]
  if (!COUNTS_DAYS.has(expression.rule) || !parts.every(({ rule }) => COUNTS_DAYS.has(rule))) return null
  const leap = daysFrom(expression, LEAP_YEAR, filing, lean)
  const common = daysFrom(expression, COMMON_YEAR, filing, lean)
  if (leap === null || common === null) return null
  const [first, last] = [dayPart(leap.first), dayPart(leap.last)]
  if (first !== dayPart(common.first) || last !== dayPart(common.last)) return null
  return valueOf(first, last, [{ rule: 'date/dayOfFiling', spans: [], certainty: 'inferred' }])
}
