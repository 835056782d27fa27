import { type CharacterSet, LAST_CODE } from './characterSet'

/** Bits of a word: as many as every engine keeps in a plain small integer. */
const WORD = 30
const WORDS = 4

/** What a text holds of the sets that a lookout knows; only the lookout can tell what it means. */
export type Seen = readonly number[]

/** Where one set is found in what was seen. */
export interface Post {
  readonly word: number
  readonly bit: number
}

/**
 * Many sets of characters that are asked for of the same texts: one pass over a text tells of all of them at once whether it
 * holds one of their characters.
 */
export class Lookout {
  /** Of each code unit the bits of the sets that it is in, `WORDS` words. */
  readonly #asked: Int32Array = new Int32Array((LAST_CODE + 1) * WORDS)
  #posts = 0

  /** Makes a set known; what was seen before knows nothing of it. */
  add(characters: CharacterSet): Post {
    if (this.#posts === WORD * WORDS) throw new Error('too many sets for one lookout')
    const post = { word: Math.floor(this.#posts / WORD), bit: 1 << (this.#posts % WORD) }
    this.#posts += 1
    for (const code of characters.codes()) {
      const place = code * WORDS + post.word
      this.#asked[place] = (this.#asked[place] ?? 0) | post.bit
    }
    return post
  }

  look(text: string): Seen {
    const asked = this.#asked
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (let at = 0; at < text.length; at += 1) {
      const place = text.charCodeAt(at) * WORDS
      first |= asked[place] ?? 0
      second |= asked[place + 1] ?? 0
      third |= asked[place + 2] ?? 0
      fourth |= asked[place + 3] ?? 0
    }
    return [first, second, third, fourth]
  }
}

/** Whether the text that was looked at holds a character of the set. */
export function isSeen(seen: Seen, { word, bit }: Post): boolean {
  return ((seen[word] ?? 0) & bit) !== 0
}
