import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { type Store } from '../../src/store/store'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { file, newBrowser, openTab, type Browser } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'
const FILES = Array.from({ length: 5 }, (_, index) => file(`${index}.txt`, `${PAGE}第${index}号\n`))

/** A store whose program is killed in the middle of its `nth` write: nothing of that is kept, nothing comes after. */
function killedAt(store: Store, nth: number): Store {
  let writes = 0
  const killed = (): never => {
    throw new Error('killed')
  }
  return {
    ...store,
    read: (stores, work) => (writes >= nth ? Promise.reject(new Error('killed')) : store.read(stores, work)),
    write(stores, work) {
      writes += 1
      if (writes > nth) return Promise.reject(new Error('killed'))
      return store.write(stores, async (tables) => {
        const result = await work(tables)
        return writes === nth ? killed() : result
      })
    },
  }
}

/** Every file is wholly in or wholly out, and nothing lies about that belongs to none. */
async function expectWhole(browser: Browser, client: EngineClient): Promise<void> {
  const stores = ['sources', 'bytes', 'pages', 'articles', 'staged'] as const
  const { sources, bytes, pages, articles, staged } = await browser.store.read(stores, async ({ raw, pages: readPages }) => ({
    sources: await raw.keys('sources'),
    bytes: await raw.keys('bytes'),
    pages: await readPages.list(),
    articles: await raw.all('articles'),
    staged: await raw.keys('staged'),
  }))
  expect(pages.map(({ source }) => source)).toEqual(sources)
  expect(bytes).toEqual([...sources, ...staged].sort())
  for (const page of pages) expect(articles.filter(({ source }) => source === page.source)).toHaveLength(page.briefs.length)
  expect(articles.every(({ source }) => sources.includes(source))).toBe(true)
  const { total } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })
  expect(total).toBe(articles.length)
}

const MOMENTS = Array.from({ length: 9 }, (_, index) => index + 1)

describe('a program killed', () => {
  test.each(MOMENTS)('at write %i of an import has every file wholly in or out, and finishes it at the next start', async (nth) => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, nth), problem: null }) })
    await doomed.call('import', { files: FILES }).catch(() => null)
    const client = await openTab(browser)
    await expectWhole(browser, client)
    const left = await client.call('unfinished', {})
    const inside = (await client.call('sources', {})).length
    expect(inside + left.ready + left.lost.length).toBe(nth === 1 ? 0 : FILES.length)
    const report = await client.call('finishImports', { finish: true })
    expect(report.files.filter(({ source }) => source !== null)).toHaveLength(left.ready)
    await expectWhole(browser, client)
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
    // Whatever was lost can be brought again; what is in is a duplicate.
    await client.call('import', { files: FILES })
    expect(await client.call('sources', {})).toHaveLength(FILES.length)
    await expectWhole(browser, client)
  })

  test('and not wanted any more lets go of what was kept', async () => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, 3), problem: null }) })
    await doomed.call('import', { files: FILES }).catch(() => null)
    const client = await openTab(browser)
    await client.call('finishImports', { finish: false })
    await expectWhole(browser, client)
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
    expect(await browser.store.read(['bytes'], ({ raw }) => raw.count('bytes'))).toBe((await client.call('sources', {})).length)
  })

  test('leaves what it did not come to, also after everything was wiped and brought back', async () => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, 3), problem: null }) })
    await doomed.call('import', { files: FILES }).catch(() => null)
    const client = await openTab(browser)
    const left = await client.call('unfinished', {})
    expect(left.ready).toBeGreaterThan(0)
    await client.call('wipe', {})
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
    await client.call('undo', { correction: null })
    expect(await client.call('unfinished', {})).toEqual(left)
    await client.call('finishImports', { finish: true })
    await expectWhole(browser, client)
  })

  test('an import that another tab is still at is none of ours', async () => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, 3), problem: null }) })
    await doomed.call('import', { files: FILES }).catch(() => null)
    const client = await openTab(browser, { held: async () => new Set(['id000001']) })
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
  })

  test.each(MOMENTS)('at write %i of a restore has every file wholly in or out, and says what is left', async (nth) => {
    const filled = await openTab()
    await filled.call('import', { files: FILES })
    const { bytes } = await filled.call('backup', {})
    const browser = newBrowser()
    const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, nth), problem: null }) })
    await doomed.call('restore', { bytes, apply: true }).catch(() => null)
    const client = await openTab(browser)
    await expectWhole(browser, client)
    const left = await client.call('unfinished', {})
    const inside = (await client.call('sources', {})).length
    // The first two writes bring settings and what is on its way; before that nothing of it was begun.
    expect(inside + left.ready + left.lost.length).toBe(nth <= 2 ? 0 : FILES.length)
    await client.call('finishImports', { finish: true })
    await expectWhole(browser, client)
    expect((await client.call('sources', {})).length).toBe(nth <= 2 ? 0 : FILES.length)
    const report = await client.call('restore', { bytes, apply: true })
    expect(report.problems).toEqual([])
    expect(await client.call('sources', {})).toHaveLength(FILES.length)
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
  })

  test.each([1, 2])('at write %i of a correction, a removal or a new reading has all of it or nothing', async (nth) => {
    const browser = newBrowser()
    const before = await openTab(browser)
    await before.call('import', { files: FILES.slice(0, 1) })
    const [source] = await before.call('sources', {})
    const { ids } = await before.call('search', { query: EVERYTHING, offset: 0, limit: 9 })
    const acts: readonly ((client: EngineClient) => Promise<unknown>)[] = [
      (client) => client.call('correct', { id: ids[0] ?? '', changes: { headline: '甲', date: '2026-01-01' } }),
      (client) => client.call('setCard', { sources: [source?.id ?? ''], patch: { issueDate: '2026-02-02' }, apply: true }),
      (client) => client.call('moveBoundaries', { source: source?.id ?? '', added: [PAGE.indexOf('孩子')], removed: [] }),
      (client) => client.call('remove', { sources: [source?.id ?? ''] }),
    ]
    for (const act of acts) {
      const doomed = await openTab(browser, { openStore: async () => ({ store: killedAt(browser.store, nth), problem: null }) })
      await act(doomed).catch(() => null)
      const client = await openTab(browser)
      await expectWhole(browser, client)
      const corrections = await browser.store.read(['corrections'], (tables) => tables.corrections.list())
      expect(corrections.filter(({ kind }) => kind === 'field')).toHaveLength(nth === 1 ? 0 : 2)
    }
  })
})

