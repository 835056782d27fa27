/** Bits of a sieve, as a power of two: 32 kilobytes, which stay in the nearest memory of a processor. */
const LARGE = 18
/** Those of a sieve for some hundred pairs: 2 kilobytes, which cost little to make. */
export const SMALL_SIEVE = 14
const HASH_BITS = 32
const WORD = 32

/**
 * A quick look before a large table of pairs of code units is asked: it never says no to a pair that was added, and lets few
 * others pass. The tables are so large that each question waits for far memory, and nearly all pairs of a text are in none.
 */
export class PairSieve {
  readonly #bits: Uint32Array
  readonly #shift: number

  /** `size`: how many bits it has, as a power of two. */
  constructor(size: number = LARGE) {
    this.#bits = new Uint32Array(2 ** size / WORD)
    this.#shift = HASH_BITS - size
  }

  add(first: number, second: number): void {
    const bit = this.#bitOf(first, second)
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }

  /** Whether the pair may be one that was added. */
  passes(first: number, second: number): boolean {
    const bit = this.#bitOf(first, second)
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  #bitOf(first: number, second: number): number {
    return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> this.#shift
  }
}
