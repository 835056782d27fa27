/** Bits of the sieve, a power of two: 32 kilobytes, which stay in the nearest memory of a processor. */
const BITS = 1 << 18
const WORD = 32

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 14
}

/**
 * A quick look before a large table of pairs of code units is asked: it never says no to a pair that was added, and lets few
 * others pass. The tables are so large that each question waits for far memory, and nearly all pairs of a text are in none.
 */
export class PairSieve {
  readonly #bits = new Uint32Array(BITS / WORD)

  add(first: number, second: number): void {
    const bit = bitOf(first, second)
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  /** Whether the pair may be one that was added. */
  passes(first: number, second: number): boolean {
    const bit = bitOf(first, second)
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }
}
