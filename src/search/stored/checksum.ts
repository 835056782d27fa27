/** Arrays that pieces of an index are made of. */
export type NumberArray = Uint8Array | Uint16Array | Uint32Array

const PRIME = 0x01000193

/** The bytes of an array as 32-bit words, and those left at its end. */
function wordsOf({ buffer, byteOffset, byteLength }: NumberArray): { readonly words: Uint32Array; readonly rest: Uint8Array } {
  const whole = byteLength - (byteLength % 4)
  const rest = new Uint8Array(buffer, byteOffset + whole, byteLength - whole)
  if (byteOffset % 4 === 0) return { words: new Uint32Array(buffer, byteOffset, whole / 4), rest }
  return { words: new Uint32Array(new Uint8Array(buffer, byteOffset, whole).slice().buffer), rest }
}

/**
 * A 32-bit checksum over numbers and texts in their order (FNV-1a over words): finds damage, not malice. Four sums run
 * beside each other, as each step of one waits for the step before it.
 */
export class Checksum {
  #sum = 0x811c9dc5

  #join(a: number, b: number, c: number, d: number): void {
    let sum = Math.imul(a ^ (a >>> 15), PRIME)
    sum = Math.imul(sum ^ b ^ (b >>> 15), PRIME)
    sum = Math.imul(sum ^ c ^ (c >>> 15), PRIME)
    sum = Math.imul(sum ^ d ^ (d >>> 15), PRIME)
    this.#sum = sum ^ (sum >>> 15)
  }

  numbers(numbers: NumberArray): void {
    const { words, rest } = wordsOf(numbers)
    let a = Math.imul(this.#sum ^ numbers.length, PRIME)
    let [b, c, d] = [a ^ 1, a ^ 2, a ^ 3]
    let at = 0
    for (; at + 3 < words.length; at += 4) {
      a = Math.imul(a ^ (words[at] ?? 0), PRIME)
      b = Math.imul(b ^ (words[at + 1] ?? 0), PRIME)
      c = Math.imul(c ^ (words[at + 2] ?? 0), PRIME)
      d = Math.imul(d ^ (words[at + 3] ?? 0), PRIME)
    }
    for (; at < words.length; at += 1) a = Math.imul(a ^ (words[at] ?? 0), PRIME)
    for (const byte of rest) a = Math.imul(a ^ byte, PRIME)
    this.#join(a, b, c, d)
  }

  text(text: string): void {
    let a = Math.imul(this.#sum ^ text.length, PRIME)
    let [b, c, d] = [a ^ 1, a ^ 2, a ^ 3]
    let at = 0
    for (; at + 3 < text.length; at += 4) {
      a = Math.imul(a ^ text.charCodeAt(at), PRIME)
      b = Math.imul(b ^ text.charCodeAt(at + 1), PRIME)
      c = Math.imul(c ^ text.charCodeAt(at + 2), PRIME)
      d = Math.imul(d ^ text.charCodeAt(at + 3), PRIME)
    }
    for (; at < text.length; at += 1) a = Math.imul(a ^ text.charCodeAt(at), PRIME)
    this.#join(a, b, c, d)
  }

  /** 0 to 2^32 - 1. */
  get value(): number {
    return this.#sum >>> 0
  }
}
