import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { EVERYTHING } from '../../src/domain/query'
import type { Store } from '../../src/store/store'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'
const KEPT = [file('旧/1.txt', `${PAGE}第一号\n`), file('旧/2.txt', `${PAGE}第二号\n`)]
const LONG = Array.from({ length: 40 }, (_, at) => `第${at}座桥通车\n1月${(at % 28) + 1}日，第${at}座桥建成，老人们都来看。\n`)
const NEW = [file('新/1.txt', `${PAGE}第三号\n`), file('新/合集.txt', LONG.join('==\n')), file('新/2.txt', `${PAGE}第四号\n`)]
const CUT = { cutSizes: { from: 1000, part: 400, around: 100 } }
/** Both pages that are kept, and all that is new. */
const ALL_ARTICLES = 2 * 2 + 2 * 2 + LONG.length

/** From which write on the disk gives trouble, how often, and how it says so. */
interface Trouble {
  readonly at: number
  readonly times: number
  readonly isExpected: boolean
}

const trouble: fc.Arbitrary<Trouble> = fc.record({
  at: fc.integer({ min: 1, max: 24 }),
  times: fc.integer({ min: 1, max: 4 }),
  isExpected: fc.boolean(),
})

/** Trouble comes when a write is done but for being kept: nothing of it is then. `begin` starts to count. */
function troubled(store: Store, { at, times, isExpected }: Trouble): { readonly store: Store; begin(): void; end(): void } {
  let writes = Number.NEGATIVE_INFINITY
  const write: Store['write'] = (stores, work) =>
    store.write(stores, async (tables) => {
      writes += 1
      const result = await work(tables)
      if (writes >= at && writes < at + times) throw isExpected ? new ProblemError({ kind: 'storage-full' }) : new Error('a broken disk')
      return result
    })
  return { store: { ...store, write }, begin: () => (writes = 0), end: () => (writes = Number.NEGATIVE_INFINITY) }
}

/** What a person did with the pages that are kept. */
async function settle(client: EngineClient): Promise<void> {
  await client.call('import', { files: KEPT })
  const { ids } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 9 })
  await client.call('correct', { id: ids[0] ?? '', changes: { headline: '改过的标题' } })
  await client.call('setState', { ids: [ids[1] ?? ''], state: 'starred', on: true })
  const [source] = await client.call('sources', {})
  await client.call('setCard', { sources: [source?.id ?? ''], patch: { paper: '白河日报' }, apply: true })
  await client.call('saveSearch', { name: '桥', query: { ...EVERYTHING, text: '桥' } })
  await client.call('setSetting', { name: 'author', value: '丁一鸣' })
}

const STORES = ['sources', 'bytes', 'pages', 'articles', 'corrections', 'readingState', 'savedSearches', 'settings'] as const

/** Every record of the library, by store and key, as text. */
function recordsOf({ store }: Browser): Promise<ReadonlyMap<string, string>> {
  return store.read(STORES, async ({ raw }) => {
    const all = new Map<string, string>()
    for (const name of STORES) {
      const keys = await raw.keys(name)
      const records = await raw.all(name)
      keys.forEach((key, nth) => all.set(`${name} ${key}`, JSON.stringify(records[nth])))
    }
    return all
  })
}

async function total(client: EngineClient): Promise<number> {
  return (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).total
}

/**
 * Whether whatever is in the library is in it as a whole, for those who are at it and for those who come. `isPartly`: a large
 * file, too, of whose parts a backup knows nothing.
 */
async function expectWhole(browser: Browser, here: EngineClient, isPartly: boolean): Promise<void> {
  const fresh = await openTab(browser, CUT)
  await fresh.call('finishImports', { finish: false })
  const { sources, bytes, pages, articles } = await browser.store.read(STORES, async ({ raw, pages: all }) => ({
    sources: await raw.keys('sources'),
    bytes: await raw.keys('bytes'),
    pages: await all.list(),
    articles: await raw.all('articles'),
  }))
  expect([bytes, pages.map(({ source }) => source)]).toEqual([sources, sources])
  const inside = articles.filter(({ source }) => sources.includes(source))
  expect(pages.reduce((sum, { briefs }) => sum + briefs.length, 0)).toBe(inside.length)
  expect([await total(here), await total(fresh)]).toEqual([inside.length, inside.length])
  if (isPartly) return
  const parts = (await fresh.call('sources', {})).filter(({ path }) => path.startsWith('新/合集'))
  expect([0, LONG.length]).toContain(parts.reduce((sum, part) => sum + part.articles, 0))
}

async function backupOfNew(): Promise<Blob> {
  const other = await openTab(newBrowser(), CUT)
  await other.call('import', { files: NEW })
  const { ids } = await other.call('search', { query: EVERYTHING, offset: 0, limit: 99 })
  await other.call('correct', { id: ids[0] ?? '', changes: { headline: '别处改的' } })
  await other.call('setState', { ids: ids.slice(0, 2), state: 'starred', on: true })
  return (await other.call('backup', {})).bytes
}

const WAYS: readonly (readonly [string, boolean, (client: EngineClient, zip: Blob) => Promise<unknown>])[] = [
  ['an import', false, (client) => client.call('import', { files: NEW.map((one) => ({ ...one, bytes: one.bytes.slice() })) })],
  ['a restore', true, (client, zip) => client.call('restore', { bytes: zip, apply: true })],
]

test.each(WAYS)(
  '%s that fails anywhere takes nothing from what is there, leaves nothing half done, and can be done again',
  async (_, isPartly, act) => {
    const zip = await backupOfNew()
    await fc.assert(
      fc.asyncProperty(trouble, async (what) => {
        const browser = newBrowser()
        const disk = troubled(browser.store, what)
        const client = await openTab(browser, { ...CUT, openStore: async () => ({ store: disk.store, problem: null }) })
        await settle(client)
        const before = await recordsOf(browser)
        disk.begin()
        await act(client, zip).catch(() => null)
        disk.end()
        const after = await recordsOf(browser)
        expect([...before].filter(([key, record]) => after.get(key) !== record)).toEqual([])
        await expectWhole(browser, client, isPartly)
        await act(client, zip)
        expect(await total(client)).toBe(ALL_ARTICLES)
        await expectWhole(browser, client, isPartly)
      }),
      { numRuns: 60 },
    )
  },
)
