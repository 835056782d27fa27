import type { Sort } from '../../domain/query'
import { hasBit } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { Hits, ShardHits } from './hits'
import { dayKey } from './order'

/** Orders that follow from the documents alone. */
type FixedSort = Exclude<Sort, 'relevance' | 'page'>

/** All documents of a shard in one order; made when first asked for, as nothing that counts for it ever changes. */
const KNOWN: Readonly<Record<FixedSort, WeakMap<Shard, Uint32Array>>> = { 'date-desc': new WeakMap(), 'date-asc': new WeakMap() }

function inOrder(shard: Shard, sort: FixedSort): Uint32Array {
  const known = KNOWN[sort].get(shard)
  if (known !== undefined) return known
  const { firstDay, order, start } = shard.columns
  const keys = Float64Array.from(firstDay, (day) => dayKey(day, sort === 'date-desc'))
  const documents = Uint32Array.from({ length: shard.size }, (_, document) => document)
  documents.sort((a, b) => {
    const first = (keys[a] ?? 0) - (keys[b] ?? 0)
    return first || (order[a] ?? 0) - (order[b] ?? 0) || (start[a] ?? 0) - (start[b] ?? 0) || a - b
  })
  KNOWN[sort].set(shard, documents)
  return documents
}

/** Walking all documents in order is worth it where one in so many is a hit. */
const SPARSE = 8

function firstOf(hits: ShardHits, sort: FixedSort, k: number): ShardHits {
  const { shard, documents, bits } = hits
  if (documents.length <= k || documents.length * SPARSE < shard.size) return hits
  const first = new Uint32Array(k)
  let count = 0
  for (const document of inOrder(shard, sort)) {
    if (!hasBit(bits, document)) continue
    first[count] = document
    count += 1
    if (count === k) break
  }
  return { shard, documents: first.sort(), bits }
}

/** Of many hits those that may be among the first `k` by date; the rest need not be looked at to show these. */
export function nearest(hits: Hits, sort: Sort, k: number): Hits {
  if (sort !== 'date-desc' && sort !== 'date-asc') return hits
  const shards = hits.shards.map((one) => firstOf(one, sort, k))
  return { ...hits, shards, total: shards.reduce((sum, { documents }) => sum + documents.length, 0) }
}
