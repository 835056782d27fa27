import type { Needle } from '../match/needle'
import { type Bits, countBits, emptyBits, intersect } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { Grams } from './grams'
import { type Postings, addPostings, addUnit, findPostings } from './postings'
import { keepAsTyped, keepHolding } from './verify'

/** So few candidates are looked at one by one at once. */
const FEW = 24

/** Reading one byte of a list costs so much less than looking through one document. */
const CHEAPER = 48

function bytesOf(list: Postings): number {
  return list.to - list.from
}

/** The lists of all pairs of a text, shortest first; `null` where a pair occurs nowhere. */
function listsOf(grams: Grams, text: string): readonly Postings[] | null {
  const lists: Postings[] = []
  const seen = new Set<number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const list = findPostings(grams, text.charCodeAt(at), text.charCodeAt(at + 1))
    if (list === null) return null
    if (!seen.has(list.from)) lists.push(list)
    seen.add(list.from)
  }
  return lists.sort((a, b) => bytesOf(a) - bytesOf(b))
}

/** Documents of `within` that have all pairs, or more where reading further lists costs more than it saves. */
function withPairs(grams: Grams, text: string, within: Bits): Bits {
  const found = emptyBits(grams.size)
  const [rarest, ...others] = listsOf(grams, text) ?? []
  if (rarest === undefined) return found
  addPostings(grams, rarest, found)
  intersect(found, within)
  for (const list of others) {
    const left = countBits(found)
    if (left <= FEW || bytesOf(list) > left * CHEAPER) break
    const other = emptyBits(grams.size)
    addPostings(grams, list, other)
    intersect(found, other)
  }
  return found
}

function withUnit(grams: Grams, unit: number, within: Bits): Bits {
  const found = emptyBits(grams.size)
  addUnit(grams, unit, found)
  intersect(found, within)
  return found
}

/** Documents of `within` that hold the needle, by the index; the same as the scan finds. */
export function findByGrams(shard: Shard, grams: Grams, needle: Needle, within: Bits): Bits {
  const { text } = needle
  const found = text.length === 1 ? withUnit(grams, text.charCodeAt(0), within) : withPairs(grams, text, within)
  if (!needle.foldVariants && needle.plain !== text) intersect(found, shard.variants)
  // One or two units stand where the index says they stand, in the form that it holds.
  const sure = text.length <= 2 && needle.field === null
  if (!sure) keepHolding(shard, needle, found)
  else if (!needle.foldVariants) keepAsTyped(shard, needle, found)
  return found
}
