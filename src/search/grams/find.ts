import type { Needle } from '../match/needle'
import { type Bits, countBits, emptyBits, intersect } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { Grams } from './grams'
import { type Postings, readList } from './lists'
import { addUnit, findPostings, findTriple } from './postings'
import { keepAsTyped, keepHolding } from './verify'

/** So few candidates are looked at one by one at once. */
const FEW = 24

/** Reading one byte of a list costs so much less than looking through one document. */
const CHEAPER = 48

function bytesOf(list: Postings): number {
  return list.to - list.from
}

/** Posting lists that all documents with a text are in. */
interface Lists {
  /** Shortest first; those of threes stand for those of their pairs. */
  readonly lists: readonly Postings[]
  /** Whether what is in all of them holds the text for sure. */
  readonly sure: boolean
}

/** The lists of a text of two units or more; `null` where one of its pairs occurs nowhere. */
function listsOf(grams: Grams, text: string): Lists | null {
  const lists = new Map<number, Postings>()
  // The last place that is covered by the list of three units before it.
  let covered = -1
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = findPostings(grams, text.charCodeAt(at), text.charCodeAt(at + 1))
    if (pair === null) return null
    const triple = at + 2 < text.length ? findTriple(grams, text, at) : null
    if (triple !== null) {
      lists.set(triple.from, triple)
      covered = at + 1
    } else if (at > covered) lists.set(pair.from, pair)
  }
  const sorted = [...lists.values()].sort((a, b) => bytesOf(a) - bytesOf(b))
  return { lists: sorted, sure: text.length === 2 || (text.length === 3 && covered > 0) }
}

/** Documents of `within` that are in all lists, or more where reading further ones costs more than it saves. */
function inLists(grams: Grams, [rarest, ...others]: readonly Postings[], within: Bits): Bits {
  const found = emptyBits(grams.size)
  if (rarest === undefined) return found
  readList(grams.blob, rarest, found)
  intersect(found, within)
  for (const list of others) {
    const left = countBits(found)
    if (left <= FEW || bytesOf(list) > left * CHEAPER) break
    const other = emptyBits(grams.size)
    readList(grams.blob, list, other)
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
  const lists = text.length === 1 ? null : listsOf(grams, text)
  const found = text.length === 1 ? withUnit(grams, text.charCodeAt(0), within) : inLists(grams, lists?.lists ?? [], within)
  if (!needle.foldVariants && needle.plain !== text) intersect(found, shard.variants)
  // Units stand where the index says they stand, in the form that it holds.
  const sure = needle.field === null && (lists === null || lists.sure)
  if (!sure) keepHolding(shard, needle, found)
  else if (!needle.foldVariants) keepAsTyped(shard, needle, found)
  return found
}
