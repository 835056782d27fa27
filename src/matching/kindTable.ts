import { type CharacterSet, LAST_CODE } from './characterSet'

/** Kinds that there is room for at first. */
const FEW_KINDS = 32

/**
 * Bits that code units have, several words of them. Code units with the very same bits are of one kind, and only kinds have
 * bits of their own: a table of all code units would be so large that each look into it waits for far memory. The fields are
 * open for loops that look at every character of a text: the bits of `code` begin at `words[kinds[code] * width]`.
 */
export class KindTable {
  readonly kinds: Uint16Array = new Uint16Array(LAST_CODE + 1)
  readonly width: number
  words: Int32Array
  #size = 1

  /** `width`: words of bits that each kind has. */
  constructor(width: number) {
    this.width = width
    this.words = new Int32Array(FEW_KINDS * width)
  }

  /** Gives the characters a bit. */
  add(characters: CharacterSet, word: number, bit: number): void {
    /** By its old kind, the new one of a character that is in the set. */
    const parted = new Map<number, number>()
    for (const code of characters.codes()) {
      const old = this.kinds[code] ?? 0
      const kind = parted.get(old) ?? this.#kindWith(old, word, bit)
      parted.set(old, kind)
      this.kinds[code] = kind
    }
  }

  /** Gives all code units a bit. */
  addToAll(word: number, bit: number): void {
    for (let kind = 0; kind < this.#size; kind += 1) this.#set(kind, word, bit)
  }

  /** A new kind that has all bits of another and one more. */
  #kindWith(kind: number, word: number, bit: number): number {
    const { width } = this
    const made = this.#size
    this.#size += 1
    if (this.#size * width > this.words.length) {
      const grown = new Int32Array(this.words.length * 2)
      grown.set(this.words)
      this.words = grown
    }
    this.words.copyWithin(made * width, kind * width, (kind + 1) * width)
    this.#set(made, word, bit)
    return made
  }

  #set(kind: number, word: number, bit: number): void {
    const at = kind * this.width + word
    this.words[at] = (this.words[at] ?? 0) | bit
  }
}
