import { type Sealed, type SealedShard, isHalfDead } from './sealed'
import { countBits } from './shard/bits'

/** So many indexed shards that are not half full are worth joining: each query asks every shard. */
const MANY_SMALL = 4

/** Whether a shard is worth making anew for itself. */
export function isUnready({ shard, grams }: SealedShard): boolean {
  return grams === null || isHalfDead(shard)
}

/** As many shards as fit into one of at most `full` articles, oldest first. */
export function fitting(shards: readonly Sealed[], full: number): readonly Sealed[] {
  let room = full
  return shards.filter(({ shard }) => {
    const articles = countBits(shard.alive)
    if (articles > room) return false
    room -= articles
    return true
  })
}

/**
 * Shards that are made into one of at most `full` articles, as many as fit: those without an index or half dead; once there are
 * many small ones with an index, these too. So what comes goes into a new shard, and the others stay as they are, on disk as well.
 */
export function shardsToJoin(sealed: readonly Sealed[], full: number): readonly Sealed[] {
  const isFull = (one: Sealed): boolean => !isUnready(one) && countBits(one.shard.alive) * 2 > full
  const small = sealed.filter((one) => !isFull(one))
  const unready = small.filter(isUnready)
  return fitting(small.length - unready.length < MANY_SMALL ? unready : small, full)
}
