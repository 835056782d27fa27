import type { CharacterSet } from './characterSet'
import { firstCharacters, secondCharacters } from './patternCharacters'
import { Seeker } from './seeker'

/** Bits of one word of the tables. */
const MOST_SEEKERS = 31
const CODES = 0x10000
/** Stands for what is behind the end of a text; asking tables for the NaN that is there would be slow. */
const NO_CODE = 0

/**
 * Seekers of the same texts (斥候): one pass over a text tells of all of them at once whether two characters stand anywhere in it
 * that they can begin with, and most need not look through it. The last text is remembered.
 */
export class Scout {
  /** By code unit, the seekers that can begin with it, one bit each, and those that can have it second. */
  readonly #first: Int32Array = new Int32Array(CODES)
  readonly #second: Int32Array = new Int32Array(CODES)
  #seekers = 0
  #text = ''
  #possible = 0

  /** A seeker that looks only through texts in which its pattern may be found. At most 31 of one scout. */
  seeker(pattern: RegExp): Seeker {
    if (this.#seekers === MOST_SEEKERS) throw new Error('too many seekers for one scout')
    const bit = 1 << this.#seekers
    this.#seekers += 1
    mark(this.#first, firstCharacters(pattern), bit)
    mark(this.#second, secondCharacters(pattern), bit)
    return new Seeker(pattern, null, (text) => (this.#possibleIn(text) & bit) !== 0)
  }

  #possibleIn(text: string): number {
    if (text === this.#text) return this.#possible
    let possible = 0
    let next = text.charCodeAt(0)
    for (let at = 1; at <= text.length; at += 1) {
      const code = next
      next = at < text.length ? text.charCodeAt(at) : NO_CODE
      possible |= (this.#first[code] ?? 0) & (this.#second[next] ?? 0)
    }
    this.#text = text
    this.#possible = possible
    return possible
  }
}

/** Puts the bit where the characters are; everywhere, where they are not known. */
function mark(table: Int32Array, characters: CharacterSet | null, bit: number): void {
  if (characters === null) for (let code = 0; code < CODES; code += 1) table[code] = (table[code] ?? 0) | bit
  else for (const code of characters.codes()) table[code] = (table[code] ?? 0) | bit
}
