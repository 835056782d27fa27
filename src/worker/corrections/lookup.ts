import type { Place } from '../../domain/place'
import type { Topic } from '../../domain/topic'

/** What a code or an id set by hand stands for. */
export interface Lookup {
  /** From the province down to the unit; empty for an unknown code. */
  placePath(code: string): readonly Place[]
  topic(id: string): Topic | null
}
