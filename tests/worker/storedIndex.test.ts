import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { type Store, storeOn } from '../../src/store/store'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { EngineEnvironment } from '../../src/worker/engine/environment'
import { inlinePort } from '../../src/worker/engine/inline'
import { createClient } from '../../src/worker/page/client'
import { type LateWatch, leaveLate } from '../helpers/latePieces'
import { plainReader } from './plainReader'
import { type Browser, file, newBrowser, openTab, settled, testEnvironment } from './testEngine'

const FILES = Array.from({ length: 6 }, (_, index) =>
  file(`${index}.txt`, `第${index}号通车\n1月${index + 1}日，白河第${index}桥通车。\n==\n开学${index}\n孩子们回来了。\n`),
)

/** Enough to be told to be the same when it comes twice. */
const LONG = `${Array.from({ length: 40 }, (_, index) => `第${index}天，白河两岸的人都来看新桥。`).join('')}\n`

let disks = 0

/** Real databases copy what is put and got; memory does not, and is no place to store an index in. */
async function browserWithDisk(): Promise<Browser> {
  return newBrowser(storeOn(await openIndexedDatabase(`index-${(disks += 1)}`)))
}

/** What searches answer, whatever index they stand on. */
async function answers(client: EngineClient): Promise<unknown> {
  const ask = (text: string, state?: 'starred'): Promise<unknown> =>
    client.call('search', {
      query: { ...EVERYTHING, text, facets: state === undefined ? {} : { state: { include: [state], exclude: [] } }, sort: 'page' },
      offset: 0,
      limit: 100,
    })
  return [await ask(''), await ask('通车'), await ask('大桥'), await ask('', 'starred')]
}

/** A disk on which saving the index ends after so many steps, for ever. */
function dying(store: Store, steps: number): { readonly store: Store; readonly died: () => boolean } {
  let left = steps
  const step = (): void => {
    left -= 1
    if (left < 0) throw new Error('killed')
  }
  const write: Store['write'] = (stores, work) =>
    store.write(stores, (tables) => {
      const { shards, touched } = tables
      const put: typeof shards.put = async (name, content) => {
        step()
        await shards.put(name, content)
      }
      const remove: typeof shards.remove = async (name) => {
        step()
        await shards.remove(name)
      }
      const clearMark: typeof touched.remove = async (source) => {
        step()
        await touched.remove(source)
      }
      return work({ ...tables, shards: { ...shards, put, remove }, touched: { ...touched, remove: clearMark } })
    })
  return { store: { ...store, write }, died: () => left < 0 }
}

function storedNames(store: Store): Promise<readonly string[]> {
  return store.read(['shards'], ({ shards }) => shards.names())
}

/** The same library as one sees it whose index was never stored. */
async function withoutIndex(browser: Browser): Promise<unknown> {
  const { store } = browser
  const forgetful: Store = {
    ...store,
    read: (stores, work) => store.read(stores, (tables) => work({ ...tables, shards: { ...tables.shards, list: async () => [] } })),
  }
  return answers(
    await openTab(browser, { openStore: async () => ({ store: forgetful, problem: null }), tidyAfter: Number.MAX_SAFE_INTEGER }),
  )
}

/** More articles than a library may have that is made ready before it opens. */
const MANY = 2100
const A_FILE = 100

