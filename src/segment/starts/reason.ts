import type { Sign } from '../rules/signs'
import { type Met, type SignName, WEIGHTS } from './weights'

/** One reason for or against an article beginning at a unit. */
export interface Reason {
  readonly rule: string
  readonly weight: number
  readonly sign: Sign | null
}

/** The weights, as what is asked for by any sign. */
const OF_SIGN: { readonly [Name in SignName]: Readonly<Record<Met<Name>, number>> } = WEIGHTS

/** A reason with the weight of its sign, as it is met with here; one without a `sign` is known from where the unit stands. */
export function reason<Name extends SignName>(rule: Name, met: Met<Name>, sign: Sign | null = null): Reason {
  return { rule, weight: OF_SIGN[rule][met], sign }
}
