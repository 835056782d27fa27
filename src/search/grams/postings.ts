import type { Bits } from '../shard/bits'
import { type Grams, MARK_EVERY } from './grams'

/** A posting list: its bytes in the blob, and how they are written. */
export interface Postings {
  readonly from: number
  readonly to: number
  readonly dense: boolean
}

/** The first index from `low` up to before `high` whose number is at least `wanted`. */
function firstAtLeast(numbers: Uint16Array, wanted: number, low: number, high: number): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((numbers[middle] ?? 0) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

/** Indices of the pairs that begin with a unit: `[from, to)`. */
export function pairsFrom(grams: Grams, unit: number): { readonly from: number; readonly to: number } {
  const at = firstAtLeast(grams.firsts, unit, 0, grams.firsts.length)
  if (grams.firsts[at] !== unit) return { from: 0, to: 0 }
  return { from: grams.firstPairs[at] ?? 0, to: grams.firstPairs[at + 1] ?? 0 }
}

function listAt(grams: Grams, at: number): Postings {
  let from = at
  let header = 0
  for (let shift = 0; ; shift += 7) {
    const byte = grams.blob[from] ?? 0
    from += 1
    header |= (byte & 0x7f) << shift
    if (byte < 0x80) break
  }
  return { from, to: from + (header >>> 1), dense: (header & 1) === 1 }
}

function listOfPair(grams: Grams, pair: number): Postings {
  let list = listAt(grams, grams.marks[Math.floor(pair / MARK_EVERY)] ?? 0)
  for (let left = pair % MARK_EVERY; left > 0; left -= 1) list = listAt(grams, list.to)
  return list
}

/** The list of a pair of units, `null` where it occurs nowhere. */
export function findPostings(grams: Grams, first: number, second: number): Postings | null {
  const { from, to } = pairsFrom(grams, first)
  const pair = firstAtLeast(grams.seconds, second, from, to)
  return pair < to && grams.seconds[pair] === second ? listOfPair(grams, pair) : null
}

function addDense({ blob }: Grams, { from, to }: Postings, into: Bits): void {
  for (let at = from; at < to; at += 1) {
    const byte = at - from
    into[byte >>> 2] = (into[byte >>> 2] ?? 0) | ((blob[at] ?? 0) << ((byte & 3) << 3))
  }
}

function addSparse({ blob }: Grams, { from, to }: Postings, into: Bits): void {
  let document = 0
  for (let at = from; at < to;) {
    let byte = blob[at] ?? 0
    let delta = byte & 0x7f
    at += 1
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = blob[at] ?? 0
      delta |= (byte & 0x7f) << shift
      at += 1
    }
    document += delta
    into[document >>> 5] = (into[document >>> 5] ?? 0) | (1 << (document & 31))
  }
}

/** Adds the documents of a list to a set. */
export function addPostings(grams: Grams, list: Postings, into: Bits): void {
  if (list.dense) addDense(grams, list, into)
  else addSparse(grams, list, into)
}

/** Adds the documents that have a unit: those of every pair that begins with it. */
export function addUnit(grams: Grams, unit: number, into: Bits): void {
  const { from, to } = pairsFrom(grams, unit)
  if (from === to) return
  let list = listOfPair(grams, from)
  for (let pair = from; ;) {
    addPostings(grams, list, into)
    pair += 1
    if (pair === to) return
    list = listAt(grams, list.to)
  }
}
