import type { Sort } from '../../domain/query'
import { MOST_DOCUMENTS } from '../grams/grams'
import { hasBit } from '../shard/bits'
import type { Shard } from '../shard/shard'
import type { Hits, ShardHits } from './hits'
import { dayKey } from './order'

/** Orders that follow from the documents alone. */
type FixedSort = Extract<Sort, 'date-desc' | 'date-asc'>

/** All documents of a shard in one order; made when asked for again, as nothing that counts for it ever changes. */
const KNOWN: Readonly<Record<FixedSort, WeakMap<Shard, Uint32Array>>> = { 'date-desc': new WeakMap(), 'date-asc': new WeakMap() }

/** Whether documents are numbered as the pages came in, and from the top of each page. */
function isNumberedByPage({ size, columns: { order, start } }: Shard): boolean {
  for (let document = 1; document < size; document += 1) {
    const later = (order[document] ?? 0) - (order[document - 1] ?? 0)
    if (later < 0 || (later === 0 && (start[document] ?? 0) < (start[document - 1] ?? 0))) return false
  }
  return true
}

/** Days become positive numbers by this. */
const DAYS = 1e8

/** Sorts by day and number at once, as numbers sort much faster than what has to be compared step by step. */
function sortByNumber({ size, columns: { firstDay } }: Shard, newestFirst: boolean): Uint32Array {
  const keys = new Float64Array(size)
  for (let document = 0; document < size; document += 1) {
    keys[document] = (dayKey(firstDay[document] ?? 0, newestFirst) + DAYS) * MOST_DOCUMENTS + document
  }
  return Uint32Array.from(keys.sort(), (key) => key % MOST_DOCUMENTS)
}

function sortByAll({ size, columns: { firstDay, order, start } }: Shard, newestFirst: boolean): Uint32Array {
  const keys = Float64Array.from(firstDay, (day) => dayKey(day, newestFirst))
  return Uint32Array.from({ length: size }, (_, document) => document).sort((a, b) => {
    const first = (keys[a] ?? 0) - (keys[b] ?? 0)
    return first || (order[a] ?? 0) - (order[b] ?? 0) || (start[a] ?? 0) - (start[b] ?? 0) || a - b
  })
}

/** Shards that were asked for in an order once. */
const ASKED: Readonly<Record<FixedSort, WeakSet<Shard>>> = { 'date-desc': new WeakSet(), 'date-asc': new WeakSet() }

/** `null` for who asks first: one answer is there sooner without, and the first of a library is waited for. */
function inOrder(shard: Shard, sort: FixedSort): Uint32Array | null {
  const known = KNOWN[sort].get(shard)
  if (known !== undefined) return known
  if (!ASKED[sort].has(shard)) {
    ASKED[sort].add(shard)
    return null
  }
  const sortIt = isNumberedByPage(shard) ? sortByNumber : sortByAll
  const documents = sortIt(shard, sort === 'date-desc')
  KNOWN[sort].set(shard, documents)
  return documents
}

/** Walking all documents in order is worth it where one in so many is a hit. */
const SPARSE = 8

function firstOf(hits: ShardHits, sort: FixedSort, k: number): ShardHits {
  const { shard, documents, bits } = hits
  if (documents.length <= k || documents.length * SPARSE < shard.size) return hits
  const order = inOrder(shard, sort)
  if (order === null) return hits
  const first = new Uint32Array(k)
  let count = 0
  for (const document of order) {
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
