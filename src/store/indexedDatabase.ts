import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { type Problem, ProblemError, reasonOf } from '../domain/problem'
import type { Database, Durability, KeySlice, Transaction } from './database'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/list'
import { type SourcedStoreName, type StoreName, SOURCE_INDEX, type Records } from './records'
import { isNewerVersion, storageProblem } from './storageProblem'

type Mode = 'readonly' | 'readwrite'

function rangeOf(slice: KeySlice | undefined): IDBKeyRange | null {
  return slice?.after == null ? null : IDBKeyRange.lowerBound(slice.after, true)
}

function transactionOn(idb: IDBPTransaction<unknown, string[], Mode>): Transaction {
  return {
    get: <S extends StoreName>(store: S, key: string): Promise<Records[S] | undefined> => idb.objectStore(store).get(key),
    all: <S extends StoreName>(store: S, slice?: KeySlice): Promise<readonly Records[S][]> =>
      idb.objectStore(store).getAll(rangeOf(slice), slice?.limit),
    ofSource: <S extends SourcedStoreName>(store: S, source: string): Promise<readonly Records[S][]> =>
      idb.objectStore(store).index(SOURCE_INDEX).getAll(source),
    keys: async (store) => (await idb.objectStore(store).getAllKeys()).map(String),
    count: (store) => idb.objectStore(store).count(),
    put: async (store, record) => {
      await idb.objectStore(store).put?.(record)
    },
    delete: async (store, key) => {
      await idb.objectStore(store).delete?.(key)
    },
    clear: async (store) => {
      await idb.objectStore(store).clear?.()
    },
  }
}

function abort(transaction: IDBPTransaction<unknown, string[], Mode>): void {
  try {
    transaction.abort()
  } catch {
    // It ended by itself already: the trouble that is being told is why.
  }
}

async function connect(name: string, onLost: () => void): Promise<IDBPDatabase> {
  const database = await openDB(name, SCHEMA_VERSION, {
    upgrade(upgraded, oldVersion, _, transaction) {
      // A cut upgrade rejects the opening too, which is where it is told.
      transaction.done.catch(() => undefined)
      for (const migration of MIGRATIONS) {
        if (migration.version > oldVersion) migration.run({ database: upgraded, transaction })
      }
    },
    // A newer program in another tab wants to upgrade: let it, rather than hang it.
    blocking() {
      database.close()
      onLost()
    },
    terminated: onLost,
  })
  return database
}

/** The version of the database that is there, without changing it. */
async function versionThere(name: string): Promise<number> {
  const database = await openDB(name)
  const { version } = database
  database.close()
  return version
}

/** How long is waited before it is tried again to open a database that only seems broken, in milliseconds. */
const WAITS: readonly number[] = [100, 400, 1500]

function isDecided(error: unknown): boolean {
  return isNewerVersion(error) || storageProblem(error) !== null || typeof indexedDB === 'undefined'
}

/** A browser that has just started, or another process that is just ending, may hold what is asked for a little longer. */
async function connectPatiently(name: string, onLost: () => void, waits: readonly number[]): Promise<IDBPDatabase> {
  for (const wait of waits) {
    try {
      return await connect(name, onLost)
    } catch (error) {
      if (isDecided(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return connect(name, onLost)
}

/** Why a database cannot be opened, as data. What nobody foresaw is no refusal: the library is there and unharmed. */
async function openingProblem(name: string, error: unknown): Promise<Problem> {
  if (isNewerVersion(error)) return { kind: 'storage-newer', version: await versionThere(name) }
  if (typeof indexedDB === 'undefined') return { kind: 'storage-forbidden' }
  return storageProblem(error) ?? { kind: 'storage-broken', reason: reasonOf(error) }
}

/**
 * Opens or creates the database `name`. Rejects with `ProblemError`: storage-newer, storage-forbidden, storage-full, and
 * storage-broken once it was tried again after each of `waits`.
 */
export async function openIndexedDatabase(name: string, waits: readonly number[] = WAITS): Promise<Database> {
  let connection: Promise<IDBPDatabase> | null = null

  function lose(lost: Promise<IDBPDatabase>): void {
    if (connection === lost) connection = null
  }

  /** One connection for all who ask at once; whoever asks after it failed or was lost, tries anew. */
  function connected(): Promise<IDBPDatabase> {
    if (connection !== null) return connection
    const opening: Promise<IDBPDatabase> = connectPatiently(name, () => lose(opening), waits).catch(async (error: unknown) => {
      lose(opening)
      throw new ProblemError(await openingProblem(name, error))
    })
    connection = opening
    return opening
  }

  /** A connection that the browser closed behind our back shows only here; one new attempt is worth it. */
  async function begin(
    mode: Mode,
    stores: readonly StoreName[],
    durability: Durability,
  ): Promise<IDBPTransaction<unknown, string[], Mode>> {
    const opening = connected()
    const database = await opening
    try {
      return database.transaction([...stores], mode, { durability })
    } catch {
      lose(opening)
      database.close()
      return (await connected()).transaction([...stores], mode, { durability })
    }
  }

  async function transact<T>(
    mode: Mode,
    stores: readonly StoreName[],
    work: (transaction: Transaction) => Promise<T>,
    durability: Durability,
  ): Promise<T> {
    const transaction = await begin(mode, stores, durability)
    // Its own rejection is told through `work` or below; unheard it would count as an unhandled one.
    const done = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    )
    try {
      const result = await work(transactionOn(transaction))
      const failed = await done
      if (failed !== null) throw failed.error
      return result
    } catch (error) {
      abort(transaction)
      const failed = await done
      // Of a transaction that the browser ended, each request only says that it was; why, the transaction says.
      const problem = storageProblem(error) ?? storageProblem(failed?.error)
      throw problem === null ? error : new ProblemError(problem)
    }
  }

  await connected()
  return {
    kind: 'indexeddb',
    read: (stores, work) => transact('readonly', stores, work, 'relaxed'),
    write: (stores, work, durability = 'strict') => transact('readwrite', stores, work, durability),
    close: () => void connection?.then((database) => database.close()).catch(() => undefined),
  }
}
