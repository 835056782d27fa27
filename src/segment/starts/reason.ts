import type { Sign } from '../rules/signs'

/** One reason for or against an article beginning at a unit. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly sign: Sign | null
}

/** A reason; one without a sign is known from where the unit stands. */
export function reason(rule: string, weight: number, sign: Sign | null = null): Reason {
  return { rule, weight, sign }
}
