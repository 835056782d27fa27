import { type Bits, clearBit, countBits, eachBit, emptyBits, hasBit, intersect, setBit } from '../shard/bits'
import type { Shard } from '../shard/shard'
import { type Needle, holds } from './needle'

/** Looking through the whole shard at once is worth it from one document in so many on. */
const SPARSE = 8

/**
 * Documents that hold the text in `[from(d), to(d))` of their own text, found in one sweep over all texts: a needle never
 * reaches from one text into the next, because each ends with a break.
 */
function sweep(shard: Shard, wanted: string, field: Needle['field']): Bits {
  const found = emptyBits(shard.size)
  const { starts, stackEnds } = shard
  const text = shard.text.whole()
  let document = 0
  let from = field === 'body' ? (stackEnds[0] ?? 0) + 1 : 0
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, from)) {
    while ((starts[document + 1] ?? text.length) <= at) document += 1
    const stackEnd = (starts[document] ?? 0) + (stackEnds[document] ?? 0)
    if (field === 'body' && at < stackEnd) {
      from = stackEnd + 1
      continue
    }
    if (field !== 'title' || at < stackEnd) setBit(found, document)
    document += 1
    if (document >= shard.size) break
    from = starts[document] ?? text.length
  }
  return found
}

/** The plain scan: looks through every document of `within`. Needs no index and is always right. */
export function scan(shard: Shard, needle: Needle, within: Bits): Bits {
  if (countBits(within) * SPARSE < shard.size) return lookThrough(shard, needle, within)
  // Where 繁体 counts, documents in which it was folded are looked through one by one; in others only the folded form stands.
  const swept = !needle.foldVariants && needle.text !== needle.plain ? emptyBits(shard.size) : sweep(shard, needle.text, needle.field)
  if (!needle.foldVariants) {
    eachBit(shard.variants, (document) => {
      if (hasBit(within, document) && holds(shard, document, needle)) setBit(swept, document)
      else clearBit(swept, document)
    })
  }
  intersect(swept, within)
  return swept
}

function lookThrough(shard: Shard, needle: Needle, within: Bits): Bits {
  const found = emptyBits(shard.size)
  eachBit(within, (document) => {
    if (holds(shard, document, needle)) setBit(found, document)
  })
  return found
}
