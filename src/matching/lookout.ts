import { type CharacterSet, LAST_CODE } from './characterSet'

/** Bits of a word: as many as engines keep in a small integer without boxing it. */
const WORD = 30

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
  /** The kind of each code unit: those that are in the very same sets are of one kind, those in no set of kind 0. */
  readonly #kinds: Uint16Array = new Uint16Array(LAST_CODE + 1)
  /** Of each kind the bits of its sets. */
  readonly #bits: (readonly number[])[] = [[]]
  /** Of each kind the look that met it last: a text has many characters and few kinds. */
  readonly #met: number[] = [0]
  /** What is seen of a text that holds nothing: a copy of it takes no more room than it needs. */
  readonly #nothing: number[] = []
  #looks = 0
  #posts = 0

  /** Makes a set known; what was seen before knows nothing of it. */
  add(characters: CharacterSet): Post {
    const post = { word: Math.floor(this.#posts / WORD), bit: 1 << (this.#posts % WORD) }
    this.#posts += 1
    while (this.#nothing.length * WORD < this.#posts) this.#nothing.push(0)
    /** By its old kind, the new one of a character that is in the set. */
    const parted = new Map<number, number>()
    for (const code of characters.codes()) {
      const old = this.#kinds[code] ?? 0
      const kind = parted.get(old) ?? this.#kindWith(old, post)
      parted.set(old, kind)
      this.#kinds[code] = kind
    }
    return post
  }

  look(text: string): Seen {
    const kinds = this.#kinds
    const met = this.#met
    const seen = this.#nothing.slice()
    this.#looks += 1
    // What is in no set is met from the beginning.
    met[0] = this.#looks
    for (let at = 0; at < text.length; at += 1) {
      const kind = kinds[text.charCodeAt(at)] ?? 0
      if (met[kind] === this.#looks) continue
      met[kind] = this.#looks
      const bits = this.#bits[kind] ?? []
      for (let word = 0; word < bits.length; word += 1) seen[word] = (seen[word] ?? 0) | (bits[word] ?? 0)
    }
    return seen
  }

  /** A new kind: in all the sets that `kind` is in, and in that of the post. */
  #kindWith(kind: number, { word, bit }: Post): number {
    const bits = [...(this.#bits[kind] ?? [])]
    while (bits.length <= word) bits.push(0)
    bits[word] = (bits[word] ?? 0) | bit
    this.#met.push(0)
    return this.#bits.push(bits) - 1
  }
}

/** Whether the text that was looked at holds a character of the set. */
export function isSeen(seen: Seen, { word, bit }: Post): boolean {
  return ((seen[word] ?? 0) & bit) !== 0
}
