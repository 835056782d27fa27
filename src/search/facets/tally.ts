import { FACET_NAMES, type FacetName, STATE_VALUES } from '../../domain/query'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'
import { RANGE_BIT } from './constraints'
import { Counter } from './counter'

/** Facets whose values stand in a hierarchy that each article is in once: counts of the parts add up to the whole. */
const ROLLED_UP = ['date', 'district'] as const

/** Counts per value number of each facet; number 0 counts articles without a value. States are counted by their bits (计数). */
export class Tally {
  readonly counters: Readonly<Record<FacetName, Counter>> = {
    date: new Counter(),
    district: new Counter(),
    topic: new Counter(),
    person: new Counter(),
    byline: new Counter(),
    paper: new Counter(),
    file: new Counter(),
    state: new Counter(),
  }

  /** Clears all counts and makes room for every value that there is by now. */
  begin(vocabulary: Vocabulary): void {
    for (const facet of FACET_NAMES) {
      this.counters[facet].clear()
      this.counters[facet].reserve(facet === 'state' ? 1 << STATE_VALUES.length : vocabulary[facet].size)
    }
  }

  /** Counts documents that every condition accepts in all facets, and the others in the one facet that alone rejects them. */
  add(shard: Shard, accepted: Uint32Array, rejected: Uint32Array, rejections: Uint32Array): void {
    for (let index = 0; index < FACET_NAMES.length; index += 1) {
      const facet = FACET_NAMES[index]
      if (facet === undefined) continue
      this.#count(facet, shard, accepted)
      if (rejected.length === 0) continue
      // The date range is a choice of the date facet, too.
      const own = (1 << index) | (facet === 'date' ? RANGE_BIT : 0)
      const others = rejected.filter((_, at) => ((rejections[at] ?? 0) & ~own) === 0)
      this.#count(facet, shard, others)
    }
  }

  /** Begins with the counts of all documents of all shards, from which `take` takes. Instead of `add`, after `begin`. */
  copy(all: Tally): void {
    for (const facet of FACET_NAMES) this.counters[facet].copy(all.counters[facet])
  }

  /** Takes documents out of the counts. */
  take(shard: Shard, documents: Uint32Array): void {
    for (const facet of FACET_NAMES) {
      const counter = this.counters[facet]
      if (facet === 'topic' || facet === 'person' || facet === 'byline') counter.takeLists(shard.lists[facet], documents)
      else counter.takeColumn(facet === 'state' ? shard.columns.states : shard.columns[facet], documents)
    }
  }

  /** Adds the counts of days to their months and years, of towns to their counties and so on. Once, after all shards. */
  finish(vocabulary: Vocabulary): void {
    for (const facet of ROLLED_UP) this.counters[facet].rollUp((number) => vocabulary[facet].parent(number))
  }

  #count(facet: FacetName, shard: Shard, documents: Uint32Array): void {
    const counter = this.counters[facet]
    if (facet === 'topic' || facet === 'person' || facet === 'byline') counter.addLists(shard.lists[facet], documents)
    else counter.addColumn(facet === 'state' ? shard.columns.states : shard.columns[facet], documents)
  }
}