/** A large library, and tabs on it that are handed the texts of its index late. */
async function largeLibrary(spoil?: LateWatch['spoil']): Promise<{
  readonly browser: Browser
  readonly watch: LateWatch
  readonly openLate: (changes: Partial<EngineEnvironment>) => Promise<EngineClient>
}> {
  const browser = await browserWithDisk()
  const client = await openTab(browser, { tidyAfter: 1 })
  const article = (nth: number): string => `第${nth}篇\n白河第${nth}座桥通车。\n`
  const files = Array.from({ length: MANY / A_FILE }, (_, at) =>
    file(`${at}.txt`, Array.from({ length: A_FILE }, (_, nth) => article(at * A_FILE + nth)).join('==\n')),
  )
  await client.call('import', { files })
  await settled(browser)
  client.close()
  const watch: LateWatch = { loads: 0, parts: 0, ...(spoil === undefined ? {} : { spoil }) }
  const { store } = browser
  const late: Store = {
    ...store,
    read: (stores, work) =>
      store.read(stores, (tables) => {
        const list: typeof tables.shards.list = async () =>
          (await tables.shards.list()).map(({ name, open }) => ({
            name,
            open: async (late) => (late === undefined ? open() : leaveLate(await open(), watch)),
          }))
        return work({ ...tables, shards: { ...tables.shards, list } })
      }),
  }
  return {
    browser,
    watch,
    openLate: (changes) => openTab(browser, { openStore: async () => ({ store: late, problem: null }), ...changes }),
  }
}

function countingReads(store: Store, counts: Map<string, number>): Store {
  return {
    ...store,
    read(stores, work) {
      for (const name of stores) counts.set(name, (counts.get(name) ?? 0) + 1)
      return store.read(stores, work)
    },
  }
}

