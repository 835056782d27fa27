import type { MappedText } from '../../domain/mappedText'
import type { Draft } from '../articles/draft'
import type { LineHabit } from '../headlines/lineHabit'

/** What a refiner may read besides the draft. */
export interface RefinerContext {
  readonly normalised: MappedText
  /** The decoded text. */
  readonly text: string
  readonly lineHabit: LineHabit
}

/** Makes one repair to a draft, in place; leaves a draft that needs none as it is. */
export type Refiner = (draft: Draft, context: RefinerContext) => void
