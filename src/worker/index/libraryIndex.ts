import type { SearchIndex } from '../../search/searchIndex'
import type { SettledArticle } from '../library/settle'

/** An article with the order in which its source came in. */
export interface OrderedArticle extends SettledArticle {
  readonly order: number
  /** Number of near-duplicates folded under it. */
  readonly duplicates: number
}

/** What the engine asks of the search (检索): told of articles as the engine knows them, pinyin loaded when it is needed. */
export interface LibraryIndex extends Omit<SearchIndex, 'add' | 'update' | 'usePinyin'> {
  /** Adds articles, or puts them in place of those with the same ids. */
  put(articles: readonly OrderedArticle[]): void
}
