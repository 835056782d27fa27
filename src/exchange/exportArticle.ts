import type { Decoding } from '../domain/decoding'
import type { AnnotatedArticle, PageCard } from '../domain/page'
import type { SourceFile } from '../domain/source'

/** An article with all that a format may print; corrections are applied to it already. */
export interface ExportArticle {
  readonly article: AnnotatedArticle
  readonly source: SourceFile
  readonly decoding: Decoding
  readonly card: PageCard
  /** Names of the fields that the user changed. */
  readonly corrected: readonly string[]
}
