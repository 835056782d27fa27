import { dayNumber, type Days, formatDay } from './calendar/day'
import type { DateMatch, Expression, Frame, ReferenceDay } from './dateMatch'
import { findExpressions, type FindOptions } from './findExpressions'
import { leanOf } from './lean'
import { originalEnd, originalStart, printedText } from './printed'

/** Days outside are no days of a newspaper: EDTF years have four digits. */
const EARLIEST_YEAR = '0001-01-01'
const LATEST_YEAR = '9999-12-31'

function isPrintable(days: Days): boolean {
  const first = formatDay(days.first)
  const last = formatDay(days.last)
  return days.first <= days.last && first.length === 10 && last.length === 10 && first >= EARLIEST_YEAR && last <= LATEST_YEAR
}

function secondFirst(expression: Expression, days: Days, frame: Frame): string | null {
  const to = expression.ends?.[1]
  if (expression.second !== undefined) {
    const second = expression.second(frame)
    return second === null ? null : formatDay(second)
  }
  if (to === undefined) return null
  const end = to.resolve({ ...frame, year: Number(formatDay(days.last).slice(0, 4)), month: Number(formatDay(days.last).slice(5, 7)) })
  return end === null ? null : formatDay(end.first)
}

/**
 * The date expressions of `text` with the days they mean, read on the day `reference`, in order, not overlapping.
 * Yearless dates are the last ones before it, unless the words look ahead. Expressions that mean no real day are left out.
 * Offsets are UTF-16 units of `text`. Linear in the length of `text`; never throws.
 */
export function readDates(text: string, reference: ReferenceDay, options: FindOptions = {}): readonly DateMatch[] {
  const day = dayNumber(reference.year, reference.month, reference.day)
  if (day === null) return []
  const printed = printedText(text)
  const matches: DateMatch[] = []
  for (const expression of findExpressions(printed.text, options)) {
    const frame: Frame = { day, lean: leanOf(printed.text, expression.start, expression.end) }
    const days = expression.resolve(frame)
    if (days === null || !isPrintable(days)) continue
    const start = originalStart(printed, expression.start)
    const end = originalEnd(printed, expression.end)
    matches.push({
      start,
      end,
      text: text.slice(start, end),
      rule: expression.rule,
      known: expression.known,
      needs: expression.needs,
      vague: expression.vague === true,
      first: formatDay(days.first),
      last: formatDay(days.last),
      secondFirst: secondFirst(expression, days, frame),
    })
  }
  return matches
}
