import { type Bits, setBit } from '../shard/bits'
import { DENSE_SHIFT, type Grams, SINGLE } from './grams'

/** Where a key stands among the keys, or where it would stand. */
export function firstAtLeast(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of a key, or -1. */
export function indexOfKey(grams: Grams, key: number): number {
  const at = firstAtLeast(grams.keys, key)
  return grams.keys[at] === key ? at : -1
}

/** Number of documents that have the pair with this index. */
export function documentCount(grams: Grams, index: number): number {
  const entry = grams.entries[index] ?? 0
  if (entry >= SINGLE) return 1
  let value = 0
  let shift = 0
  for (let at = entry; ; at += 1) {
    const byte = grams.blob[at] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return value
    shift += 7
  }
}

function addDense(blob: Uint8Array, from: number, size: number, into: Bits): void {
  const bytes = (size + 7) >>> 3
  for (let byte = 0; byte < bytes; byte += 1) {
    into[byte >>> 2] = (into[byte >>> 2] ?? 0) | ((blob[from + byte] ?? 0) << ((byte & 3) << 3))
  }
}

/** Adds the documents that have the pair with this index to a set. */
export function addPostings(grams: Grams, index: number, into: Bits): void {
  const entry = grams.entries[index] ?? 0
  if (entry >= SINGLE) {
    setBit(into, entry - SINGLE)
    return
  }
  const { blob, size } = grams
  const count = documentCount(grams, index)
  let at = entry
  while ((blob[at] ?? 0) >= 0x80) at += 1
  at += 1
  if (count >= size >>> DENSE_SHIFT) {
    addDense(blob, at, size, into)
    return
  }
  let document = 0
  for (let left = count; left > 0; left -= 1) {
    let byte = blob[at] ?? 0
    let delta = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      at += 1
      byte = blob[at] ?? 0
      delta |= (byte & 0x7f) << shift
    }
    at += 1
    document += delta
    into[document >>> 5] = (into[document >>> 5] ?? 0) | (1 << (document & 31))
  }
}
