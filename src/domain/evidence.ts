import type { Span } from './span'

/**
 * How far a value may be relied on (确定程度). `stated`: the text says it in full; `inferred`: part of it comes from other
 * evidence; `approximate`: the text itself is vague (近日, 日前); `unknown`: there is no value.
 */
export type Certainty = 'stated' | 'inferred' | 'approximate' | 'unknown'

/** Why a derived value is what it is (依据). Made where the value is made, shown wherever the value is shown. */
export interface Evidence {
  /** Name of the rule, `<folder>/<rule>`, e.g. `date/monthDay`; each has a sentence in the `reasons.ts` of its folder. */
  readonly rule: string
  /** The words that decided it, in the decoded text; empty where nothing in the text did. */
  readonly spans: readonly Span[]
  readonly certainty: Certainty
  /** What the rule's sentence names, e.g. `{ year: '2023', from: '2023年第一季度' }`. */
  readonly details?: Readonly<Record<string, string>>
}
