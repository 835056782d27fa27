import type { Problem } from '../../domain/problem'
import type { Query } from '../../domain/query'

/** How the library is kept: in IndexedDB, or in memory only where the browser forbids storage. */
export type StorageKind = 'indexeddb' | 'memory'

/** What is there when the app opens. */
export interface LibraryState {
  readonly storage: StorageKind
  readonly articles: number
  readonly sources: number
  /** Whether articles are still being told to the index: no search finds those yet. */
  readonly filling: boolean
  /** What stands in the way of something: storage forbidden, a newer database, a rebuilt index … */
  readonly problems: readonly Problem[]
}

/** What is kept and how much room it takes (存储). Whether the browser promises to keep it, the page asks itself. */
export interface StorageReport {
  readonly storage: StorageKind
  readonly sources: number
  readonly articles: number
  readonly corrections: number
  /** Bytes of the original files. */
  readonly bytes: number
  /** Bytes that the browser says are used and granted; `null` where it does not say. */
  readonly used: number | null
  readonly quota: number | null
  /** ISO 8601 instant, `null` for never. */
  readonly lastBackup: string | null
  /** Number of corrections made since. */
  readonly sinceBackup: number
}

/** A folder that may be looked into again, where the browser can. */
export interface KeptFolder {
  readonly id: string
  readonly name: string
  readonly handle: FileSystemDirectoryHandle
  readonly addedAt: string
}

/** A search with a name (保存的检索). */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  readonly query: Query
  readonly savedAt: string
}

/** What a restore did, or would do. */
export interface RestoreReport {
  readonly added: number
  /** Files that were there already. */
  readonly known: number
  readonly corrections: number
  readonly knownCorrections: number
  /** Corrections that set the same value as one that is here; the later of the two counts. */
  readonly conflicts: number
  /** Marks, saved searches and settings that come or change. */
  readonly others: number
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
}
