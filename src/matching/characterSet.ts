/** Code units that one word of the table holds. */
const WORD = 32
export const LAST_CODE = 0xffff

/** First and last code unit of a range, both included. */
export type CodeRange = readonly [first: number, last: number]

/** A set of UTF-16 code units, one bit for each: asking costs one look into eight kilobytes. */
export class CharacterSet {
  readonly #bits: Uint32Array = new Uint32Array((LAST_CODE + 1) / WORD)

  /** The set of the code units of `characters`. */
  static of(characters: string): CharacterSet {
    const set = new CharacterSet()
    for (let at = 0; at < characters.length; at += 1) set.#add(characters.charCodeAt(at))
    return set
  }

  static ofRanges(ranges: readonly CodeRange[]): CharacterSet {
    const set = new CharacterSet()
    for (const [first, last] of ranges) for (let code = first; code <= last; code += 1) set.#add(code)
    return set
  }

  /** Whether a code unit is in the set; false for the NaN that `charCodeAt` gives outside a text. */
  has(code: number): boolean {
    return (((this.#bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1
  }

  /** How many code units are in the set. */
  get size(): number {
    let size = 0
    for (const word of this.#bits) for (let rest = word; rest !== 0; rest &= rest - 1) size += 1
    return size
  }

  /** The set of what is in this one or in `other`. */
  with(other: CharacterSet): CharacterSet {
    const both = new CharacterSet()
    for (let word = 0; word < both.#bits.length; word += 1) both.#bits[word] = (this.#bits[word] ?? 0) | (other.#bits[word] ?? 0)
    return both
  }

  /** The code units of the set, ascending. */
  codes(): readonly number[] {
    const codes: number[] = []
    for (const [at, word] of this.#bits.entries()) {
      for (let bit = 0; bit < WORD && word >>> bit !== 0; bit += 1) if (((word >>> bit) & 1) === 1) codes.push(at * WORD + bit)
    }
    return codes
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

  #add(code: number): void {
    this.#bits[code >>> 5] = (this.#bits[code >>> 5] ?? 0) | (1 << (code & 31))
  }
}
