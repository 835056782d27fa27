import type { Database, KeySlice, Transaction } from './database'
import { KEYS, type Records, type SourcedStoreName, type StoreName } from './records'

type MemoryTables = { [S in StoreName]: Map<string, Records[S]> }

function emptyTables(): MemoryTables {
  return {
    sources: new Map(),
    bytes: new Map(),
    pages: new Map(),
    articles: new Map(),
    corrections: new Map(),
    settings: new Map(),
    readingState: new Map(),
    savedSearches: new Map(),
    shards: new Map(),
    staged: new Map(),
    imports: new Map(),
    folders: new Map(),
    touched: new Map(),
  }
}

function sortedKeys(table: ReadonlyMap<string, unknown>): string[] {
  return [...table.keys()].sort((a, b) => (a < b ? -1 : 1))
}

function sliceOf<T>(table: ReadonlyMap<string, T>, slice: KeySlice | undefined): readonly T[] {
  const found: T[] = []
  for (const key of sortedKeys(table)) {
    if (slice !== undefined && found.length >= slice.limit) break
    const record = table.get(key)
    if (record !== undefined && (slice?.after == null || key > slice.after)) found.push(record)
  }
  return found
}

/** Work on `tables`; `undo` collects how to take each change back, newest last. */
function transactionOn(tables: MemoryTables, undo: (() => void)[]): Transaction {
  function change<S extends StoreName>(store: S, key: string, record: Records[S] | null): void {
    const table: Map<string, Records[S]> = tables[store]
    const before = table.get(key)
    undo.push(() => (before === undefined ? table.delete(key) : table.set(key, before)))
    if (record === null) table.delete(key)
    else table.set(key, record)
  }
  return {
    get: async <S extends StoreName>(store: S, key: string) => {
      const table: ReadonlyMap<string, Records[S]> = tables[store]
      return table.get(key)
    },
    all: async <S extends StoreName>(store: S, slice?: KeySlice) => {
      const table: ReadonlyMap<string, Records[S]> = tables[store]
      return sliceOf(table, slice)
    },
    ofSource: async <S extends SourcedStoreName>(store: S, source: string) => {
      const table: ReadonlyMap<string, Records[S]> = tables[store]
      const own = [...table].filter(([, record]) => record.source === source)
      return own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)
    },
    keys: async (store) => sortedKeys(tables[store]),
    count: async (store) => tables[store].size,
    put: async (store, record) => change(store, KEYS[store](record), record),
    delete: async (store, key) => change(store, key, null),
    clear: async (store) => {
      for (const key of tables[store].keys()) change(store, key, null)
    },
  }
}

/** A database that lasts as long as the page (内存), for browsers that forbid storage, and for tests. */
export function openMemoryDatabase(): Database {
  const tables = emptyTables()
  let last: Promise<unknown> = Promise.resolve()

  async function attempt<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const undo: (() => void)[] = []
    try {
      return await work(transactionOn(tables, undo))
    } catch (error) {
      for (const step of undo.reverse()) step()
      throw error
    }
  }

  // One after the other, so that a piece of work sees none of another that may yet be taken back.
  function inTurn<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const result = last.then(() => attempt(work))
    last = result.catch(() => undefined)
    return result
  }

  return {
    kind: 'memory',
    read: (_, work) => inTurn(work),
    write: (_, work) => inTurn(work),
    close: () => undefined,
  }
}