describe('the stored index', () => {
  test('opens a library whose articles are shown before what the rules know has come, but for values set by hand', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES })
    const [first = '', ...others] = (await client.call('search', { query: EVERYTHING, offset: 0, limit: 99 })).ids
    await client.call('correct', { id: first, changes: { headline: '另一个标题' } })
    await settled(browser)
    client.close()
    let bring: () => void = () => undefined
    const knowledge = new Promise<typeof plainReader>((resolve) => (bring = () => resolve(plainReader)))
    const again = await openTab(browser, { loadReader: () => knowledge })
    const elsewhere = others.find((id) => id.slice(0, 16) !== first.slice(0, 16)) ?? ''
    expect((await again.call('article', { id: elsewhere }))?.article.id).toBe(elsewhere)
    const happened: string[] = []
    const corrected = again.call('article', { id: first }).then((view) => happened.push(view?.article.headline ?? ''))
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    happened.push('known')
    bring()
    await corrected
    expect(happened).toEqual(['known', '另一个标题'])
  })

  test('opens the library without reading its pages and articles, and finds the same', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES })
    await settled(browser)
    const counts = new Map<string, number>()
    const again = await openTab(browser, { openStore: async () => ({ store: countingReads(browser.store, counts), problem: null }) })
    await again.call('sources', {})
    await settled(browser)
    expect([counts.get('pages'), counts.get('articles'), counts.get('corrections')]).toEqual([undefined, undefined, undefined])
    expect(await answers(again)).toEqual(await withoutIndex(browser))
  })

  test('is believed only for what did not change since', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES })
    await settled(browser)
    const other = await openTab(browser, { tidyAfter: Number.MAX_SAFE_INTEGER })
    const { ids } = await other.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
    const [first, second, third] = await other.call('sources', {})
    await other.call('correct', { id: ids[6] ?? '', changes: { headline: '大桥' } })
    await other.call('setState', { ids: ids.slice(8, 9), state: 'starred', on: true })
    await other.call('moveBoundaries', { source: third?.id ?? '', added: [], removed: [FILES[2]?.bytes.length ?? 0, 30] })
    await other.call('remove', { sources: [second?.id ?? ''] })
    await other.call('setCard', { sources: [first?.id ?? ''], patch: { issueDate: '1999-01-01' }, apply: true })
    await other.call('import', { files: [file('new.txt', '新通车\n')] })
    const again = await openTab(browser)
    const found = await answers(again)
    expect(found).toEqual(await answers(other))
    expect(found).toEqual(await withoutIndex(browser))
  })

  test('knows of files and articles what memory knew', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: [...FILES, file('twice.txt', `又\n${LONG}`), file('once.txt', `再\n${LONG}`)] })
    const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
    await client.call('correct', { id: ids[6] ?? '', changes: { headline: '大\ud800桥' } })
    await client.call('setState', { ids: ids.slice(8, 9), state: 'review', on: false })
    await settled(browser)
    const again = await openTab(browser)
    for (const tab of [again, await openTab(browser)]) {
      expect(await tab.call('sources', {})).toEqual(await client.call('sources', {}))
      for (const id of ids) expect(await tab.call('article', { id })).toEqual(await client.call('article', { id }))
    }
  })

  test.each(['known-0', 'sketches-0'])('that lost %s tells so or reads it anew, and knows the same', async (name) => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: [...FILES, file('twice.txt', `又\n${LONG}`), file('once.txt', `再\n${LONG}`)] })
    await settled(browser)
    const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
    await browser.store.write(['shards'], ({ shards }) => shards.put(name, { format: 1, nonsense: true }))
    const again = await openTab(browser)
    expect(await answers(again)).toEqual(await answers(client))
    const views = await Promise.all(ids.map((id) => again.call('article', { id })))
    expect(views).toEqual(await Promise.all(ids.map((id) => client.call('article', { id }))))
    expect(views.some((view) => (view?.duplicates.length ?? 0) > 0)).toBe(true)
    const rebuilt = name === 'known-0' ? [{ kind: 'index-rebuilt' }] : []
    expect((await again.call('open', { storage: 'auto' })).problems).toEqual(rebuilt)
  })

  test.each(['pages', 'articles'] as const)('lets %s that were lost be read again from the bytes when they are looked at', async (name) => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES })
    await settled(browser)
    const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
    const before = await Promise.all(ids.map((id) => client.call('article', { id })))
    await browser.store.write([name], ({ raw }) => raw.clear(name))
    const again = await openTab(browser)
    expect(await Promise.all(ids.map((id) => again.call('article', { id })))).toEqual(before)
  })

  test('that is damaged is made again', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES })
    await settled(browser)
    await browser.store.write(['shards'], async ({ shards }) => {
      for (const name of await shards.names()) if (name !== 'state') await shards.put(name, { format: 1, nonsense: true })
    })
    const again = await openTab(browser)
    expect(await answers(again)).toEqual(await withoutIndex(browser))
    expect((await again.call('open', { storage: 'auto' })).problems).toEqual([{ kind: 'index-rebuilt' }])
  })

  test.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 1],
    [8, 1],
    [9, 1],
  ])('loses nothing where the tab is killed after %i steps of saving it, %i savings done', async (steps, savings) => {
    const browser = await browserWithDisk()
    const first = await openTab(browser, { tidyAfter: 1 })
    await first.call('import', { files: FILES.slice(0, 2) })
    await settled(browser)
    const before = (await storedNames(browser.store)).join(' ')
    const { store, died } = dying(browser.store, steps)
    const killed = await openTab(browser, { tidyAfter: 1, openStore: async () => ({ store, problem: null }) })
    await killed.call('import', { files: FILES.slice(2) })
    await settled(browser)
    const { ids } = await killed.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
    await killed.call('correct', { id: ids[1] ?? '', changes: { headline: '大桥' } })
    await settled(browser)
    expect(died()).toBe(true)
    expect((await storedNames(browser.store)).join(' ') === before).toBe(savings === 0)
    const again = await openTab(browser)
    const found = await answers(again)
    expect(found).toEqual(await answers(killed))
    expect(found).toEqual(await withoutIndex(browser))
    expect((await again.call('search', { query: EVERYTHING, offset: 0, limit: 0 })).total).toBe(ids.length)
  })

  test('comes late with its texts: a large library lists its articles before', async () => {
    const { browser, watch, openLate } = await largeLibrary()
    let go: () => void = () => undefined
    const pausing = new Promise<void>((resolve) => (go = resolve))
    const client = await openLate({ pause: () => pausing })
    const { total, cards } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 3 })
    expect([total, cards.map(({ headline }) => headline.text)]).toEqual([MANY, ['第0篇', '第1篇', '第2篇']])
    expect((await client.call('sources', {})).length).toBe(MANY / A_FILE)
    expect(watch.loads).toBe(0)
    const found = await client.call('search', { query: { ...EVERYTHING, text: '第77座桥' }, offset: 0, limit: 3 })
    expect(found.cards.map(({ headline }) => headline.text)).toEqual(['第77篇'])
    expect(watch.loads).toBeGreaterThan(0)
    go()
    await settled(browser)
  })

  test('is made again where what comes late is damaged, and nothing is lost', async () => {
    const { browser, openLate } = await largeLibrary((name, array) => (name === 'text' ? array.slice(1) : array))
    const client = await openLate({})
    expect((await client.call('search', { query: EVERYTHING, offset: 0, limit: 0 })).total).toBe(MANY)
    await client.call('suggest', { text: '第', limit: 3 })
    await settled(browser)
    expect((await client.call('open', { storage: 'auto' })).problems).toEqual([{ kind: 'index-rebuilt' }])
    expect((await client.call('search', { query: { ...EVERYTHING, text: '座桥' }, offset: 0, limit: 0 })).total).toBe(MANY)
    expect((await client.call('search', { query: { ...EVERYTHING, text: '第77座桥' }, offset: 0, limit: 0 })).total).toBe(1)
  })

  test('is stored anew after everything was wiped', async () => {
    const browser = await browserWithDisk()
    const client = await openTab(browser, { tidyAfter: 1 })
    await client.call('import', { files: FILES.slice(0, 3) })
    await settled(browser)
    await client.call('wipe', {})
    await client.call('import', { files: FILES.slice(3) })
    await settled(browser)
    expect(await browser.store.read(['shards'], ({ shards }) => shards.names())).toContain('state')
    const counts = new Map<string, number>()
    const again = await openTab(browser, { openStore: async () => ({ store: countingReads(browser.store, counts), problem: null }) })
    expect(await answers(again)).toEqual(await withoutIndex(browser))
    expect(counts.get('articles')).toBeUndefined()
    expect(await again.call('open', { storage: 'auto' })).toMatchObject({ problems: [] })
  })

  test('is one tab’s to write: another’s pieces are never mixed in', async () => {
    const browser = await browserWithDisk()
    const [a, b] = [await openTab(browser, { tidyAfter: 1 }), await openTab(browser, { tidyAfter: 1 })]
    await a.call('import', { files: FILES.slice(0, 3) })
    await settled(browser)
    await b.call('import', { files: FILES.slice(3) })
    await settled(browser)
    await a.call('import', { files: [file('x.txt', '又通车\n')] })
    await settled(browser)
    expect(await answers(await openTab(browser))).toEqual(await withoutIndex(browser))
  })
})

test('articles that the index is told in the background are said to come until they are found', async () => {
  const browser = await browserWithDisk()
  const many = Array.from({ length: 2100 }, (_, nth) => `第${nth}号通车\n白河第${nth}桥通车。\n`).join('==\n')
  const before = await openTab(browser, { tidyAfter: Number.POSITIVE_INFINITY })
  await before.call('import', { files: [file('合订本.txt', many)] })
  before.close()
  const client = createClient(async () => inlinePort(testEnvironment(browser)))
  const told: Promise<readonly [boolean, number]>[] = []
  const look = async (): Promise<readonly [boolean, number]> => {
    const { filling } = await client.call('open', { storage: 'auto' })
    return [filling, (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).total]
  }
  const first = new Promise<void>((resolve) =>
    client.onChanged(() => {
      told.push(look())
      resolve()
    }),
  )
  expect(await look()).toEqual([true, 0])
  await first
  expect(await told[0]).toEqual([false, 2100])
})
