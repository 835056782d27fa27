import type { ArticleId } from '../domain/article'
import {
  type ArticleCard,
  EVERYTHING,
  type FacetName,
  type FacetValue,
  type Query,
  type SearchAnswer,
  type Suggestion,
} from '../domain/query'
import type { SourceId } from '../domain/source'
import type { IndexedArticle } from './indexedArticle'
import { findValues } from './facets/find'
import { Tally } from './facets/tally'
import { foldText } from './fold/fold'
import { planQuery } from './match/plan'
import { NameIndex } from './names/nameIndex'
import type { Pinyin } from './names/pinyin'
import { suggestNames, wordInWork } from './names/suggest'
import type { QueryNode } from './query/ast'
import { parseQuery } from './query/parse'
import { cardOf } from './result/card'
import { countAll, findHits } from './result/hits'
import { remediesFor } from './result/remedies'
import { Result, type Searched } from './result/result'
import { recordOf } from './shard/record'
import { type Shard, fetchTexts } from './shard/shard'
import { createVocabulary } from './shard/vocabulary'
import { type IndexChanges, type NamedPiece, StoredIndex } from './stored/storedIndex'
import type { SearchIndex, SearchIndexOptions } from './searchIndex'
import { Shelf, USUAL_SIZES } from './shelf'

/** So many results are kept for slices of the same query. */
const KEPT_RESULTS = 4

/** Headlines are suggested from so many characters on; one stands in half of them. */
const SHORTEST_HEADLINE_WORD = 2

class ShardedIndex implements SearchIndex {
  readonly #options: SearchIndexOptions
  readonly #vocabulary = createVocabulary()
  readonly #names = new NameIndex(this.#vocabulary)
  readonly #shelf: Shelf
  readonly #stored: StoredIndex
  readonly #results: Map<string, Result> = new Map()
  readonly #tally: Tally = new Tally()
  /** All articles counted, as they are and rolled up; `null` until asked for. */
  #totals: Tally | null = null
  #all: Tally | null = null

  constructor(options: SearchIndexOptions) {
    this.#options = options
    this.#shelf = new Shelf(options.sizes ?? USUAL_SIZES)
    this.#stored = new StoredIndex(this.#shelf, this.#vocabulary)
  }

  get size(): number {
    return this.#shelf.size
  }

  add(articles: readonly IndexedArticle[]): void {
    this.#forget()
    for (const article of articles) this.#shelf.put(recordOf(article, this.#vocabulary, this.#options.topicLabels))
    this.#shelf.keepUp(articles.length)
  }

  remove(ids: readonly ArticleId[]): void {
    this.#forget()
    for (const id of ids) this.#shelf.take(id)
  }

  update(article: IndexedArticle): void {
    this.add([article])
  }

