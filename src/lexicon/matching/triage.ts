import type { CharacterSet } from './characterSet'
import { firstCharacters, requiredCharacters, secondCharacters } from './patternCharacters'

/** Bits of one word of the table. */
const MOST_PATTERNS = 31
const CODES = 0x10000
/** Stands for what is behind the end of a text; asking the table for the NaN that is there would be slow. */
const NO_CODE = 0

/** What is known of a code unit, side by side so that one look into far memory brings all of it: a bit for each pattern … */
const WIDTH = 4
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
  readonly #known: Int32Array = new Int32Array(CODES * WIDTH)
  /** Patterns that ask for no character, that can begin with any or match nothing at all, and that can have any second or none. */
  #holdAny = 0
  #beginAny = 0
  #secondAny = 0

  /** At most 31 patterns; the bit of a pattern is its place in the list. */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error('too many patterns for one table')
    patterns.forEach((pattern, place) => {
      const bit = 1 << place
      if (!this.#mark(REQUIRED, requiredCharacters(pattern), bit)) this.#holdAny |= bit
      if (!this.#mark(FIRST, firstCharacters(pattern), bit)) this.#beginAny |= bit
      if (!this.#mark(SECOND, secondCharacters(pattern), bit)) this.#secondAny |= bit
    })
  }

  /** A bit for each pattern that may be found in the text. */
  possible(text: string): number {
    const known = this.#known
    const secondAny = this.#secondAny
    let held = this.#holdAny
    let begun = this.#beginAny
    let next = text.charCodeAt(0)
    for (let at = 1; at <= text.length; at += 1) {
      const code = next
      next = at < text.length ? text.charCodeAt(at) : NO_CODE
      held |= known[code * WIDTH + REQUIRED] ?? 0
      begun |= (known[code * WIDTH + FIRST] ?? 0) & ((known[next * WIDTH + SECOND] ?? 0) | secondAny)
    }
    return held & begun
  }

  /** Puts the bit where the characters are; answers false where they are not known. */
  #mark(what: number, characters: CharacterSet | null, bit: number): boolean {
    for (const code of characters?.codes() ?? []) this.#known[code * WIDTH + what] = (this.#known[code * WIDTH + what] ?? 0) | bit
    return characters !== null
  }
}
