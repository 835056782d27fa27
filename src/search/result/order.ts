import type { Sort } from '../../domain/query'
import type { Columns } from '../shard/shard'
import type { Before } from './heap'
import type { Hits } from './hits'

/** Gathers one column over all hits, in the order of the shards. */
function gather(hits: Hits, column: keyof Columns): Uint32Array {
  const values = new Uint32Array(hits.total)
  let at = 0
  for (const { shard, documents } of hits.shards) {
    const numbers = shard.columns[column]
    for (let index = 0; index < documents.length; index += 1) {
      values[at] = numbers[documents[index] ?? 0] ?? 0
      at += 1
    }
  }
  return values
}

/** Numbers that compare as days do: lower comes first, undated articles last either way. */
function dayKeys(hits: Hits, newestFirst: boolean): Int32Array {
  const days = gather(hits, 'firstDay')
  const keys = new Int32Array(days.length)
  for (let hit = 0; hit < days.length; hit += 1) {
    const day = days[hit] ?? 0
    keys[hit] = day === 0 ? 0x7fffffff : newestFirst ? -day : day
  }
  return keys
}

/**
 * The order of results: by score, by date, or as the pages came in. Ties go to the newer date, then to the order of the
 * page, then to the order in the index.
 */
export function orderOf(hits: Hits, sort: Sort, scores: Float64Array | null): Before {
  const orders = gather(hits, 'order')
  const starts = gather(hits, 'start')
  const days = sort === 'page' ? null : dayKeys(hits, sort !== 'date-asc')
  return (a, b) => {
    if (scores !== null) {
      const difference = (scores[a] ?? 0) - (scores[b] ?? 0)
      if (difference !== 0) return difference > 0
    }
    if (days !== null) {
      const difference = (days[a] ?? 0) - (days[b] ?? 0)
      if (difference !== 0) return difference < 0
    }
    const pages = (orders[a] ?? 0) - (orders[b] ?? 0) || (starts[a] ?? 0) - (starts[b] ?? 0)
    return pages === 0 ? a < b : pages < 0
  }
}
