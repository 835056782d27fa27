import { PART_BREAK } from '../shard/content'
import { DENSE_SHIFT, type Grams, SINGLE, gramKey } from './grams'
import { GrowingBytes, GrowingUint32 } from './growing'

const BREAK_UNIT = PART_BREAK.charCodeAt(0)

/** Odd, near 2^32 divided by the golden ratio: spreads keys over the table. */
const SPREAD = 0x9e3779b1

/** Numbers the pairs of a shard from 0 on in order of first appearance: an open-addressing table. */
class PairTable {
  /** Per pair: its key, the number of documents that have it, and 1 + the last of them. */
  keys: Uint32Array = new Uint32Array(1 << 16)
  counts: Uint32Array = new Uint32Array(1 << 16)
  latest: Uint32Array = new Uint32Array(1 << 16)
  size = 0
  /** 1 + number of the pair, 0 where empty. */
  #slots: Uint32Array = new Uint32Array(1 << 17)
  #shift = 32 - 17

  number(key: number): number {
    const mask = this.#slots.length - 1
    let slot = Math.imul(key, SPREAD) >>> this.#shift
    for (;;) {
      const found = this.#slots[slot] ?? 0
      if (found === 0) return this.#insert(slot, key)
      if (this.keys[found - 1] === key) return found - 1
      slot = (slot + 1) & mask
    }
  }

  #insert(slot: number, key: number): number {
    if (this.size === this.keys.length) {
      this.#grow()
      return this.number(key)
    }
    const number = this.size
    this.keys[number] = key
    this.size += 1
    this.#slots[slot] = this.size
    return number
  }

  #grow(): void {
    const room = this.keys.length * 2
    const larger = (from: Uint32Array): Uint32Array => {
      const into = new Uint32Array(room)
      into.set(from)
      return into
    }
    this.keys = larger(this.keys)
    this.counts = larger(this.counts)
    this.latest = larger(this.latest)
    this.#shift -= 1
    this.#slots = new Uint32Array(room * 2)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.size; number += 1) {
      let slot = Math.imul(this.keys[number] ?? 0, SPREAD) >>> this.#shift
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
    }
  }
}

/** Pairs of all documents in order, each once per document, as numbers of the table. */
interface Stream {
  readonly table: PairTable
  readonly pairs: Uint32Array
  readonly starts: Uint32Array
}

function readPairs(text: string, starts: Uint32Array, size: number): Stream {
  const table = new PairTable()
  const pairs = new GrowingUint32(1 << 16)
  const pairStarts = new Uint32Array(size + 1)
  for (let document = 0; document < size; document += 1) {
    const last = (starts[document + 1] ?? 0) - 1
    let at = starts[document] ?? 0
    let unit = text.charCodeAt(at)
    for (; at < last; at += 1) {
      const next = text.charCodeAt(at + 1)
      if (unit !== BREAK_UNIT) {
        const number = table.number(gramKey(unit, next))
        if (table.latest[number] !== document + 1) {
          table.latest[number] = document + 1
          table.counts[number] = (table.counts[number] ?? 0) + 1
          pairs.push(number)
        }
      }
      unit = next
    }
    pairStarts[document + 1] = pairs.length
  }
  return { table, pairs: pairs.view(), starts: pairStarts }
}

/** Numbers of the pairs, by ascending key. */
function byKey(table: PairTable): Uint32Array {
  // Key and number in one double: 32 and 21 bits; a shard of 65,536 documents stays below two million pairs.
  const ROOM = 1 << 21
  if (table.size > ROOM) return Uint32Array.from({ length: table.size }, (_, number) => number).sort((a, b) => (table.keys[a] ?? 0) - (table.keys[b] ?? 0))
  const packed = new Float64Array(table.size)
  for (let number = 0; number < table.size; number += 1) packed[number] = (table.keys[number] ?? 0) * ROOM + number
  packed.sort()
  return Uint32Array.from(packed, (value) => value % ROOM)
}

/** Documents of every pair, ascending: those of pair `p` end before `ends[p]`, and are as many as its count. */
function groupByPair({ table, pairs, starts }: Stream, size: number): { readonly documents: Uint16Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(table.size)
  let total = 0
  for (let number = 0; number < table.size; number += 1) {
    ends[number] = total
    total += table.counts[number] ?? 0
  }
  const documents = new Uint16Array(total)
  for (let document = 0; document < size; document += 1) {
    const to = starts[document + 1] ?? 0
    for (let at = starts[document] ?? 0; at < to; at += 1) {
      const number = pairs[at] ?? 0
      const end = ends[number] ?? 0
      documents[end] = document
      ends[number] = end + 1
    }
  }
  return { documents, ends }
}

function writeList(blob: GrowingBytes, documents: Uint16Array, from: number, to: number, size: number): void {
  const count = to - from
  blob.reserve(5 + count * 3)
  blob.varint(count)
  if (count >= size >>> DENSE_SHIFT) {
    const bits = blob.zeros((size + 7) >>> 3)
    for (let at = from; at < to; at += 1) {
      const document = documents[at] ?? 0
      bits[document >>> 3] = (bits[document >>> 3] ?? 0) | (1 << (document & 7))
    }
    return
  }
  let before = 0
  for (let at = from; at < to; at += 1) {
    const document = documents[at] ?? 0
    blob.varint(document - before)
    before = document
  }
}

/** The most documents that one shard may have. */
export const MOST_DOCUMENTS = 65_536

/**
 * Indexes the texts of a shard: `[starts[d], starts[d + 1])` of `text` for each document `d`, each ended by a part break.
 * @throws {RangeError} where there are more than `MOST_DOCUMENTS`
 */
export function buildGrams(text: string, starts: Uint32Array, size: number): Grams {
  if (size > MOST_DOCUMENTS) throw new RangeError(`${size} documents in one shard`)
  const stream = readPairs(text, starts, size)
  const { documents, ends } = groupByPair(stream, size)
  const order = byKey(stream.table)
  const keys = new Uint32Array(order.length)
  const entries = new Uint32Array(order.length)
  const blob = new GrowingBytes(documents.length + 1024)
  order.forEach((number, at) => {
    const to = ends[number] ?? 0
    const from = to - (stream.table.counts[number] ?? 0)
    keys[at] = stream.table.keys[number] ?? 0
    if (to - from === 1) {
      entries[at] = SINGLE + (documents[from] ?? 0)
      return
    }
    entries[at] = blob.length
    writeList(blob, documents, from, to, size)
  })
  return { size, keys, entries, blob: blob.bytes() }
}
