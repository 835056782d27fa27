import type { DatedValue } from '../domain/date'
import type { Certainty } from '../domain/evidence'
import { type ReasonTable, reasonSentence } from '../domain/reasons'

/** A date as exports give it. */
export interface ExportDate {
  readonly edtf: string | null
  readonly certainty: Certainty
  /** As printed, `null` where the date is on no line of the text. */
  readonly text: string | null
  /** Where `text` begins in the decoded text. */
  readonly start: number | null
  /** Why, in Chinese. */
  readonly basis: string
}

/** A date with its reasons as sentences. */
export function exportDate(value: DatedValue, reasons: ReasonTable): ExportDate {
  return {
    edtf: value.edtf,
    certainty: value.evidence[0].certainty,
    text: value.text,
    start: value.span?.start ?? null,
    basis: value.evidence.map((evidence) => reasonSentence(evidence, reasons, 'zh')).join('；'),
  }
}
