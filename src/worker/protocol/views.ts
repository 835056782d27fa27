import type { ArticleId, Leftover } from '../../domain/article'
import type { Correction } from '../../domain/correction'
import type { Decoding } from '../../domain/decoding'
import type { AnnotatedArticle, PageCard } from '../../domain/page'
import type { StateValue } from '../../domain/query'
import type { ReviewReason } from '../../domain/review'
import type { SourceFile } from '../../domain/source'
import type { OrphanView } from './corrections'

/** An article with what surrounds it. */
export interface ArticleView {
  readonly article: AnnotatedArticle
  readonly source: SourceFile
  readonly card: PageCard
  readonly states: readonly StateValue[]
  /** Made for this article, oldest first. */
  readonly corrections: readonly Correction[]
  /** Why it is worth a look (待核); empty once it was confirmed with `setState` (`review`, off). */
  readonly review: readonly ReviewReason[]
  /** Nearly the same report elsewhere (疑似重复). */
  readonly duplicates: readonly DuplicateView[]
  /** All articles of the page, in order. */
  readonly siblings: readonly { readonly id: ArticleId; readonly headline: string }[]
  /** Corrections that fit nothing on its page any more. */
  readonly orphans: readonly OrphanView[]
}

/** An article that is nearly the same as another. */
export interface DuplicateView {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  /** 0 to 1: share of what either says that both say. */
  readonly similarity: number
  /** The one that the others are folded under. */
  readonly first: boolean
}

/** A page as decoded, with how it was cut. */
export interface PageView {
  readonly source: SourceFile
  readonly decoding: Decoding
  readonly text: string
  readonly card: PageCard
  readonly articles: readonly AnnotatedArticle[]
  readonly leftovers: readonly Leftover[]
}

/** The date of an article before and after a change of its page. */
export interface DateChange {
  readonly id: string
  readonly headline: string
  readonly before: string | null
  readonly after: string | null
}
