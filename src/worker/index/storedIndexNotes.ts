import type { Catalogue } from '../catalogue/catalogue'

/** What this tab knows of the index that is stored, and of what of its own is not. */
export interface StoredIndexNotes {
  /** What is stored beside it of the library's files. */
  readonly catalogue: Catalogue
  /** Who wrote the one that was last seen; see `writeIndexState`. */
  owner: string | null
  /** Whether it is this tab's to write. */
  isOurs: boolean
  /** Names of pieces that are of no use, to be dropped with the next writing. */
  useless: readonly string[]
  /** Number of articles told to the index since it was last put in order. */
  untidy: number
}

/** Of an index that nobody has stored yet. */
export function newStoredIndexNotes(): StoredIndexNotes {
  return { catalogue: new Map(), owner: null, isOurs: true, useless: [], untidy: 0 }
}
