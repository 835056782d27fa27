import type { Evidence } from '../../../domain/evidence'
import { calendarDay, dayNumber, type Days } from '../calendar/day'
import { edtfOf, qualified } from '../event/edtfOf'
import { type Draft, yearIsInferred } from './draft'

/** Months that can only share a page across the turn of the year. */
const EARLY_UNTIL = 2
const LATE_FROM = 11

function yearBefore({ first, last }: Days): Days | null {
  const a = calendarDay(first)
  const b = calendarDay(last)
  const from = dayNumber(a.year - 1, a.month, a.day)
  const to = dayNumber(b.year - 1, b.month, b.day)
  return from === null || to === null ? null : { first: from, last: to }
}

/**
 * Where a page has days of both January and December in the same inferred year, the December ones belong to the year before:
 * a page is printed within days of what it reports.
 */
export function turnOfYear(drafts: readonly Draft[]): readonly Draft[] {
  const early = drafts
    .map(({ completed }) => completed?.days)
    .filter((days): days is Days => days !== undefined && days !== null && calendarDay(days.last).month <= EARLY_UNTIL)
    .map((days) => calendarDay(days.last).year)
  const years = new Set(early)
  return drafts.map((draft) => {
    const { completed } = draft
    if (!yearIsInferred(draft) || completed === null || completed.days === null) return draft
    const first = calendarDay(completed.days.first)
    if (first.month < LATE_FROM || !years.has(first.year)) return draft
    const days = yearBefore(completed.days)
    if (days === null) return draft
    const by: Evidence = { rule: 'date/turnOfYear', spans: [], certainty: 'inferred', details: { year: String(first.year) } }
    const edtf = completed.edtf.includes('?') ? qualified(edtfOf(days), '?') : edtfOf(days)
    return { ...draft, completed: { ...completed, edtf, days, by: [...completed.by, by] } }
  })
}
