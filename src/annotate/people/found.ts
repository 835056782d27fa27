import type { PersonRole } from '../../domain/person'
import type { TitlePart } from './titleSpans'

/** A name found by one rule; offsets into `Reading.text`. */
export interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly role: PersonRole
  /** Where its titles stand. */
  readonly titles: readonly TitlePart[]
  /** Name of the rule, without the folder. */
  readonly rule:
    | 'titleBefore'
    | 'list'
    | 'titleBehind'
    | 'speaks'
    | 'age'
    | 'named'
    | 'bare'
    | 'family'
    | 'counted'
    | 'elected'
    | 'result'
    | 'statesman'
  /** Where the words stand that told it; `null` for none. */
  readonly cue: TitlePart | null
  readonly sure: boolean
}
