import type { ArticleCorrection } from '../../domain/correction'

/**
 * Why a correction does not count. `no-article`: the article that it was made for is no more; `reads-otherwise`: the words
 * around its break are others by now; `no-value`: what it sets is of no use any more.
 */
export type OrphanReason = 'no-article' | 'reads-otherwise' | 'no-value'

/** A correction that fits nothing on its page any more: kept and shown, never dropped (失所的订正). */
export interface Orphan {
  readonly correction: ArticleCorrection
  readonly why: OrphanReason
}
