import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import { packPage, unpackPage } from '../../src/store/packPage'
import type { Records, StoreName } from '../../src/store/records'
import { type Store, storeOn } from '../../src/store/store'
import { sampleArticle, sampleCorrection, sampleId, sampleSource } from './sample'

let databases = 0

const KINDS: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => storeOn(openMemoryDatabase())],
  ['indexeddb', async () => storeOn(await openIndexedDatabase(`store-${(databases += 1)}`))],
]

const EVERY_STORE: { readonly [S in StoreName]: Records[S] } = {
  sources: sampleSource('a'),
  bytes: { source: 'a', bytes: new Uint8Array([1]) },
  pages: packPage({
    source: 'a',
    decoding: { encoding: 'utf-8', by: 'strict', confidence: 1, runnerUp: null, replacements: 0, privateUse: 0 },
    card: { paper: null, issueDate: sampleArticle('a', 0).date, pageNumber: null, section: null },
    leftovers: [],
    order: 0,
    reading: 'r',
    briefs: [{ id: 'x', headline: '桥', fingerprint: '桥', review: ['undated'], sketch: new Uint32Array([1, 2]) }],
    settledBy: [],
  }),
  articles: { id: 'x', source: 'a', packed: { ...sampleArticle('a', 0), parts: [] } },
  corrections: sampleCorrection('a', 'k', '2026-01-01'),
  settings: { name: 'theme', value: 'paper' },
  readingState: { id: 'x', source: 'a', start: 0, read: true, starred: false, confirmed: false },
  savedSearches: {
    id: 's',
    name: '桥',
    query: { text: '桥', facets: {}, dateRange: null, sort: 'relevance', foldVariants: true },
    savedAt: '2026-01-01',
  },
  shards: { name: 'one', content: { a: 1 } },
  staged: { source: 'a', file: sampleSource('a'), batch: 'b' },
  folders: { id: 'f', name: '旧报', handle: { kind: 'directory' }, addedAt: '2026-01-01T00:00:00.000Z' },
  imports: { id: 'b', startedAt: '2026-01-01', waiting: ['a.txt'] },
  touched: { source: 'a', mark: 'm' },
}

describe.each(KINDS)('a store in %s', (_, open) => {
  test('keeps a record of every kind', async () => {
    const store = await open()
    const names: readonly StoreName[] = [
      'sources',
      'bytes',
      'pages',
      'articles',
      'corrections',
      'settings',
      'readingState',
      'savedSearches',
      'shards',
      'staged',
      'imports',
      'folders',
      'touched',
    ]
    expect(new Set<string>(names)).toEqual(new Set(Object.keys(EVERY_STORE)))
    await store.write(names, async (tables) => {
      await tables.sources.put(EVERY_STORE.sources)
      await tables.bytes.put('a', EVERY_STORE.bytes.bytes)
      await tables.pages.put(unpackPage(EVERY_STORE.pages))
      await tables.corrections.put(EVERY_STORE.corrections)
      await tables.settings.put('theme', 'paper')
      await tables.readingState.put(EVERY_STORE.readingState)
      await tables.savedSearches.put(EVERY_STORE.savedSearches)
      await tables.shards.put('one', { a: 1 })
      await tables.staged.put(EVERY_STORE.staged)
      await tables.imports.put(EVERY_STORE.imports)
      await tables.folders.put(EVERY_STORE.folders)
    })
    await store.read(names, async (tables) => {
      expect(await tables.sources.list()).toEqual([EVERY_STORE.sources])
      expect(await tables.bytes.get('a')).toEqual(new Uint8Array([1]))
      expect(await tables.pages.list()).toEqual([unpackPage(EVERY_STORE.pages)])
      expect(await tables.corrections.list()).toEqual([EVERY_STORE.corrections])
      expect(await tables.settings.get('theme')).toBe('paper')
      expect(await tables.readingState.get('x')).toEqual(EVERY_STORE.readingState)
      expect(await tables.savedSearches.list()).toEqual([EVERY_STORE.savedSearches])
      expect(await tables.shards.get('one')).toEqual({ a: 1 })
      expect(await tables.staged.list()).toEqual([EVERY_STORE.staged])
      expect(await tables.imports.get('b')).toEqual(EVERY_STORE.imports)
    })
  })

  test('gives articles back to the letter, in the order of the page, and replaces all of a file at once', async () => {
    const store = await open()
    const [first, second, other] = [sampleArticle('a', 100), sampleArticle('a', 20), sampleArticle('b', 0)]
    await store.write(['articles'], async ({ articles }) => {
      await articles.replace(sampleId('a'), [first, second])
      await articles.replace(sampleId('b'), [other])
    })
    expect(await store.read(['articles'], ({ articles }) => articles.ofSource(sampleId('a')))).toEqual([second, first])
    await store.write(['articles'], ({ articles }) => articles.replace(sampleId('a'), [first]))
    expect(await store.read(['articles'], ({ articles }) => articles.get(second.id))).toBeUndefined()
    expect(await store.read(['articles'], ({ articles }) => articles.get(other.id))).toEqual({ source: sampleId('b'), article: other })
  })

  test('hands out articles in slices that cover all', async () => {
    const store = await open()
    await store.write(['articles'], async ({ articles }) => {
      for (const digit of ['a', 'b', 'c', 'd', 'e']) await articles.replace(sampleId(digit), [sampleArticle(digit, 0)])
    })
    const seen: string[] = []
    for (let after: string | null | undefined = null; after !== undefined;) {
      const slice = await store.read(['articles'], ({ articles }) => articles.slice({ after: after ?? null, limit: 2 }))
      seen.push(...slice.articles.map(({ source }) => source.charAt(0)))
      after = slice.next ?? undefined
    }
    expect(seen.join('')).toBe('abcde')
  })

  test('changes nothing when the work fails halfway', async () => {
    const store = await open()
    await store.write(['sources', 'articles'], async ({ sources, articles }) => {
      await sources.put(sampleSource('a'))
      await articles.replace(sampleId('a'), [sampleArticle('a', 0)])
    })
    const failing = store.write(['sources', 'articles'], async ({ sources, articles }) => {
      await sources.put(sampleSource('b'))
      await sources.remove(sampleId('a'))
      await articles.replace(sampleId('a'), [])
      throw new Error('killed')
    })
    await expect(failing).rejects.toThrow('killed')
    expect(await store.read(['sources'], ({ sources }) => sources.ids())).toEqual([sampleId('a')])
    expect(await store.read(['articles'], ({ articles }) => articles.count())).toBe(1)
  })

  test('orders corrections by time, then by id', async () => {
    const store = await open()
    await store.write(['corrections'], async ({ corrections }) => {
      await corrections.put(sampleCorrection('a', 'z', '2026-01-01'))
      await corrections.put(sampleCorrection('b', 'y', '2026-01-03'))
      await corrections.put(sampleCorrection('a', 'x', '2026-01-02'))
      await corrections.put(sampleCorrection('a', 'w', '2026-01-02'))
    })
    const ids = (await store.read(['corrections'], ({ corrections }) => corrections.list())).map(({ id }) => id)
    expect(ids).toEqual(['z', 'w', 'x', 'y'])
    const ofSource = await store.read(['corrections'], ({ corrections }) => corrections.ofSource(sampleId('a')))
    expect(ofSource.map(({ id }) => id)).toEqual(['z', 'w', 'x'])
  })
})
