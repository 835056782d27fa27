import type { CharacterSet } from './characterSet'
import { KindTable } from './kindTable'
import { firstCharacters, isAnchored, requiredCharacters, secondCharacters } from './patternCharacters'

/** Bits of one word of the table. */
export const MOST_PATTERNS = 31
/** Stands for what is behind the end of a text; asking the table for the NaN that is there would be slow. */
const NO_CODE = 0

/** What is known of a code unit, in words side by side: a bit for each pattern … */
const WIDTH = 3
/** … that asks for it or for another, */
const REQUIRED = 0
/** that can begin with it, */
const FIRST = 1
/** and that can have it second. */
const SECOND = 2

/**
 * Says of many patterns at once which of them a text can hold at all: one pass over the text asks for the characters that
 * every match must have, and for two side by side that it can begin with, and most patterns need not be tried.
 */
export class Triage {
  readonly #known = new KindTable(WIDTH)
  /** Patterns that ask for no character, that can begin with any or match nothing at all, and that can have any second or none. */
  #holdAny = 0
  #beginAny = 0
  #secondAny = 0
  /** Patterns that are bound to the beginning of the text. */
  #anchored = 0

  /** At most 31 patterns; the bit of a pattern is its place in the list. */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error('too many patterns for one table')
    patterns.forEach((pattern, place) => {
      const bit = 1 << place
      if (!this.#mark(REQUIRED, requiredCharacters(pattern), bit)) this.#holdAny |= bit
      if (!this.#mark(FIRST, firstCharacters(pattern), bit)) this.#beginAny |= bit
      if (!this.#mark(SECOND, secondCharacters(pattern), bit)) this.#secondAny |= bit
      if (isAnchored(pattern)) this.#anchored |= bit
    })
  }

  /** A bit for each pattern that may be found in the text. */
  possible(text: string): number {
    const { kinds, words } = this.#known
    const secondAny = this.#secondAny
    const floating = ~this.#anchored
    let held = this.#holdAny
    let begun = this.#beginAny
    /** Those that the beginning of the text can begin, and from then on those that any place can. */
    let counted = -1
    let next = (kinds[text.charCodeAt(0) & 0xffff] ?? 0) * WIDTH
    for (let at = 1; at <= text.length; at += 1) {
      const here = next
      next = (kinds[at < text.length ? text.charCodeAt(at) : NO_CODE] ?? 0) * WIDTH
      held |= words[here + REQUIRED] ?? 0
      begun |= counted & (words[here + FIRST] ?? 0) & ((words[next + SECOND] ?? 0) | secondAny)
      counted = floating
    }
    return held & begun
  }

  /** Puts the bit where the characters are; answers false where they are not known. */
  #mark(what: number, characters: CharacterSet | null, bit: number): boolean {
    if (characters !== null) this.#known.add(characters, what, bit)
    return characters !== null
  }
}
