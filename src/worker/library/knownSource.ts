import type { Decoding } from '../../domain/decoding'
import type { PageCard } from '../../domain/page'
import type { SourceFile } from '../../domain/source'
import type { KnownArticle } from './knownArticles'

/** What of a file the index was told, and by what to see whether that still holds. */
export interface Told {
  /** The mark of the change that it was told last; `null` where nothing changed since the index was stored. */
  readonly mark: string | null
  /** What the rules for file names said of it; see `ruledBy`. */
  readonly ruled: readonly string[]
}

/** What is kept in memory of a file, so that lists and cards need no storage. */
export interface KnownSource {
  readonly source: SourceFile
  /** In which order it came into the library. */
  readonly order: number
  /** Number of its articles; known sooner than they are. */
  readonly count: number
  readonly decoding: Decoding
  readonly card: PageCard
  /** In the order of the page. */
  readonly articles: readonly KnownArticle[]
  /** `null` while the index knows nothing of it, or not all, or what is out of date. */
  readonly told: Told | null
}

/** A file of which the index knows all. */
export type ToldSource = KnownSource & { readonly told: Told }

export function isTold(source: KnownSource): source is ToldSource {
  return source.told !== null
}
