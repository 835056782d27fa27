import type { DatedValue } from '../../../domain/date'
import { edtfRange, isApproximate, isUncertain, isUnqualified } from '../../../domain/edtf'
import type { Span } from '../../../domain/span'
import { calendarDay, type DayNumber, parseDay } from '../calendar/day'

/** How much is known of the day a page was printed on. */
export interface Reference {
  /** The very day, where it is known. */
  readonly day: DayNumber | null
  /** The last day it may have been; `null` where nothing is known. */
  readonly latest: DayNumber | null
  readonly year: number | null
  readonly month: number | null
  /** Where it is printed, `null` where it is not. */
  readonly span: Span | null
  /** It was inferred from the page's own articles (`~`), so it proves nothing of their years. */
  readonly inferred: boolean
  /** Even its month or year is uncertain (`?`, `%`). */
  readonly doubtful: boolean
}

/** Nothing is known. */
export const NO_REFERENCE: Reference = { day: null, latest: null, year: null, month: null, span: null, inferred: false, doubtful: false }

/** What an issue date says; one with `~` or `?` names no certain day. */
export function referenceOf(issueDate: DatedValue): Reference {
  const range = issueDate.edtf === null ? null : edtfRange(issueDate.edtf)
  const first = range === null ? null : parseDay(range.first)
  const last = range === null ? null : parseDay(range.last)
  if (issueDate.edtf === null || first === null || last === null) return NO_REFERENCE
  const from = calendarDay(first)
  const to = calendarDay(last)
  return {
    day: first === last && isUnqualified(issueDate.edtf) ? first : null,
    latest: last,
    year: from.year === to.year ? from.year : null,
    month: from.year === to.year && from.month === to.month ? from.month : null,
    span: issueDate.span,
    inferred: isApproximate(issueDate.edtf),
    doubtful: isUncertain(issueDate.edtf),
  }
}
