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
import { weigh } from './rank'
import { type Contenders, MOST_RANKED, Ranking } from './ranking'

/** One hit: a document of a shard. */
export interface Found {
  readonly shard: Shard
  readonly document: number
}

/** Slices that end deeper than this are worth sorting everything for once. */
const DEEP = MOST_RANKED

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
  readonly #vocabulary: Vocabulary
  readonly #ranking: Ranking | null
  readonly facets: FacetCounts
  #order: Uint32Array | null = null
  /** The slice that was asked for last: what is fetched for it is shown next. */
  #last: { readonly offset: number; readonly limit: number; readonly found: readonly Found[] } | null = null

  constructor(parsed: ParsedQuery, query: Query, { shards, vocabulary, names, counting }: Searched) {
    const plan = planQuery(parsed.node, vocabulary, query.foldVariants)
    this.problem = parsed.problem
    this.needles = wantedNeedles(plan)
    this.#hits = findHits(shards, plan, query, vocabulary, counting)
    const size = shards.reduce((sum, { shard }) => sum + shard.size, 0)
    const ranked = query.sort === 'relevance' && this.needles.length > 0
    this.#sort = query.sort
    this.#vocabulary = vocabulary
    this.#ranking = ranked
      ? new Ranking(this.#hits, weigh(this.needles, this.total, size), nameBoosts(this.needles, names, vocabulary))
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
    if (this.#last?.offset === offset && this.#last.limit === limit) return this.#last.found
    const found = this.#slice(offset, limit)
    this.#last = { offset, limit, found }
    return found
  }

  #slice(offset: number, limit: number): readonly Found[] {
    const end = Math.min(this.total, offset + limit)
    if (offset >= end) return []
    if (this.#order === null && end <= DEEP) {
      const { hits, scores } = this.#contenders(end)
      return Array.from(firstHits(end, orderOf(hits, this.#sort, scores, this.#vocabulary)).subarray(offset), (hit) => foundIn(hits, hit))
    }
    this.#order ??= firstHits(this.total, orderOf(this.#hits, this.#sort, this.#ranking?.all() ?? null, this.#vocabulary))
    return Array.from(this.#order.subarray(offset, end), (hit) => foundIn(this.#hits, hit))
  }

  /** Hits among which the first `k` of all are. */
  #contenders(k: number): Contenders {
    return this.#ranking?.contenders(k) ?? { hits: nearest(this.#hits, this.#sort, k), scores: null }
  }

  /** Ids of all hits, in order. */
  ids(): readonly ArticleId[] {
    return this.#slice(0, this.total).map(({ shard, document }) => shard.ids[document] ?? '')
  }
}
