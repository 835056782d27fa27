import type { Unit } from '../units/units'
import type { Habits } from './habits'
import type { HeadlineSigns } from './headlineSigns'

/** What is known of a page before its beginnings are weighed. */
export interface Weighing {
  readonly units: readonly Unit[]
  readonly habits: Habits
  readonly headline: HeadlineSigns
}
