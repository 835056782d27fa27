import type { AnnotatedArticle } from '../domain/page'
import type { Place } from '../domain/place'
import type { StateValue } from '../domain/query'
import type { SourceFile } from '../domain/source'

/** An article as the library knows it, corrections applied: what the search index is told. */
export interface IndexedArticle {
  readonly article: AnnotatedArticle
  readonly source: SourceFile
  readonly paper: string | null
  readonly pageNumber: string | null
  readonly states: readonly StateValue[]
  /** Order in which the source came into the library; a whole number from 0 on, the same for all its articles. */
  readonly addedOrder: number
  /** From province down to the district itself; empty where the article has none. */
  readonly districtPath: readonly Place[]
  /** Number of near-duplicates folded under this one; 0 where left out. */
  readonly duplicates?: number
}
