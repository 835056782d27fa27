import type { CharacterSet } from './characterSet'
import { KindTable } from './kindTable'
import { firstCharacters, secondCharacters } from './patternCharacters'
import { Seeker } from './seeker'

/** Bits of one word of the tables. */
const MOST_SEEKERS = 31
/** What is known of a code unit: a bit for each seeker that can begin with it … */
const WIDTH = 2
const FIRST = 0
/** and for each that can have it second. */
const SECOND = 1
/** Stands for what is behind the end of a text; asking tables for the NaN that is there would be slow. */
const NO_CODE = 0

/**
 * Seekers of the same texts (斥候): one pass over a text tells of all of them at once whether two characters stand anywhere in it
 * that they can begin with, and most need not look through it. The last text is remembered.
 */
export class Scout {
  readonly #known = new KindTable(WIDTH)
  #seekers = 0
  #text = ''
  #possible = 0

  /** A seeker that looks only through texts in which its pattern may be found. At most 31 of one scout. */
  seeker(pattern: RegExp): Seeker {
    if (this.#seekers === MOST_SEEKERS) throw new Error('too many seekers for one scout')
    const bit = 1 << this.#seekers
    this.#seekers += 1
    this.#mark(FIRST, firstCharacters(pattern), bit)
    this.#mark(SECOND, secondCharacters(pattern), bit)
    return new Seeker(pattern, null, (text) => (this.#possibleIn(text) & bit) !== 0)
  }

  #possibleIn(text: string): number {
    if (text === this.#text) return this.#possible
    const { kinds, words } = this.#known
    let possible = 0
    let next = (kinds[text.charCodeAt(0) & 0xffff] ?? 0) * WIDTH
    for (let at = 1; at <= text.length; at += 1) {
      const here = next
      next = (kinds[at < text.length ? text.charCodeAt(at) : NO_CODE] ?? 0) * WIDTH
      possible |= (words[here + FIRST] ?? 0) & (words[next + SECOND] ?? 0)
    }
    this.#text = text
    this.#possible = possible
    return possible
  }

  /** Puts the bit where the characters are; everywhere, where they are not known. */
  #mark(what: number, characters: CharacterSet | null, bit: number): void {
    if (characters === null) this.#known.addToAll(what, bit)
    else this.#known.add(characters, what, bit)
  }
}
