import { requiredCharacters } from './patternCharacters'

/** Bits of one word of the table. */
const MOST_PATTERNS = 31
const CODES = 0x10000

/**
 * Says of many patterns at once which of them a text can hold at all: one pass over the text asks for the characters that
 * every match must have, and most patterns need not be tried.
 */
export class Triage {
  /** By code unit, the patterns that require it or another, one bit each. */
  readonly #asked: Int32Array = new Int32Array(CODES)
  /** Patterns of which nothing is known. */
  #always = 0

  /** At most 31 patterns; the bit of a pattern is its place in the list. */
  constructor(patterns: readonly RegExp[]) {
    if (patterns.length > MOST_PATTERNS) throw new Error('too many patterns for one table')
    patterns.forEach((pattern, place) => {
      const required = requiredCharacters(pattern)
      if (required === null) this.#always |= 1 << place
      else for (const code of required.codes()) this.#asked[code] = (this.#asked[code] ?? 0) | (1 << place)
    })
  }

  /** A bit for each pattern that may be found in the text. */
  possible(text: string): number {
    const asked = this.#asked
    let possible = this.#always
    for (let at = 0; at < text.length; at += 1) possible |= asked[text.charCodeAt(at)] ?? 0
    return possible
  }
}
