import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/migrations/list'
import { openStore } from '../../src/store/openStore'
import { sampleSource } from './sample'

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

  test('reports a full disk as data and keeps what was there', async () => {
    const database = await openIndexedDatabase('full')
    const failing = database.write(['settings'], async (transaction) => {
      await transaction.put('settings', { name: 'a', value: 1 })
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(failing).rejects.toThrow(new ProblemError({ kind: 'storage-full' }))
    expect(await database.read(['settings'], (transaction) => transaction.count('settings'))).toBe(0)
  })
})

describe('migrations', () => {
  test('are numbered one after the other', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
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
