import type { ArticleId } from '../../domain/article'
import type { Place } from '../../domain/place'

/** What was learned (学到的). */
export interface LearnedView {
  readonly examples: readonly { readonly id: ArticleId; readonly headline: string; readonly topics: readonly string[] }[]
  /** A word speaks for a topic, or with a weight below 0 against it; heaviest first within a topic. */
  readonly words: readonly {
    readonly topic: string
    readonly word: string
    readonly weight: number
    readonly articles: readonly ArticleId[]
  }[]
  /** What a name means in a paper ('' for papers unknown), from province down; `counts`: enough articles say so. */
  readonly places: readonly {
    readonly paper: string
    readonly name: string
    readonly path: readonly Place[]
    readonly articles: readonly { readonly id: ArticleId; readonly headline: string }[]
    readonly counts: boolean
  }[]
}