  search(query: Query, offset: number, limit: number): SearchAnswer {
    const result = this.#result(query)
    const found = result.slice(offset, limit)
    const remedies = result.total > 0 ? [] : remediesFor(query, result, this.#shelf.shards(), this.#vocabulary)
    return {
      total: result.total,
      ids: found.map(({ shard, document }) => shard.ids[document] ?? ''),
      cards: found.map(({ shard, document }) => cardOf(shard, document, result.needles, this.#vocabulary)),
      facets: result.facets,
      problem: result.problem,
      remedies,
    }
  }

  cards(query: Query, offset: number, limit: number): readonly ArticleCard[] {
    const result = this.#result(query)
    return result.slice(offset, limit).map(({ shard, document }) => cardOf(shard, document, result.needles, this.#vocabulary))
  }

  suggest(text: string, limit: number): readonly Suggestion[] {
    const word = wordInWork(text)
    if (word === '') return []
    this.#names.catchUp()
    const headlines = this.#headlines(word, Math.max(2, Math.floor(limit / 3)))
    const names = suggestNames(word, limit - headlines.length, this.#names, this.#vocabulary, this.#countAll())
    return [...names, ...headlines].slice(0, limit)
  }

  facetValues(query: Query, facet: FacetName, text: string, limit: number): readonly FacetValue[] {
    if (facet === 'state') return []
    this.#names.catchUp()
    const searched = this.#searched(query.text)
    const { node } = parseQuery(query.text, this.#options.savedSearch)
    findHits(searched.shards, planQuery(node, this.#vocabulary, query.foldVariants), query, this.#vocabulary, searched.counting)
    return findValues(facet, text, limit, { tally: this.#tally, vocabulary: this.#vocabulary, names: this.#names })
  }

  ids(query: Query): readonly ArticleId[] {
    return this.#result(query).ids()
  }

  tidy(): boolean {
    const moreNames = this.#names.catchUp()
    const { changes } = this.#shelf
    const more = this.#shelf.tidy()
    if (this.#shelf.changes !== changes) this.#results.clear()
    return more || moreNames
  }

  has(id: ArticleId): boolean {
    return this.#shelf.has(id)
  }

  changes(): IndexChanges {
    return this.#stored.changes()
  }

  restore(pieces: readonly NamedPiece[]): readonly string[] {
    this.#forget()
    return this.#stored.restore(pieces)
  }

  get isWhole(): boolean {
    return this.#stored.isWhole
  }

  async complete(): Promise<readonly string[]> {
    const useless = await this.#stored.complete()
    if (useless.length > 0) this.#forget()
    return useless
  }

  async fetchCards(query: Query, offset: number, limit: number): Promise<void> {
    const shown = new Map<Shard, number[]>()
    for (const { shard, document } of this.#result(query).slice(offset, limit)) {
      const documents = shown.get(shard)
      if (documents === undefined) shown.set(shard, [document])
      else documents.push(document)
    }
    await Promise.all([...shown].map(([shard, documents]) => fetchTexts(shard, documents)))
  }

  prepare(): boolean {
    return this.#shelf.prepare()
  }

  countSources(): ReadonlyMap<SourceId, number> {
    const { file } = this.#vocabulary
    const counts = new Map<SourceId, number>()
    this.#shelf.countFiles(file.size).forEach((count, number) => {
      if (count > 0) counts.set(file.value(number), count)
    })
    return counts
  }

  usePinyin(pinyin: Pinyin): void {
    this.#names.usePinyin(pinyin)
  }

  /** Headlines that hold the word, best first. */
  #headlines(word: string, limit: number): readonly Suggestion[] {
    if (foldText(word).length < SHORTEST_HEADLINE_WORD) return []
    const node: QueryNode = { kind: 'text', text: word, field: 'title', start: 0, end: word.length }
    const result = new Result({ node, problem: null }, { ...EVERYTHING, sort: 'relevance' }, this.#searched(word))
    const cards = result.slice(0, limit).map(({ shard, document }) => cardOf(shard, document, [], this.#vocabulary))
    return cards.map((card) => ({ kind: 'headline', text: card.headline.text, count: 1 }))
  }

  /** What is searched for a text. */
  #searched(text: string): Searched {
    // No answer is better than a wrong one.
    if (!this.isWhole && text.trim() !== '') throw new Error('a text was looked for before the texts came')
    const counting = {
      tally: this.#tally,
      totals: () => (this.#totals ??= countAll(this.#shelf.shards(), this.#vocabulary)),
      size: this.size,
    }
    return { shards: this.#shelf.shards(), vocabulary: this.#vocabulary, names: this.#names, counting }
  }

  /** How many articles each name is in. */
  #countAll(): Tally {
    if (this.#all !== null) return this.#all
    this.#all = countAll(this.#shelf.shards(), this.#vocabulary)
    this.#all.finish(this.#vocabulary)
    return this.#all
  }

  /** What was found is true no more. */
  #forget(): void {
    this.#results.clear()
    this.#totals = null
    this.#all = null
  }

  #result(query: Query): Result {
    const parsed = parseQuery(query.text, this.#options.savedSearch)
    // A saved search may mean something else by now: what it was read as is part of the key.
    const key = JSON.stringify([query, parsed])
    const known = this.#results.get(key)
    if (known !== undefined) return known
    const result = new Result(parsed, query, this.#searched(query.text))
    const oldest = this.#results.keys().next()
    if (this.#results.size >= KEPT_RESULTS && oldest.done !== true) this.#results.delete(oldest.value)
    this.#results.set(key, result)
    return result
  }
}

/** An empty index. */
export function createSearchIndex(options: SearchIndexOptions): SearchIndex {
  return new ShardedIndex(options)
}
