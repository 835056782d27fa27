import type { PersonRole } from '../../domain/person'

/** A name found by one rule; offsets into `Reading.text`. */
export interface FoundName {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly role: PersonRole
  readonly titles: readonly string[]
  /** Name of the rule, without the folder. */
  readonly rule: 'titleBefore' | 'list' | 'titleBehind' | 'speaks' | 'age' | 'named' | 'bare'
  /** The words that told it, for the reason's sentence. */
  readonly cue: string
  readonly sure: boolean
}
