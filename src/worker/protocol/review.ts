import type { ArticleId } from '../../domain/article'
import type { ReviewReason } from '../../domain/review'

/** One article of the work queue (待核). */
export interface ReviewItem {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  readonly reasons: readonly ReviewReason[]
}

/** The work queue: how many are left in all, per reason, and a slice of them in the order of the library. */
export interface ReviewQueue {
  readonly total: number
  readonly counts: Readonly<Record<ReviewReason, number>>
  readonly items: readonly ReviewItem[]
}
