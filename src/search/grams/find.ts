import { type Needle, holds } from '../match/needle'
import { type Bits, clearBit, countBits, eachBit, emptyBits, hasBit, intersect } from '../shard/bits'
import type { Shard } from '../shard/shard'
import { type Grams, gramKey } from './grams'
import { addPostings, documentCount, firstAtLeast, indexOfKey } from './postings'

/** So few candidates are looked at one by one at once. */
const FEW = 24

/** Reading one posting costs so much less than looking through one document. */
const CHEAPER = 48

/** Documents that have the unit: those of every pair that begins with it. Every text ends with a break, so each unit begins one. */
function withUnit(grams: Grams, unit: number): Bits {
  const found = emptyBits(grams.size)
  const end = unit === 0xffff ? grams.keys.length : firstAtLeast(grams.keys, gramKey(unit + 1, 0))
  for (let index = firstAtLeast(grams.keys, gramKey(unit, 0)); index < end; index += 1) addPostings(grams, index, found)
  return found
}

/** The pairs of a text, rarest first; `null` where one occurs nowhere. */
function pairsOf(grams: Grams, text: string): readonly { readonly index: number; readonly count: number }[] | null {
  const indices = new Set<number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const index = indexOfKey(grams, gramKey(text.charCodeAt(at), text.charCodeAt(at + 1)))
    if (index < 0) return null
    indices.add(index)
  }
  return [...indices].map((index) => ({ index, count: documentCount(grams, index) })).sort((a, b) => a.count - b.count)
}

/** Documents of `within` that have all pairs, or more where reading further lists costs more than it saves. */
function withPairs(grams: Grams, text: string, within: Bits): Bits {
  const found = emptyBits(grams.size)
  const pairs = pairsOf(grams, text)
  if (pairs === null) return found
  pairs.forEach(({ index, count }, order) => {
    if (order === 0) {
      addPostings(grams, index, found)
      intersect(found, within)
      return
    }
    const left = countBits(found)
    if (left <= FEW || count > left * CHEAPER) return
    const other = emptyBits(grams.size)
    addPostings(grams, index, other)
    intersect(found, other)
  })
  return found
}

/** Whether every candidate in a document without folded variants is a hit as it stands. */
function needsNoLook(needle: Needle): boolean {
  return needle.text.length <= 2 && needle.field === null
}

/** Documents of `within` that hold the needle, by the index; the same as the scan finds. */
export function findByGrams(shard: Shard, grams: Grams, needle: Needle, within: Bits): Bits {
  const { text } = needle
  const found = text.length === 1 ? withUnit(grams, text.charCodeAt(0)) : withPairs(grams, text, within)
  intersect(found, within)
  if (!needle.foldVariants && needle.plain !== text) intersect(found, shard.variants)
  const sure = needsNoLook(needle)
  eachBit(found.slice(), (document) => {
    if (sure && (needle.foldVariants || !hasBit(shard.variants, document))) return
    if (!holds(shard, document, needle)) clearBit(found, document)
  })
  return found
}
