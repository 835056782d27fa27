import type { FacetName } from '../../domain/query'
import { STATE_VALUES } from '../shard/record'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'
import { FACETS, RANGE_BIT } from './constraints'

/** Facets whose values stand in a hierarchy that each article is in once: counts of the parts add up to the whole. */
const ROLLED_UP: readonly FacetName[] = ['date', 'district']

/** Counts per value number of each facet; index 0 counts articles without a value. States are counted by their bits. */
export class Tally {
  readonly counts: Readonly<Record<FacetName, Uint32Array>>
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
    const room = (facet: Exclude<FacetName, 'state'>): Uint32Array => new Uint32Array(vocabulary[facet].size)
    this.counts = {
      date: room('date'),
      district: room('district'),
      topic: room('topic'),
      person: room('person'),
      byline: room('byline'),
      paper: room('paper'),
      file: room('file'),
      state: new Uint32Array(1 << STATE_VALUES.length),
    }
  }

  /** Counts documents that every condition accepts in all facets, and the others in the one facet that alone rejects them. */
  add(shard: Shard, accepted: Uint32Array, rejected: Uint32Array, rejections: Uint32Array): void {
    for (const [index, facet] of FACETS.entries()) {
      // The date range is a choice of the date facet, too.
      const own = (1 << index) | (facet === 'date' ? RANGE_BIT : 0)
      this.#count(facet, shard, accepted)
      if (rejected.length > 0) {
        const others = rejected.filter((_, at) => ((rejections[at] ?? 0) & ~own) === 0)
        this.#count(facet, shard, others)
      }
    }
  }

  #count(facet: FacetName, shard: Shard, documents: Uint32Array): void {
    const counts = this.counts[facet]
    if (facet === 'topic' || facet === 'person' || facet === 'byline') {
      const { starts, values } = shard.lists[facet]
      for (let at = 0; at < documents.length; at += 1) {
        const document = documents[at] ?? 0
        const to = starts[document + 1] ?? 0
        let from = starts[document] ?? 0
        if (from === to) counts[0] = (counts[0] ?? 0) + 1
        for (; from < to; from += 1) {
          const number = values[from] ?? 0
          counts[number] = (counts[number] ?? 0) + 1
        }
      }
      return
    }
    const numbers = facet === 'state' ? shard.columns.states : shard.columns[facet]
    for (let at = 0; at < documents.length; at += 1) {
      const number = numbers[documents[at] ?? 0] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }

  /** Adds the counts of days to their months and years, of towns to their counties and so on. Once, after all shards. */
  rollUp(): void {
    for (const facet of ROLLED_UP) {
      if (facet === 'state') continue
      const counts = this.counts[facet]
      for (let number = counts.length - 1; number > 0; number -= 1) {
        const parent = this.#vocabulary[facet].parent(number)
        if (parent > 0) counts[parent] = (counts[parent] ?? 0) + (counts[number] ?? 0)
      }
    }
  }
}
