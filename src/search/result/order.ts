import type { Sort } from '../../domain/query'
import type { Columns } from '../shard/shard'
import type { HitOrder } from './heap'
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

/** Behind every day, written either way. */
const UNDATED = 1e9

/** Numbers that compare as days do: lower comes first, undated articles last either way. */
function dayKeys(hits: Hits, newestFirst: boolean): Float64Array {
  const days = gather(hits, 'firstDay')
  const keys = new Float64Array(days.length)
  for (let hit = 0; hit < days.length; hit += 1) {
    const day = days[hit] ?? 0
    keys[hit] = day === 0 ? UNDATED : newestFirst ? -day : day
  }
  return keys
}

function orderOfPages(orders: Uint32Array, starts: Uint32Array, a: number, b: number): boolean {
  const pages = (orders[a] ?? 0) - (orders[b] ?? 0) || (starts[a] ?? 0) - (starts[b] ?? 0)
  return pages === 0 ? a < b : pages < 0
}

/**
 * The order of results: by score, by date, or as the pages came in. Ties go to the newer date, then to the order of the
 * page, then to the order in the index.
 */
export function orderOf(hits: Hits, sort: Sort, scores: Float64Array | null): HitOrder {
  const orders = gather(hits, 'order')
  const starts = gather(hits, 'start')
  if (sort === 'page') return { keys: Float64Array.from(orders), before: (a, b) => orderOfPages(orders, starts, a, b) }
  const days = dayKeys(hits, sort !== 'date-asc')
  const keys = scores === null ? days : scores.map((score) => -score)
  return {
    keys,
    before(a, b) {
      const first = (keys[a] ?? 0) - (keys[b] ?? 0)
      if (first !== 0) return first < 0
      const day = (days[a] ?? 0) - (days[b] ?? 0)
      return day !== 0 ? day < 0 : orderOfPages(orders, starts, a, b)
    },
  }
}
