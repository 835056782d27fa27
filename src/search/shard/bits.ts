/** A set of document numbers of one shard, one bit each. */
export type Bits = Uint32Array

/** An empty set with room for `size` documents. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all documents from 0 to `size - 1`. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff)
  const rest = size & 31
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1
  return bits
}

export function setBit(bits: Bits, document: number): void {
  bits[document >>> 5] = (bits[document >>> 5] ?? 0) | (1 << (document & 31))
}

export function clearBit(bits: Bits, document: number): void {
  bits[document >>> 5] = (bits[document >>> 5] ?? 0) & ~(1 << (document & 31))
}

export function hasBit(bits: Bits, document: number): boolean {
  return ((bits[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0
}

/** Keeps in `into` what is in `other` too. */
export function intersect(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) & (other[word] ?? 0)
}

/** Adds to `into` what is in `other`. */
export function unite(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) | (other[word] ?? 0)
}

/** Takes out of `into` what is in `other`. */
export function subtract(into: Bits, other: Bits): void {
  for (let word = 0; word < into.length; word += 1) into[word] = (into[word] ?? 0) & ~(other[word] ?? 0)
}

/** Number of documents in the set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0
    rest -= (rest >>> 1) & 0x55555555
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
    count += (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
  }
  return count
}

/** Calls back for every document of the set, ascending. */
export function eachBit(bits: Bits, visit: (document: number) => void): void {
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      visit((word << 5) + 31 - Math.clz32(lowest))
      rest ^= lowest
    }
  }
}

/** Numbers of the documents of a set, ascending. */
export function documentsOf(bits: Bits): Uint32Array {
  const documents = new Uint32Array(countBits(bits))
  let count = 0
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0
    const base = (word << 5) + 31
    while (rest !== 0) {
      const lowest = rest & -rest
      documents[count] = base - Math.clz32(lowest)
      count += 1
      rest ^= lowest
    }
  }
  return documents
}

/** The set of these documents, with room for `size`. */
export function bitsOf(documents: Uint32Array, size: number): Bits {
  const bits = emptyBits(size)
  for (let at = 0; at < documents.length; at += 1) setBit(bits, documents[at] ?? 0)
  return bits
}
