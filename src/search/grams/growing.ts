/** Numbers collected one after the other (可增长数组). */
export class GrowingUint32 {
  #numbers: Uint32Array
  length = 0

  constructor(room: number) {
    this.#numbers = new Uint32Array(room)
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length] = value
    this.length += 1
  }

  /** A copy of what was collected. */
  numbers(): Uint32Array {
    return this.#numbers.slice(0, this.length)
  }
}

/** Bytes collected one after the other (可增长字节). */
export class GrowingBytes {
  #bytes: Uint8Array
  length = 0

  constructor(room: number) {
    this.#bytes = new Uint8Array(room)
  }

  /** Makes room for `more` bytes behind those collected, and returns all bytes, to be written from `length` on. */
  reserve(more: number): Uint8Array {
    if (this.length + more > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2))
      larger.set(this.#bytes.subarray(0, this.length))
      this.#bytes = larger
    }
    return this.#bytes
  }

  /** A copy of what was collected. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }
}

/** Writes seven bits a byte, lowest first, the high bit saying that more follow; returns where it ends. At most five bytes. */
export function writeVarint(bytes: Uint8Array, from: number, value: number): number {
  let at = from
  let rest = value
  while (rest > 0x7f) {
    bytes[at] = (rest & 0x7f) | 0x80
    at += 1
    rest >>>= 7
  }
  bytes[at] = rest
  return at + 1
}

/** Number of bytes that a varint takes. */
export function varintLength(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5
}
