/** Code units that one word of the table holds. */
const WORD = 32
const ALL_OF_WORD = 0xffffffff
export const LAST_CODE = 0xffff

/** First and last code unit of a range, both included. */
export type CodeRange = readonly [first: number, last: number]
/** Code units as ranges in any order, which may overlap. */
export type CodeRanges = readonly CodeRange[]

/** A set of UTF-16 code units, one bit for each: asking costs one look into eight kilobytes. */
export class CharacterSet {
  readonly #bits: Uint32Array = new Uint32Array((LAST_CODE + 1) / WORD)

  /** The set of the code units of `characters`. */
  static of(characters: string): CharacterSet {
    const set = new CharacterSet()
    for (let at = 0; at < characters.length; at += 1) set.#add(characters.charCodeAt(at), characters.charCodeAt(at))
    return set
  }

  static ofRanges(ranges: CodeRanges): CharacterSet {
    const set = new CharacterSet()
    for (const [first, last] of ranges) set.#add(first, last)
    return set
  }

  /** Whether a code unit is in the set; false for the NaN that `charCodeAt` gives outside a text. */
  has(code: number): boolean {
    return (((this.#bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1
  }

  /** The set of what is in this one or in `other`. */
  with(other: CharacterSet): CharacterSet {
    const both = new CharacterSet()
    for (let word = 0; word < both.#bits.length; word += 1) both.#bits[word] = (this.#bits[word] ?? 0) | (other.#bits[word] ?? 0)
    return both
  }

  /** Index of the first code unit of `text` from `from` on that is in the set, or the length of the text. */
  indexIn(text: string, from: number): number {
    const bits = this.#bits
    let at = from
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if ((((bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1) break
    }
    return at
  }

  #add(first: number, last: number): void {
    const [from, to] = [first >>> 5, last >>> 5]
    const [head, tail] = [ALL_OF_WORD << (first & 31), ALL_OF_WORD >>> (31 - (last & 31))]
    if (from < to) this.#bits.fill(ALL_OF_WORD, from + 1, to)
    this.#bits[from] = (this.#bits[from] ?? 0) | (from < to ? head : head & tail)
    if (from < to) this.#bits[to] = (this.#bits[to] ?? 0) | tail
  }
}
