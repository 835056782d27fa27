import type { ArticleId } from '../../domain/article'
import type { CorrectableField, Correction } from '../../domain/correction'
import type { Orphan } from '../corrections/orphan'
import type { UndoStep } from '../library/undoStack'

/** A correction that fits nothing any more; `near`: what stands where it was made. */
export interface OrphanView extends Orphan {
  readonly near: { readonly id: ArticleId; readonly headline: string } | null
}

/**
 * What became of a correction. `applied`: it counts; `replaced`: a later one of the same field counts; `orphaned`: it fits
 * no article of its page any more; `waiting`: its file is not in the library.
 */
export type CorrectionFate = 'applied' | 'replaced' | 'orphaned' | 'waiting'

/** A correction with what became of it. */
export interface ListedCorrection {
  readonly correction: Correction
  readonly fate: CorrectionFate
  /** Of the article that it counts for, or that begins or began where a boundary was set; `null` for whole pages and orphans. */
  readonly headline: string | null
  /** Of the file; `null` while it waits. */
  readonly path: string | null
  /** Why it does not count, where it is orphaned. */
  readonly orphan: OrphanView | null
}

/** One action that can be taken back, newest first. */
export interface UndoableAction {
  /** For `undo`; `null` for those that only go in turn. */
  readonly correction: string | null
  readonly at: string
  readonly kind: Correction['kind'] | UndoStep['kind']
  /** Number of corrections that it made. */
  readonly count: number
}

/** One line of a file of corrections, for looking through before it is taken in. */
export interface PatchLine {
  readonly correction: Correction
  /**
   * `new`: it would change what is here; `same`: here it reads so already; `known`: it is here; `conflict`: another value was
   * set here by hand; `unfit`: it fits no article here; `waiting`: its file is not here.
   */
  readonly status: 'new' | 'same' | 'known' | 'conflict' | 'unfit' | 'waiting'
  readonly headline: string | null
  readonly path: string | null
  /** As one line, '' for none: what is here, and what would be; `null` where that cannot be said in a line. */
  readonly before: string | null
  readonly after: string | null
}

/** An article that is wrong in the same way as another was; values as one line, '' for none. */
export interface SimilarItem {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  readonly field: CorrectableField
  readonly before: string
  readonly after: string
}
