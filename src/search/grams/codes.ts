/** 2^32 divided by the golden ratio: multiplied by it, codes that lie near each other come to lie apart. */
const SPREAD = 0x9e3779b1

/** Numbers from 1 on given to 32-bit codes (编号表); quicker than a `Map`, which keeps large numbers as objects. */
export class Codes {
  readonly #codes: Uint32Array
  readonly #numbers: Uint16Array
  readonly #shift: number
  #size = 0

  /** With room for so many codes, at most 65,535. */
  constructor(room: number) {
    const bits = Math.max(4, 33 - Math.clz32(room))
    this.#codes = new Uint32Array(1 << bits)
    this.#numbers = new Uint16Array(1 << bits)
    this.#shift = 32 - bits
  }

  /** The number of a code; 0 where it has none. */
  find(code: number): number {
    return this.#numbers[this.#place(code)] ?? 0
  }

  /** The number of a code, the next one where it has none yet. */
  give(code: number): number {
    const place = this.#place(code)
    const known = this.#numbers[place] ?? 0
    if (known > 0) return known
    this.#size += 1
    this.#codes[place] = code
    this.#numbers[place] = this.#size
    return this.#size
  }

  #place(code: number): number {
    const last = this.#codes.length - 1
    let place = Math.imul(code, SPREAD) >>> this.#shift
    while (this.#numbers[place] !== 0 && this.#codes[place] !== code) place = (place + 1) & last
    return place
  }
}
