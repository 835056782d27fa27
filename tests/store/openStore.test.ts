import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/migrations/list'
import { openStore } from '../../src/store/openStore'
import { KEYS, type StoreName } from '../../src/store/records'
import { sampleSource } from './sample'

interface ReleasedStore {
  readonly key: string
  readonly indexed: boolean
  readonly record: Readonly<Record<string, unknown>>
}

const SOURCE = 'a'.repeat(64)

/**
 * What programs in the hands of people wrote, version by version: written down here once, on the day of release, in terms of
 * nothing that the program of today knows. Never edited.
 */
const FIRST: Readonly<Record<string, ReleasedStore>> = {
  sources: {
    key: 'id',
    indexed: false,
    record: { id: SOURCE, name: 'a.txt', path: '版面/a.txt', size: 3, addedAt: '2026-01-02T03:04:05.000Z' },
  },
  bytes: { key: 'source', indexed: false, record: { source: SOURCE, bytes: new Uint8Array([1, 2, 3]) } },
  pages: { key: 'source', indexed: false, record: { source: SOURCE, order: 0, reading: 'r', briefs: [], settledBy: ['k'] } },
  articles: { key: 'id', indexed: true, record: { id: 'aaaaaaaaaaaaaaaa-0-3', source: SOURCE, packed: { id: 'x', parts: [] } } },
  corrections: {
    key: 'id',
    indexed: true,
    record: { id: 'k', source: SOURCE, at: '2026-01-02T03:04:05.000Z', by: '', kind: 'card', patch: { paper: '白河日报' } },
  },
  settings: { key: 'name', indexed: false, record: { name: 'theme', value: 'paper' } },
  readingState: {
    key: 'id',
    indexed: true,
    record: { id: 'aaaaaaaaaaaaaaaa-0-3', source: SOURCE, start: 0, read: true, starred: false, confirmed: true },
  },
  savedSearches: {
    key: 'id',
    indexed: false,
    record: { id: 's', name: '桥', query: { text: '桥' }, savedAt: '2026-01-02T03:04:05.000Z' },
  },
  shards: { key: 'name', indexed: false, record: { name: 'one', content: { a: 1 } } },
  staged: { key: 'source', indexed: false, record: { source: SOURCE, file: { id: SOURCE }, batch: 'b' } },
  imports: { key: 'id', indexed: false, record: { id: 'b', startedAt: '2026-01-02T03:04:05.000Z', waiting: ['b.txt'] } },
}

const SECOND: Readonly<Record<string, ReleasedStore>> = {
  ...FIRST,
  folders: {
    key: 'id',
    indexed: false,
    record: { id: 'f', name: '旧报', handle: { kind: 'directory' }, addedAt: '2026-01-02T03:04:05.000Z' },
  },
}

const RELEASED: Readonly<Record<number, Readonly<Record<string, ReleasedStore>>>> = {
  1: FIRST,
  2: SECOND,
  3: { ...SECOND, touched: { key: 'source', indexed: false, record: { source: SOURCE, mark: 'm' } } },
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()))
afterEach(() => vi.unstubAllGlobals())

