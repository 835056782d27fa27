import type { Bits } from '../shard/bits'
import { type Grams, MARK_EVERY } from './grams'
import { type Postings, listAt, readList } from './lists'
import { pairCode } from './triples'

/** The first index from `low` up to before `high` whose number is at least `wanted`. */
function firstAtLeast(numbers: Uint16Array | Uint32Array, wanted: number, low: number, high: number): number {
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
function pairsFrom(grams: Grams, unit: number): { readonly from: number; readonly to: number } {
  const at = firstAtLeast(grams.firsts, unit, 0, grams.firsts.length)
  if (grams.firsts[at] !== unit) return { from: 0, to: 0 }
  return { from: grams.firstPairs[at] ?? 0, to: grams.firstPairs[at + 1] ?? 0 }
}

function listOfPair(grams: Grams, pair: number): Postings {
  const { blob, marks, size } = grams
  let list = listAt(blob, marks[Math.floor(pair / MARK_EVERY)] ?? 0, size)
  for (let left = pair % MARK_EVERY; left > 0; left -= 1) list = listAt(blob, list.to, size)
  return list
}

/** The list of a pair of units, `null` where it occurs nowhere. */
export function findPostings(grams: Grams, first: number, second: number): Postings | null {
  const { from, to } = pairsFrom(grams, first)
  const pair = firstAtLeast(grams.seconds, second, from, to)
  return pair < to && grams.seconds[pair] === second ? listOfPair(grams, pair) : null
}

/** The list of three units, `null` where they have none of their own. */
export function findTriple({ triplePairs, tripleThirds, tripleMarks, blob, size }: Grams, text: string, at: number): Postings | null {
  const pair = pairCode(text.charCodeAt(at), text.charCodeAt(at + 1))
  const third = text.charCodeAt(at + 2)
  const from = firstAtLeast(triplePairs, pair, 0, triplePairs.length)
  const to = firstAtLeast(triplePairs, pair + 1, from, triplePairs.length)
  const triple = firstAtLeast(tripleThirds, third, from, to)
  return triple < to && tripleThirds[triple] === third ? listAt(blob, tripleMarks[triple] ?? 0, size) : null
}

/** Adds the documents that have a unit: those of its own list, or of every pair that begins with it. */
export function addUnit(grams: Grams, unit: number, into: Bits): void {
  const { blob, size } = grams
  const own = firstAtLeast(grams.units, unit, 0, grams.units.length)
  if (grams.units[own] === unit) {
    readList(blob, listAt(blob, grams.unitMarks[own] ?? 0, size), into)
    return
  }
  const { from, to } = pairsFrom(grams, unit)
  if (from === to) return
  let list = listOfPair(grams, from)
  for (let pair = from; ;) {
    readList(blob, list, into)
    pair += 1
    if (pair === to) return
    list = listAt(blob, list.to, size)
  }
}
