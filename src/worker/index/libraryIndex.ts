import type { ArticleId } from '../../domain/article'
import type { ArticleCard, FacetName, FacetValue, Query, SearchAnswer, Suggestion } from '../../domain/query'
import type { SourceId } from '../../domain/source'
import type { IndexChanges, NamedPiece } from '../../search/stored/storedIndex'
import type { SettledArticle } from '../library/settle'

/** An article with the order in which its source came in. */
export interface OrderedArticle extends SettledArticle {
  readonly order: number
  /** Number of near-duplicates folded under it. */
  readonly duplicates: number
}

/** What the engine asks of the search (检索). */
export interface LibraryIndex {
  /** Adds articles, or puts them in place of those with the same ids. */
  put(articles: readonly OrderedArticle[]): void
  remove(ids: readonly ArticleId[]): void
  search(query: Query, offset: number, limit: number): SearchAnswer
  cards(query: Query, offset: number, limit: number): readonly ArticleCard[]
  /** All ids that the query finds, in its order. */
  ids(query: Query): readonly ArticleId[]
  /** Values of a facet that hold a text or mean it in pinyin, counted under the query. */
  facetValues(query: Query, facet: FacetName, text: string, limit: number): readonly FacetValue[]
  suggest(text: string, limit: number): readonly Suggestion[]
  has(id: ArticleId): boolean
  readonly size: number
  /** One step of idle work; says whether there is more. */
  tidy(): boolean
  /** What has to be written for `restore` to find it as it is; each piece is made when it is asked for, and taken to be written. */
  changes(): IndexChanges
  /** Takes in what was written, a group of pieces or more at a time; answers names of pieces to drop. */
  restore(pieces: readonly NamedPiece[]): readonly string[]
  /** Whether all of what was restored is here; until then only `search` and `cards` for no text may be asked, after `fetchCards`. */
  readonly isWhole: boolean
  /** Brings what is still to come; answers names of pieces to drop, whose articles are in the index no more. */
  complete(): Promise<readonly string[]>
  /** Fetches what `search` and `cards` show of a slice. Rejects where it cannot be read. */
  fetchCards(query: Query, offset: number, limit: number): Promise<void>
  /** One step of work that restoring put off; says whether there is more. */
  prepare(): boolean
  /** Number of articles in it by source. */
  countSources(): ReadonlyMap<SourceId, number>
}
