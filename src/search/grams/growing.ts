/** Numbers collected one after the other (可增长数组). */
export class GrowingUint32 {
  #numbers: Uint32Array
  length = 0

  constructor(room: number) {
    this.#numbers = new Uint32Array(room)
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) this.#numbers = grown(this.#numbers, new Uint32Array(this.#numbers.length * 2))
    this.#numbers[this.length] = value
    this.length += 1
  }

  /** What was collected, without a copy. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}

/** Bytes collected one after the other, with varints. */
export class GrowingBytes {
  #bytes: Uint8Array<ArrayBuffer>
  length = 0

  constructor(room: number) {
    this.#bytes = new Uint8Array(room)
  }

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2))
    larger.set(this.#bytes)
    this.#bytes = larger
  }

  /** Seven bits a byte, lowest first; the high bit says that more follow. Room must have been made. */
  varint(value: number): void {
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.length] = (rest & 0x7f) | 0x80
      this.length += 1
      rest >>>= 7
    }
    this.#bytes[this.length] = rest
    this.length += 1
  }

  /** Adds bytes that are all 0 and returns them, to be written. */
  zeros(count: number): Uint8Array {
    this.reserve(count)
    const from = this.length
    this.length += count
    return this.#bytes.subarray(from, this.length)
  }

  /** A copy of what was collected. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length)
  }
}

function grown(from: Uint32Array, into: Uint32Array): Uint32Array {
  into.set(from)
  return into
}
