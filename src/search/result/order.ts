import type { Sort } from '../../domain/query'
import type { Columns } from '../shard/shard'
import type { HitOrder } from './heap'
import type { Hits } from './hits'

/** One column over all hits, in the order of the shards: looked up one by one at first, gathered once that is worth it. */
class HitColumn {
  readonly #hits: Hits
  readonly #column: keyof Columns
  #gathered: Uint32Array | null = null
  #looks = 0

  constructor(hits: Hits, column: keyof Columns) {
    this.#hits = hits
    this.#column = column
  }

  get(hit: number): number {
    if (this.#gathered !== null) return this.#gathered[hit] ?? 0
    this.#looks += 1
    return this.#looks * 8 > this.#hits.total ? (this.all()[hit] ?? 0) : this.#look(hit)
  }

  all(): Uint32Array {
    if (this.#gathered !== null) return this.#gathered
    const values = new Uint32Array(this.#hits.total)
    let at = 0
    for (const { shard, documents } of this.#hits.shards) {
      const numbers = shard.columns[this.#column]
      for (let index = 0; index < documents.length; index += 1) {
        values[at] = numbers[documents[index] ?? 0] ?? 0
        at += 1
      }
    }
    this.#gathered = values
    return values
  }

  #look(hit: number): number {
    let rest = hit
    for (const { shard, documents } of this.#hits.shards) {
      if (rest < documents.length) return shard.columns[this.#column][documents[rest] ?? 0] ?? 0
      rest -= documents.length
    }
    return 0
  }
}

/** Behind every day, written either way. */
const UNDATED = 1e9

/** A number that compares as days do: lower comes first, undated articles last either way. */
/** A day as a number by which dates sort; those without a date come last either way. */
export function dayKey(day: number, newestFirst: boolean): number {
  return day === 0 ? UNDATED : newestFirst ? -day : day
}

function keysOf(hits: Hits, sort: Sort, scores: Float64Array | null): Float64Array {
  if (scores !== null) return scores.map((score) => -score)
  const newestFirst = sort !== 'date-asc'
  const values = new HitColumn(hits, sort === 'page' ? 'order' : 'firstDay').all()
  const keys = new Float64Array(values.length)
  for (let hit = 0; hit < values.length; hit += 1) keys[hit] = sort === 'page' ? (values[hit] ?? 0) : dayKey(values[hit] ?? 0, newestFirst)
  return keys
}

/**
 * The order of results: by score, by date, or as the pages came in. Ties go to the newer date, then to the order of the
 * page, then to the order in the index.
 */
export function orderOf(hits: Hits, sort: Sort, scores: Float64Array | null): HitOrder {
  const keys = keysOf(hits, sort, scores)
  const days = new HitColumn(hits, 'firstDay')
  const orders = new HitColumn(hits, 'order')
  const starts = new HitColumn(hits, 'start')
  return {
    keys,
    before(a, b) {
      const first = (keys[a] ?? 0) - (keys[b] ?? 0)
      if (first !== 0) return first < 0
      const newer = scores === null ? 0 : dayKey(days.get(a), true) - dayKey(days.get(b), true)
      if (newer !== 0) return newer < 0
      const page = orders.get(a) - orders.get(b) || starts.get(a) - starts.get(b)
      return page === 0 ? a < b : page < 0
    },
  }
}
