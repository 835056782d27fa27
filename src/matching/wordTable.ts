/** For each slot that is taken, so many are free. */
const FREE_SLOTS = 4
const SEED = 0x811c9dc5

/** Hash of a word, fed one code unit at a time. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/**
 * Words that are asked for where they may stand in a text, again and again: a `Set` or `Map` would have each stretch cut out of
 * the text first. A word is known by its place in the list.
 */
export class WordTable {
  readonly #words: readonly string[]
  /** Places of words in the list, 1 for the first; 0 where a slot is free. */
  readonly #slots: Int32Array
  readonly #last: number
  /** The lengths that words have, one bit each; those of 31 characters and more share one. */
  #lengths = 0

  /** Later duplicates are the same word as the first. */
  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)]
    let slots = 1
    while (slots < this.#words.length * FREE_SLOTS) slots *= 2
    this.#slots = new Int32Array(slots)
    this.#last = slots - 1
    for (const [place, word] of this.#words.entries()) {
      this.#lengths |= lengthBit(word.length)
      this.#slots[this.#slotOf(word, 0, word.length)] = place + 1
    }
  }

  /** The place in the list, counted from 0 and without duplicates, of the word that `[start, end)` of the text is; -1 for none. */
  find(text: string, start: number, end: number): number {
    if (start < 0 || end > text.length || (this.#lengths & lengthBit(end - start)) === 0) return -1
    return (this.#slots[this.#slotOf(text, start, end)] ?? 0) - 1
  }

  /** Whether `[start, end)` of the text is one of the words. */
  has(text: string, start: number, end: number): boolean {
    return this.find(text, start, end) >= 0
  }

  /** The slot of the word, or the free one where it would be put. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = SEED
    for (let at = start; at < end; at += 1) hash = step(hash, text.charCodeAt(at))
    let slot = (hash ^ (hash >>> 15)) & this.#last
    for (let place = this.#slots[slot] ?? 0; place !== 0; place = this.#slots[slot] ?? 0) {
      if (this.#isWord(place - 1, text, start, end)) break
      slot = (slot + 1) & this.#last
    }
    return slot
  }

  #isWord(place: number, text: string, start: number, end: number): boolean {
    const word = this.#words[place] ?? ''
    if (word.length !== end - start) return false
    for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
    return true
  }
}

function lengthBit(length: number): number {
  return 1 << Math.min(length, 31)
}
