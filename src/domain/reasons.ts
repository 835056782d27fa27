import type { Evidence } from './evidence'

/** One readable sentence per rule, with `{detail}` places; the UI language chooses the column. */
export interface Reason {
  readonly zh: string
  readonly en: string
}

export type ReasonTable = Readonly<Record<string, Reason>>

/** Languages that reasons are written in. */
export type ReasonLanguage = keyof Reason

/** The sentence of one piece of evidence, its details filled in; the rule's own name where the table has none. */
export function reasonSentence(evidence: Evidence, table: ReasonTable, language: ReasonLanguage): string {
  const sentence = table[evidence.rule]?.[language] ?? evidence.rule
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => evidence.details?.[name] ?? '')
}
