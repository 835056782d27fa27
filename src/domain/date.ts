import type { Edtf } from './edtf'
import type { Evidence } from './evidence'
import type { Span } from './span'

/** A date that was read, with what it rests on (事件日期, 见报日期). */
export interface DatedValue {
  /** `null` where nothing is known. */
  readonly edtf: Edtf | null
  /** The expression as printed, seams healed; `null` where the date is on no line of the text. */
  readonly text: string | null
  readonly span: Span | null
  /** First the rule that read the expression, then what completed it (year, reference day). Its certainty is the value's. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
}
