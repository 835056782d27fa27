import type { Sort } from '../../domain/query'
import { type Dictionary, NONE } from '../shard/dictionary'
import type { Columns } from '../shard/columns'
import type { Vocabulary } from '../shard/vocabulary'
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

/** Behind every day, written either way, and behind every value. */
const UNDATED = 1e9

/** A day as a number by which dates sort; those without a date come last either way. */
export function dayKey(day: number, newestFirst: boolean): number {
  return day === 0 ? UNDATED : newestFirst ? -day : day
}

/** Numbers of values by the place of the value in their order; made anew when there are more of them. */
const RANKS: WeakMap<Dictionary, Uint32Array> = new WeakMap()

/** For each number of a dictionary how its value is ordered: behind the one above, before the next one there. */
function ranksOf(dictionary: Dictionary): Uint32Array {
  const known = RANKS.get(dictionary)
  if (known?.length === dictionary.size) return known
  const path = (number: number): string => (number === NONE ? '' : `${path(dictionary.parent(number))} ${dictionary.value(number)}`)
  const paths = Array.from({ length: dictionary.size }, (_, number) => path(number))
  const numbers = paths.map((_, number) => number).sort((a, b) => ((paths[a] ?? '') < (paths[b] ?? '') ? -1 : 1))
  const ranks = new Uint32Array(dictionary.size)
  numbers.forEach((number, rank) => (ranks[number] = rank))
  RANKS.set(dictionary, ranks)
  return ranks
}

/** The topic of each hit that fits best. */
function firstTopics({ shards, total }: Hits): Uint32Array {
  const topics = new Uint32Array(total)
  let at = 0
  for (const { shard, documents } of shards) {
    const { starts, values } = shard.lists.topic
    for (const document of documents) {
      const from = starts[document] ?? 0
      if (from < (starts[document + 1] ?? 0)) topics[at] = values[from] ?? 0
      at += 1
    }
  }
  return topics
}

function keysByValue(numbers: Uint32Array, dictionary: Dictionary): Float64Array {
  const ranks = ranksOf(dictionary)
  return Float64Array.from(numbers, (number) => (number === NONE ? UNDATED : (ranks[number] ?? UNDATED)))
}

function keysByDay(hits: Hits, newestFirst: boolean): Float64Array {
  return Float64Array.from(new HitColumn(hits, 'firstDay').all(), (day) => dayKey(day, newestFirst))
}

function keysOf(hits: Hits, sort: Sort, vocabulary: Vocabulary): Float64Array {
  if (sort === 'topic') return keysByValue(firstTopics(hits), vocabulary.topic)
  if (sort === 'district') return keysByValue(new HitColumn(hits, 'district').all(), vocabulary.district)
  if (sort === 'page') return Float64Array.from(new HitColumn(hits, 'order').all())
  return keysByDay(hits, sort !== 'date-asc')
}

/** Ties go to the newer date where `byDate`, then to the order of the page, then to the order in the index. */
function orderBy(hits: Hits, keys: Float64Array, byDate: boolean): HitOrder {
  const days = new HitColumn(hits, 'firstDay')
  const orders = new HitColumn(hits, 'order')
  const starts = new HitColumn(hits, 'start')
  return {
    keys,
    before(a, b) {
      const first = (keys[a] ?? 0) - (keys[b] ?? 0)
      if (first !== 0) return first < 0
      const newer = byDate ? dayKey(days.get(a), true) - dayKey(days.get(b), true) : 0
      if (newer !== 0) return newer < 0
      const page = orders.get(a) - orders.get(b) || starts.get(a) - starts.get(b)
      return page === 0 ? a < b : page < 0
    },
  }
}

/** Newest first. */
export function newestFirst(hits: Hits): HitOrder {
  return orderBy(hits, keysByDay(hits, true), false)
}

/** The order of results: by score, by date, as the pages came in, or by what they are filed under and then by date. */
export function orderOf(hits: Hits, sort: Sort, scores: Float64Array | null, vocabulary: Vocabulary): HitOrder {
  if (scores !== null) {
    return orderBy(
      hits,
      scores.map((score) => -score),
      true,
    )
  }
  return orderBy(hits, keysOf(hits, sort, vocabulary), sort === 'district' || sort === 'topic')
}
