import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import type { StoreName } from '../../src/store/records'
import { type Store, type Tables, storeOn } from '../../src/store/store'
import { sampleArticle, sampleCorrection, sampleId, sampleSource } from './sample'

let databases = 0

const KINDS: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => storeOn(openMemoryDatabase())],
  ['indexeddb', async () => storeOn(await openIndexedDatabase(`touching-${(databases += 1)}`))],
]

const [A, B] = [sampleId('a'), sampleId('b')]
const MARK = { id: 'x', source: A, start: 0, read: true, starred: false, confirmed: false }

function marks(store: Store): Promise<ReadonlyMap<string, string>> {
  return store.read(['touched'], async ({ touched }) => new Map((await touched.list()).map(({ source, mark }) => [source, mark])))
}

/** Everything that changes what the index is told of file A. */
const CHANGES: readonly (readonly [string, StoreName, (tables: Tables) => Promise<void>])[] = [
  ['a file that comes', 'sources', ({ sources }) => sources.put(sampleSource('a'))],
  ['a file that goes', 'sources', ({ sources }) => sources.remove(A)],
  ['a page that goes', 'pages', ({ pages }) => pages.remove(A)],
  ['articles', 'articles', ({ articles }) => articles.replace(A, [sampleArticle('a', 0)])],
  ['a correction', 'corrections', ({ corrections }) => corrections.put(sampleCorrection('a', 'k', '2026-01-01'))],
  ['a correction taken back', 'corrections', ({ corrections }) => corrections.remove('k')],
  ['a reader’s mark', 'readingState', ({ readingState }) => readingState.put(MARK)],
  ['a reader’s mark that goes', 'readingState', ({ readingState }) => readingState.remove('x')],
]

describe.each(KINDS)('in %s', (_, open) => {
  async function filled(): Promise<Store> {
    const store = await open()
    await store.write(['sources', 'corrections', 'readingState'], async (tables) => {
      await tables.sources.put(sampleSource('a'))
      await tables.corrections.put(sampleCorrection('a', 'k', '2026-01-01'))
      await tables.readingState.put(MARK)
    })
    return store
  }

  test.each(CHANGES)('%s leaves another mark on its file, and on no other', async (__, name, change) => {
    const store = await filled()
    const before = await marks(store)
    await store.write([name], change)
    const after = await marks(store)
    expect([...after.keys()]).toEqual([A])
    expect(after.get(A)).not.toBe(before.get(A))
  })

  test('what is none of the index’s business leaves none', async () => {
    const store = await filled()
    const before = await marks(store)
    await store.write(['bytes', 'settings', 'staged'], async (tables) => {
      await tables.bytes.put(A, new Uint8Array([1]))
      await tables.settings.put('theme', 'paper')
      await tables.staged.put({ source: A, file: sampleSource('a'), batch: 'b' })
    })
    expect(await marks(store)).toEqual(before)
  })

  test('a change that fails leaves none', async () => {
    const store = await filled()
    const before = await marks(store)
    const failing = store.write(['sources'], async ({ sources }) => {
      await sources.put(sampleSource('b'))
      throw new Error('killed')
    })
    await expect(failing).rejects.toThrow('killed')
    expect(await marks(store)).toEqual(before)
    expect(before.has(B)).toBe(false)
  })

  test('the mark of a change is seen in its own transaction', async () => {
    const store = await filled()
    const seen = await store.write(['sources', 'touched'], async ({ sources, touched }) => {
      await sources.put(sampleSource('b'))
      return touched.get(B)
    })
    expect((await marks(store)).get(B)).toBe(seen)
  })
})
