import { type Bits, eachBit, emptyBits, setBit } from '../shard/bits'
import type { Shard } from '../shard/shard'
import { type Needle, holds } from './needle'

/** The plain scan: looks through every document of `within`. Needs no index and is always right. */
export function scan(shard: Shard, needle: Needle, within: Bits): Bits {
  const found = emptyBits(shard.size)
  eachBit(within, (document) => {
    if (holds(shard, document, needle)) setBit(found, document)
  })
  return found
}