describe('a damaged record', () => {
  test('of a page or an article is made again from the bytes', async () => {
    const browser = newBrowser()
    const before = await openTab(browser)
    await before.call('import', { files: FILES.slice(0, 2) })
    const [first, second] = await before.call('sources', {})
    const page = await before.call('page', { source: first?.id ?? '' })
    await browser.store.write(['pages', 'articles'], async ({ raw }) => {
      await raw.delete('pages', first?.id ?? '')
      for (const { id } of await raw.ofSource('articles', second?.id ?? '')) await raw.delete('articles', id)
    })
    const client = await openTab(browser)
    expect(await client.call('page', { source: first?.id ?? '' })).toEqual(page)
    await expectWhole(browser, client)
    // What was made again is in the store, not only in the memory of who made it.
    const next = await openTab(browser)
    expect(await next.call('open', { storage: 'auto' })).toMatchObject({ articles: 4, problems: [] })
    expect(await next.call('page', { source: first?.id ?? '' })).toEqual(page)
  })

  test('of an article, lost while the library is open, is made again before it is given out', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: FILES.slice(0, 2) })
    const out = async (): Promise<string> =>
      new TextDecoder().decode((await client.call('export', { format: 'jsonl', selection: { kind: 'all' } })).bytes)
    const before = await out()
    const [first] = await client.call('sources', {})
    await browser.store.write(['articles'], async ({ raw }) => {
      for (const { id } of await raw.ofSource('articles', first?.id ?? '')) await raw.delete('articles', id)
    })
    expect(await out()).toBe(before)
  })

  test('of a page takes nothing from the way back of its file', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: FILES.slice(0, 2) })
    const [first] = await client.call('sources', {})
    const before = await client.call('page', { source: first?.id ?? '' })
    await browser.store.write(['pages'], ({ raw }) => raw.delete('pages', first?.id ?? ''))
    await client.call('remove', { sources: [first?.id ?? ''] })
    await client.call('undo', { correction: null })
    expect(await client.call('page', { source: first?.id ?? '' })).toEqual(before)
    await expectWhole(browser, client)
  })

  test('of the bytes takes no article from the way back of its file', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    await client.call('import', { files: FILES.slice(0, 2) })
    const [first] = await client.call('sources', {})
    await browser.store.write(['bytes'], ({ raw }) => raw.delete('bytes', first?.id ?? ''))
    await client.call('remove', { sources: [first?.id ?? ''] })
    await client.call('undo', { correction: null })
    expect(await client.call('sources', {})).toHaveLength(2)
    expect((await client.call('search', { query: EVERYTHING, offset: 0, limit: 9 })).total).toBe(4)
  })

  test('that cannot be made again is told, and the rest opens', async () => {
    const browser = newBrowser()
    const before = await openTab(browser)
    await before.call('import', { files: FILES.slice(0, 2) })
    const [first] = await before.call('sources', {})
    await browser.store.write(['pages', 'bytes'], async ({ raw }) => {
      await raw.delete('pages', first?.id ?? '')
      await raw.delete('bytes', first?.id ?? '')
    })
    const client = await openTab(browser)
    expect(await client.call('open', { storage: 'auto' })).toMatchObject({
      sources: 1,
      articles: 2,
      problems: [{ kind: 'unreadable-file', reason: '0.txt' }],
    })
  })
})
