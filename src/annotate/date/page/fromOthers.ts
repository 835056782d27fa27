import type { Evidence } from '../../../domain/evidence'
import { type Edtf, namesSureDays } from '../../../domain/edtf'
import { calendarDay, dayNumber, type DayNumber, type Days, monthsLater } from '../calendar/day'
import { aboutIssue, type Completed } from '../event/complete'
import type { Reference } from '../event/reference'
import { edtfOf, qualified } from '../event/edtfOf'
import type { Draft } from './draft'

/** Days between two reports on one page. */
const NEAR = 5

/** The days that the articles name and that nothing casts doubt on. */
function daysNamed(drafts: readonly Draft[]): readonly DayNumber[] {
  return drafts.flatMap(({ completed }) =>
    completed === null || completed.days === null || !namesSureDays(completed.edtf) ? [] : [completed.days.last],
  )
}

/** The month, among those around the others' days, in which a day of the month lies nearest to one of them. */
function nearest(draft: Draft, others: readonly DayNumber[]): { days: Days; distance: number } | null {
  const { expression } = draft
  let best: { days: Days; distance: number } | null = null
  if (expression === null) return null
  for (const other of others) {
    for (const shift of [0, -1, 1]) {
      const days = expression.resolve({ day: other, lean: 'past', ...monthsLater(calendarDay(other), shift) })
      const distance = days === null ? Infinity : Math.abs(days.last - other)
      if (days !== null && (best === null || distance < best.distance)) best = { days, distance }
    }
  }
  return best
}

/** Reports of one bound volume, whose header prints a year or a month, may lie weeks apart. */
function isVolume({ span, day }: Reference): boolean {
  return span !== null && day === null
}

function dayFromOthers(draft: Draft, others: readonly DayNumber[], issue: Reference): Draft {
  const found = nearest(draft, others)
  if (found === null) return draft
  const by: Evidence = { rule: 'date/monthOfOthers', spans: [], certainty: 'inferred' }
  const edtf = edtfOf(found.days)
  const completed: Completed = {
    edtf: found.distance <= NEAR && !isVolume(issue) ? edtf : qualified(edtf, '?'),
    certainty: 'inferred',
    days: found.days,
    by: [by],
  }
  return { ...draft, completed }
}

/** Where no article tells the year, days are compared in one without a 29 February. */
const ANY_YEAR = 2001

/** The days that the articles name without a year. */
function yearlessDays(drafts: readonly Draft[]): readonly DayNumber[] {
  return drafts.flatMap(({ completed }) => {
    const [, month, day] = /^XXXX-(\d{2})-(\d{2})$/.exec(completed?.edtf ?? '') ?? []
    const number = dayNumber(ANY_YEAR, Number(month), Number(day))
    return number === null ? [] : [number]
  })
}

/** 12日, 本月十四日 beside 11月16日 on a page that tells no year: `XXXX-11-12`, where that is but days away. */
function yearlessFromOthers(draft: Draft, others: readonly DayNumber[]): Draft {
  const { expression, completed } = draft
  const isOpen = completed === null && expression !== null && expression.known.month === null && expression.known.day !== null
  const found = isOpen ? nearest(draft, others) : null
  if (found === null || found.distance > NEAR || found.days.first !== found.days.last) return draft
  const by: readonly Evidence[] = [
    { rule: 'date/monthOfOthers', spans: [], certainty: 'inferred' },
    { rule: 'date/yearUnknown', spans: [], certainty: 'approximate' },
  ]
  const edtf: Edtf = `XXXX${edtfOf(found.days).slice(4)}`
  return { ...draft, completed: { edtf, certainty: 'approximate', days: null, by } }
}

/** At most so many of the others are compared; on longer pages the rest would change nothing. */
const MOST_OTHERS = 60

/**
 * Completes from the page's other articles what neither the report nor an issue date completes: 12日 becomes the twelfth
 * that is nearest to a day named beside it, 近日 and 昨日 their month.
 */
export function fromOthers(drafts: readonly Draft[], issue: Reference): readonly Draft[] {
  const others = daysNamed(drafts).slice(0, MOST_OTHERS)
  const last = others.length === 0 ? null : calendarDay(Math.max(...others))
  if (last === null) {
    const yearless = yearlessDays(drafts).slice(0, MOST_OTHERS)
    return yearless.length === 0 ? drafts : drafts.map((draft) => yearlessFromOthers(draft, yearless))
  }
  const about = aboutIssue({ day: null, latest: 0, year: last.year, month: last.month, span: null, inferred: true, doubtful: false })
  return drafts.map((draft) => {
    const { expression, completed } = draft
    if (expression === null) return draft
    const monthGuessed = completed?.by.some(({ rule }) => rule === 'date/monthOfIssueGuessed') === true
    if (expression.rule === 'date/dayOnly' && (completed === null || monthGuessed)) return dayFromOthers(draft, others, issue)
    if (completed !== null || about === null) return draft
    return { ...draft, completed: { ...about, by: [{ rule: 'date/aboutOthers', spans: [], certainty: 'approximate' }] } }
  })
}
