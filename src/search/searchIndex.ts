import type { ArticleId } from '../domain/article'
import type { ArticleCard, FacetName, FacetValue, Query, SearchAnswer, Suggestion } from '../domain/query'
import type { SourceId } from '../domain/source'
import type { IndexedArticle } from './indexedArticle'
import type { Pinyin } from './names/pinyin'
import type { SavedSearch } from './query/parse'
import type { TopicLabels } from './shard/record'
import type { ShelfSizes } from './shelf'
import type { IndexChanges, NamedPiece } from './stored/storedIndex'

/** What an index has to be told. */
export interface SearchIndexOptions {
  /** The text of a saved search by its name, `null` where there is none. */
  readonly savedSearch?: SavedSearch
  /** Labels of topics by id, and of the upper levels by IPTC code. */
  readonly topicLabels: TopicLabels
  /** How large shards grow; small ones in tests. */
  readonly sizes?: ShelfSizes
}

/** Everything that can be found, and how (检索). Answers are the same whatever the order of adding. */
export interface SearchIndex {
  /** Number of articles in it. */
  readonly size: number
  /** Adds articles; an id that is in already is replaced. */
  add(articles: readonly IndexedArticle[]): void
  /** Takes articles out; unknown ids are passed over. */
  remove(ids: readonly ArticleId[]): void
  /** Replaces one article: values corrected, states changed. */
  update(article: IndexedArticle): void
  /** Searches; `ids` and `cards` hold the slice from `offset` on, at most `limit`. */
  search(query: Query, offset: number, limit: number): SearchAnswer
  /** The cards of a slice alone, for scrolling. */
  cards(query: Query, offset: number, limit: number): readonly ArticleCard[]
  /** Completions of what is being typed, best first. */
  suggest(text: string, limit: number): readonly Suggestion[]
  /** Values of a facet that hold a text or mean it in pinyin, counted as in the answer to the query; most frequent first. */
  facetValues(query: Query, facet: FacetName, text: string, limit: number): readonly FacetValue[]
  /** Ids of all hits, in order. */
  ids(query: Query): readonly ArticleId[]
  /** One step of idle work (indexing what is only scanned so far, joining small shards); says whether there is more. */
  tidy(): boolean
  /** Whether an article is in it. */
  has(id: ArticleId): boolean
  /**
   * What has to be written, in one transaction, for `restore` to find the index as it is now; only sealed shards are stored,
   * so that articles that are not `has` after a restore have to be added again. Pieces are made one by one, when their content
   * is asked for; those are taken to be written.
   */
  changes(): IndexChanges
  /** Takes in what was written, or whole groups of it (see `groupOf`). Returns names of pieces that are damaged, of an older form or of no use: drop them and add their articles. */
  restore(pieces: readonly NamedPiece[]): readonly string[]
  /** Whether all of what was restored is here; until then only `search` and `cards` for no text may be asked, see `fetchCards`. */
  readonly isWhole: boolean
  /** Brings what is still to come of restored pieces. Returns names of pieces as `restore` does; their articles are in it no more. */
  complete(): Promise<readonly string[]>
  /** Fetches what `search` and `cards` show of a slice, while not all is here. Rejects where it cannot be read. */
  fetchCards(query: Query, offset: number, limit: number): Promise<void>
  /** One step of work that restoring put off until the first answers are given; says whether there is more. */
  prepare(): boolean
  /** Number of articles by the id of their source. */
  countSources(): ReadonlyMap<SourceId, number>
  /** Lets suggestions be found by pinyin (xzs, xinzheng); until then only by characters. See `loadPinyin`. */
  usePinyin(pinyin: Pinyin): void
}
