import { findByGrams } from './grams/find'
import type { Grams } from './grams/grams'
import { scan } from './match/scan'
import type { SearchableShard } from './result/hits'
import { countBits } from './shard/bits'
import type { Shard } from './shard/shard'

/** A shard that gets no more articles, with its index where it has one. */
export interface SealedShard {
  readonly shard: Shard
  readonly grams: Grams | null
}

/** A shard as it stands on the shelf. */
export interface Sealed extends SearchableShard, SealedShard {
  readonly key: number
  /** Checksum of its stored piece; `null` while it is not stored. */
  stored: number | null
  /** Whether documents died or changed their states since that was stored last. */
  marked: boolean
}

/** A sealed shard that is to be stored: as a whole, or its marks alone where `base` is the checksum of what is stored. */
export interface Unstored extends SealedShard {
  readonly key: number
  readonly base: number | null
  readonly marked: boolean
}

/** Makes a shard searchable by its index, or by scanning it where it has none. */
export function searchable(shard: Shard, grams: Grams | null): SearchableShard {
  if (grams === null) return { shard, matcher: (needle, within) => scan(shard, needle, within) }
  return { shard, matcher: (needle, within) => findByGrams(shard, grams, needle, within) }
}

/** Whether a shard is worth making anew for its dead alone. */
export function isHalfDead(shard: Shard): boolean {
  return countBits(shard.alive) * 2 < shard.size
}
