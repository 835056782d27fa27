import type { DatedValue } from '../../../domain/date'
import type { Evidence } from '../../../domain/evidence'
import type { Expression } from '../dateMatch'
import type { Completed } from '../event/complete'
import type { Lead } from '../event/lead'

/** What one article's date is so far: the words, where they stand, and what they were completed to. */
export interface Draft {
  readonly lead: Lead
  /** `null` where the article names no date. */
  readonly expression: Expression | null
  /** `null` where the words could not be completed. */
  readonly completed: Completed | null
}

/** No value. */
const NO_DATE: DatedValue = {
  edtf: null,
  text: null,
  span: null,
  evidence: [{ rule: 'date/unknown', spans: [], certainty: 'unknown' }],
}

/** The value that a draft has come to. */
export function valueOf({ lead, expression, completed }: Draft): DatedValue {
  if (expression === null) return NO_DATE
  const span = lead.spanOf(expression.start, expression.end)
  const text = lead.text.slice(expression.start, expression.end)
  const read: Evidence = { rule: expression.rule, spans: [span], certainty: completed?.certainty ?? 'unknown' }
  if (completed === null) return { edtf: null, text, span, evidence: [read, ...NO_DATE.evidence] }
  return { edtf: completed.edtf, text, span, evidence: [read, ...completed.by] }
}

/** Whether the year of a draft was inferred from the page rather than printed or taken from the issue. */
export function yearIsInferred({ completed }: Draft): boolean {
  return completed?.by.some(({ rule }) => rule === 'date/yearOfPage' || rule === 'date/yearDoubtful') === true
}
