/** Arrays that pieces of an index are made of. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array

const PRIME = 0x01000193

/** A 32-bit checksum over numbers and texts in their order (FNV-1a over whole elements): finds damage, not malice. */
export class Checksum {
  #sum = 0x811c9dc5

  numbers(numbers: NumberArray): void {
    let sum = Math.imul(this.#sum ^ numbers.length, PRIME)
    for (let at = 0; at < numbers.length; at += 1) sum = Math.imul(sum ^ (numbers[at] ?? 0), PRIME)
    this.#sum = sum ^ (sum >>> 15)
  }

  text(text: string): void {
    let sum = Math.imul(this.#sum ^ text.length, PRIME)
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME)
    this.#sum = sum ^ (sum >>> 15)
  }

  /** 0 to 2^32 - 1. */
  get value(): number {
    return this.#sum >>> 0
  }
}
