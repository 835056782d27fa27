import { perText } from './perText'
import { Seeker } from './seeker'
import { MOST_PATTERNS, Triage } from './triage'

/**
 * Seekers of the same texts (斥候): one pass over a text tells of all of them at once whether their patterns may stand anywhere in
 * it, and most need not look through it. The last text is remembered.
 */
export class Scout {
  readonly #patterns: RegExp[] = []
  #triage: Triage | null = null
  readonly #possibleIn = perText((text) => (this.#triage ??= new Triage(this.#patterns)).possible(text))

  /** A seeker that looks only through texts in which its pattern may be found. At most 31 of one scout, all before the first looks. */
  seeker(pattern: RegExp): Seeker {
    if (this.#patterns.length === MOST_PATTERNS) throw new Error('too many seekers for one scout')
    if (this.#triage !== null) throw new Error('a seeker that the scout did not look for')
    const bit = 1 << (this.#patterns.push(pattern) - 1)
    return new Seeker(pattern, null, (text) => (this.#possibleIn(text) & bit) !== 0)
  }
}
