import type { Evidence } from '../../../domain/evidence'
import { calendarDay, type DayNumber, type Days } from '../calendar/day'
import { aboutIssue, type Completed } from '../event/complete'
import { edtfOf, qualified } from '../event/edtfOf'
import type { Draft } from './draft'

/** Days between two reports on one page. */
const NEAR = 5

/** The days that the articles name and that nothing casts doubt on. */
function daysNamed(drafts: readonly Draft[]): readonly DayNumber[] {
  return drafts.flatMap(({ completed }) =>
    completed === null || completed.days === null || !/^\d{4}-\d{2}-\d{2}(?:\/|$)/.test(completed.edtf) ? [] : [completed.days.last],
  )
}

/** The month, among those around the others' days, in which a day of the month lies nearest to one of them. */
function nearest(draft: Draft, others: readonly DayNumber[]): { days: Days; distance: number } | null {
  const { expression } = draft
  let best: { days: Days; distance: number } | null = null
  if (expression === null) return null
  for (const other of others) {
    const { year, month } = calendarDay(other)
    for (const shift of [0, -1, 1]) {
      const months = year * 12 + month - 1 + shift
      const days = expression.resolve({ day: other, lean: 'past', year: Math.floor(months / 12), month: (months % 12) + 1 })
      const distance = days === null ? Infinity : Math.abs(days.last - other)
      if (days !== null && (best === null || distance < best.distance)) best = { days, distance }
    }
  }
  return best
}

function dayFromOthers(draft: Draft, others: readonly DayNumber[]): Draft {
  const found = nearest(draft, others)
  if (found === null) return draft
  const by: Evidence = { rule: 'date/monthOfOthers', spans: [], certainty: 'inferred' }
  const edtf = edtfOf(found.days)
  const completed: Completed = {
    edtf: found.distance <= NEAR ? edtf : qualified(edtf, '?'),
    certainty: 'inferred',
    days: found.days,
    by: [by],
  }
  return { ...draft, completed }
}

/** At most so many of the others are compared; on longer pages the rest would change nothing. */
const MOST_OTHERS = 60

/**
 * Completes from the page's other articles what neither the report nor an issue date completes: 12日 becomes the twelfth
 * that is nearest to a day named beside it, 近日 and 昨日 their month.
 */
export function fromOthers(drafts: readonly Draft[]): readonly Draft[] {
  const others = daysNamed(drafts).slice(0, MOST_OTHERS)
  const last = others.length === 0 ? null : calendarDay(Math.max(...others))
  if (last === null) return drafts
  const about = aboutIssue({ day: null, latest: 0, year: last.year, month: last.month, span: null, inferred: true, doubtful: false })
  return drafts.map((draft) => {
    const { expression, completed } = draft
    if (expression === null) return draft
    const monthGuessed = completed?.by.some(({ rule }) => rule === 'date/monthOfIssueGuessed') === true
    if (expression.rule === 'date/dayOnly' && (completed === null || monthGuessed)) return dayFromOthers(draft, others)
    if (completed !== null || about === null) return draft
    return { ...draft, completed: { ...about, by: [{ rule: 'date/aboutOthers', spans: [], certainty: 'approximate' }] } }
  })
}
