import type { ArticleId } from '../../domain/article'
import type { FacetCounts, Query, QueryProblem, Sort } from '../../domain/query'
import { listFacets } from '../facets/list'
import type { Needle } from '../match/needle'
import { planQuery, wantedNeedles } from '../match/plan'
import { nameBoosts } from '../names/nameBoosts'
import type { NameIndex } from '../names/nameIndex'
import type { ParsedQuery } from '../query/ast'
import type { Shard } from '../shard/shard'
import type { Vocabulary } from '../shard/vocabulary'
import { firstHits } from './heap'
import { type Counting, type Hits, type SearchableShard, findHits } from './hits'
import { nearest } from './nearest'
import { orderOf } from './order'
import { scoreHits, weigh } from './rank'

/** One hit: a document of a shard. */
export interface Found {
  readonly shard: Shard
  readonly document: number
}

/** Slices that begin deeper than this are worth sorting everything for once. */
const DEEP = 512

/** What is searched: all shards, with the values and names of their articles. */
export interface Searched {
  readonly shards: readonly SearchableShard[]
  readonly vocabulary: Vocabulary
  readonly names: NameIndex
  /** Counters for the facets: `tally` is used while a result is made, free afterwards. */
  readonly counting: Counting
}

function foundIn({ shards }: Hits, hit: number): Found {
  let rest = hit
  for (const { shard, documents } of shards) {
    if (rest < documents.length) return { shard, document: documents[rest] ?? 0 }
    rest -= documents.length
  }
  throw new Error(`no hit ${hit}`)
}

/** What one query finds in one state of the library; slices are taken of it (结果). */
export class Result {
  readonly needles: readonly Needle[]
  readonly problem: QueryProblem | null
  readonly #hits: Hits
  readonly #sort: Sort
  readonly #scores: Float64Array | null
  readonly facets: FacetCounts
  #order: Uint32Array | null = null

  constructor(parsed: ParsedQuery, query: Query, { shards, vocabulary, names, counting }: Searched) {
    const plan = planQuery(parsed.node, vocabulary, query.foldVariants)
    this.problem = parsed.problem
    this.needles = wantedNeedles(plan)
    this.#hits = findHits(shards, plan, query, vocabulary, counting)
    const size = shards.reduce((sum, { shard }) => sum + shard.size, 0)
    const ranked = query.sort === 'relevance' && this.needles.length > 0
    this.#sort = query.sort
    this.#scores = ranked
      ? scoreHits(this.#hits.shards, weigh(this.needles, this.total, size), nameBoosts(this.needles, names, vocabulary), this.total)
      : null
    this.facets = listFacets(counting.tally, vocabulary, query)
  }

  get total(): number {
    return this.#hits.total
  }

  /** Documents that only this condition (its bit) keeps out. */
  onlyRejectedBy(bit: number): number {
    return this.#hits.onlyRejectedBy.get(bit) ?? 0
  }

  /** The hits from `offset` on, at most `limit`, in order. */
  slice(offset: number, limit: number): readonly Found[] {
    const end = Math.min(this.total, offset + limit)
    if (offset >= end) return []
    if (this.#order === null && end <= DEEP) {
      const few = this.#scores === null ? nearest(this.#hits, this.#sort, end) : this.#hits
      return Array.from(firstHits(end, orderOf(few, this.#sort, this.#scores)).subarray(offset), (hit) => foundIn(few, hit))
    }
    this.#order ??= firstHits(this.total, orderOf(this.#hits, this.#sort, this.#scores))
    return Array.from(this.#order.subarray(offset, end), (hit) => foundIn(this.#hits, hit))
  }

  /** Ids of all hits, in order. */
  ids(): readonly ArticleId[] {
    return this.slice(0, this.total).map(({ shard, document }) => shard.ids[document] ?? '')
  }
}