describe('opening the store', () => {
  test('finds again what was written', async () => {
    const first = await openStore('auto')
    expect(first.problem).toBeNull()
    await first.store.write(['sources'], ({ sources }) => sources.put(sampleSource('a')))
    first.store.close()
    const second = await openStore('auto')
    expect(await second.store.read(['sources'], ({ sources }) => sources.list())).toEqual([sampleSource('a')])
  })

  test('falls back to memory where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { store, problem } = await openStore('auto')
    expect(store.kind).toBe('memory')
    expect(problem).toEqual({ kind: 'storage-forbidden' })
  })

  test('falls back to memory where the browser forbids it', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const { store, problem } = await openStore('auto')
    expect(store.kind).toBe('memory')
    expect(problem).toEqual({ kind: 'storage-forbidden' })
  })

  test('refuses to touch the database of a newer program', async () => {
    const newer = await openDB('jianbao', SCHEMA_VERSION + 7, { upgrade: (database) => void database.createObjectStore('future') })
    newer.close()
    const { store, problem } = await openStore('auto')
    expect(store.kind).toBe('memory')
    expect(problem).toEqual({ kind: 'storage-newer', version: SCHEMA_VERSION + 7 })
    const again = await openDB('jianbao')
    expect([again.version, ...again.objectStoreNames]).toEqual([SCHEMA_VERSION + 7, 'future'])
  })

  test('steps aside for a newer program in another tab and says so afterwards', async () => {
    const { store } = await openStore('auto')
    const newer = await openDB('jianbao', SCHEMA_VERSION + 1)
    newer.close()
    await expect(store.read(['sources'], ({ sources }) => sources.list())).rejects.toThrow(
      new ProblemError({ kind: 'storage-newer', version: SCHEMA_VERSION + 1 }),
    )
  })

  test('tries again where the browser only stumbles, and says so where it does not get up', async () => {
    const before = await openIndexedDatabase('stumbling')
    await before.write(['settings'], (transaction) => transaction.put('settings', { name: 'a', value: 1 }))
    before.close()
    const open = vi.spyOn(indexedDB, 'open')
    const stumble = (): never => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
    open.mockImplementationOnce(stumble).mockImplementationOnce(stumble)
    const opened = await openIndexedDatabase('stumbling', [0, 0])
    expect(await opened.read(['settings'], (transaction) => transaction.count('settings'))).toBe(1)
    opened.close()
    open.mockImplementation(stumble)
    await expect(openIndexedDatabase('stumbling', [0, 0])).rejects.toThrow(
      new ProblemError({ kind: 'storage-broken', reason: 'Internal error opening backing store' }),
    )
  })

  test('that was lost is opened once, however many ask at once, and lets go of it when closed', async () => {
    const database = await openIndexedDatabase('lost')
    const count = (): Promise<number> => database.read(['settings'], (transaction) => transaction.count('settings'))
    await deleteDB('lost')
    const open = vi.spyOn(indexedDB, 'open')
    expect(await Promise.all([count(), count(), count()])).toEqual([0, 0, 0])
    expect(open).toHaveBeenCalledTimes(1)
    database.close()
    const blocked = vi.fn()
    await deleteDB('lost', { blocked })
    expect(blocked).not.toHaveBeenCalled()
  })

  test('is on the disk before it is told, unless it need not be', async () => {
    const database = await openIndexedDatabase('durable')
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await database.write(['settings'], (transaction) => transaction.clear('settings'))
    await database.write(['settings'], (transaction) => transaction.clear('settings'), 'relaxed')
    expect(begun.mock.calls.map(([, , options]) => options?.durability)).toEqual(['strict', 'relaxed'])
  })

  test('reports a full disk as data and keeps what was there', async () => {
    const database = await openIndexedDatabase('full')
    const failing = database.write(['settings'], async (transaction) => {
      await transaction.put('settings', { name: 'a', value: 1 })
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(failing).rejects.toThrow(new ProblemError({ kind: 'storage-full' }))
    expect(await database.read(['settings'], (transaction) => transaction.count('settings'))).toBe(0)
  })

  test('reports a full disk also where only the transaction says so, and each request that it was ended', async () => {
    const database = await openIndexedDatabase('ended')
    const { transaction: begin } = IDBDatabase.prototype
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...how) {
      const error = new DOMException('', 'QuotaExceededError')
      return Object.defineProperty(begin.apply(this, how), 'error', { get: () => error, set() {} })
    })
    const failing = database.write(['settings'], async (transaction) => {
      await transaction.put('settings', { name: 'a', value: 1 })
      throw new DOMException('', 'AbortError')
    })
    await expect(failing).rejects.toThrow(new ProblemError({ kind: 'storage-full' }))
  })
})

describe('migrations', () => {
  test('are numbered one after the other', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  test.each(Object.keys(RELEASED).map(Number))('lead from version %i, as it was released, and lose no record', async (version) => {
    const released = RELEASED[version] ?? {}
    const old = await openDB('jianbao', version, {
      upgrade(database) {
        for (const [name, { key, indexed }] of Object.entries(released)) {
          const store = database.createObjectStore(name, { keyPath: key })
          if (indexed) store.createIndex('source', 'source')
        }
      },
    })
    for (const [name, { record }] of Object.entries(released)) await old.put(name, record)
    old.close()
    const { store, problem } = await openStore('auto')
    expect(problem).toBeNull()
    const names = Object.keys(KEYS) as StoreName[]
    const found = await store.read(names, async ({ raw }) => {
      const all: Record<string, unknown> = {}
      for (const name of names) all[name] = await raw.all(name)
      return all
    })
    for (const [name, { record }] of Object.entries(released)) expect(found[name]).toEqual([record])
  })

  test('every released version is among them, and no two programs call different schemas the same', () => {
    expect(Object.keys(RELEASED).map(Number)).toEqual(MIGRATIONS.map(({ version }) => version))
  })

  test.each(MIGRATIONS.map(({ version }) => version))('lead from version %i to this one and lose nothing', async (version) => {
    const old = await openDB('jianbao', version, {
      upgrade(database, _, __, transaction) {
        for (const migration of MIGRATIONS) if (migration.version <= version) migration.run({ database, transaction })
      },
    })
    await old.put('sources', sampleSource('a'))
    await old.put('settings', { name: 'theme', value: 'paper' })
    old.close()
    const { store, problem } = await openStore('auto')
    expect(problem).toBeNull()
    expect(await store.read(['sources'], ({ sources }) => sources.list())).toEqual([sampleSource('a')])
    expect(await store.read(['settings'], ({ settings }) => settings.get('theme'))).toBe('paper')
  })

  test('leave the old version whole when one is cut short', async () => {
    const [first] = MIGRATIONS
    const old = await openDB('jianbao', 1, {
      upgrade: (database, _, __, transaction) => first?.run({ database, transaction }),
    })
    await old.put('sources', sampleSource('a'))
    old.close()
    const cut = openDB('jianbao', 2, {
      upgrade(database, _, __, transaction) {
        transaction.done.catch(() => undefined)
        database.deleteObjectStore('sources')
        transaction.abort()
      },
    })
    await expect(cut).rejects.toHaveProperty('name', 'AbortError')
    const again = await openDB('jianbao')
    expect(again.version).toBe(1)
    expect(await again.getAll('sources')).toEqual([sampleSource('a')])
    again.close()
  })
})
