import type { Records, SourcedStoreName, StoreName } from './records'

/** Keys after `after`, in ascending order, at most `limit` of them. */
export interface KeySlice {
  readonly after: string | null
  readonly limit: number
}

/**
 * One piece of work on the database that happens wholly or not at all.
 * Between two calls nothing else may be awaited: IndexedDB would close the transaction.
 */
export interface Transaction {
  get<S extends StoreName>(store: S, key: string): Promise<Records[S] | undefined>
  /** All records in key order, or a slice of them. */
  all<S extends StoreName>(store: S, slice?: KeySlice): Promise<readonly Records[S][]>
  ofSource<S extends SourcedStoreName>(store: S, source: string): Promise<readonly Records[S][]>
  keys(store: StoreName): Promise<readonly string[]>
  count(store: StoreName): Promise<number>
  put<S extends StoreName>(store: S, record: Records[S]): Promise<void>
  delete(store: StoreName, key: string): Promise<void>
  clear(store: StoreName): Promise<void>
}

/**
 * When a piece of work counts as written. `strict`: when it lies on the disk, so that not even a power cut takes it back.
 * `relaxed`: when the system has it, which is much faster; a strict one later makes sure of it, too.
 */
export type Durability = 'strict' | 'relaxed'

/**
 * What the repositories stand on: IndexedDB, or memory where there is none.
 * Rejects with `ProblemError` for expected trouble (storage full), else with what was thrown; nothing is written then.
 */
export interface Database {
  readonly kind: 'indexeddb' | 'memory'
  read<T>(stores: readonly StoreName[], work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** `strict` unless said otherwise: what the user is told is kept, is. */
  write<T>(stores: readonly StoreName[], work: (transaction: Transaction) => Promise<T>, durability?: Durability): Promise<T>
  close(): void
}
