import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { ProblemError } from '../domain/problem'
import type { Database, KeySlice, Transaction } from './database'
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

/** Opens or creates the database `name`. Rejects with `ProblemError`: storage-newer, storage-forbidden, storage-full. */
export async function openIndexedDatabase(name: string): Promise<Database> {
  let connection: IDBPDatabase | null = null

  async function connected(): Promise<IDBPDatabase> {
    try {
      connection ??= await connect(name, () => (connection = null))
      return connection
    } catch (error) {
      if (isNewerVersion(error)) throw new ProblemError({ kind: 'storage-newer', version: await versionThere(name) })
      throw new ProblemError(storageProblem(error) ?? { kind: 'storage-forbidden' })
    }
  }

  /** A connection that the browser closed behind our back shows only here; one new attempt is worth it. */
  async function begin(mode: Mode, stores: readonly StoreName[]): Promise<IDBPTransaction<unknown, string[], Mode>> {
    try {
      return (await connected()).transaction([...stores], mode)
    } catch {
      connection = null
      return (await connected()).transaction([...stores], mode)
    }
  }

  async function transact<T>(mode: Mode, stores: readonly StoreName[], work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await begin(mode, stores)
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
      await done
      const problem = storageProblem(error)
      throw problem === null ? error : new ProblemError(problem)
    }
  }

  await connected()
  return {
    kind: 'indexeddb',
    read: (stores, work) => transact('readonly', stores, work),
    write: (stores, work) => transact('readwrite', stores, work),
    close: () => connection?.close(),
  }
}
