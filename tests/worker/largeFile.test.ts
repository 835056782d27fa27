import { describe, expect, test, vi } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { EVERYTHING } from '../../src/domain/query'
import type { Store } from '../../src/store/store'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { ImportProgress } from '../../src/worker/protocol/imports'
import { plainReader } from './plainReader'
import { realReader } from './realEngine'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const SMALL = { cutSizes: { from: 2000, part: 500, around: 150 } }
const COUNT = 80
const TEXT = Array.from({ length: COUNT }, (_, at) => `第${at}座桥通车\n1月${(at % 28) + 1}日，第${at}座桥建成，老人们都来看。\n`).join(
  '==\n',
)
const LARGE = file('旧报/合集.txt', TEXT)
const OTHER = file('小.txt', '学校开学\n孩子们回到课堂。\n')

async function total(client: EngineClient): Promise<number> {
  return (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).total
}

/** Number of records of each kind that belong to a file. */
function records(browser: Browser): Promise<readonly number[]> {
  const stores = ['sources', 'bytes', 'pages', 'articles', 'staged', 'imports'] as const
  return browser.store.read(stores, ({ raw }) => Promise.all(stores.map((store) => raw.count(store))))
}

/** Waits until so many are left: what nobody waits for is deleted later. */
async function left(browser: Browser, counts: readonly number[]): Promise<void> {
  await vi.waitFor(async () => expect(await records(browser)).toEqual(counts))
}

/** A store whose program is killed before its `nth` write from now. */
function killedAt(store: Store, nth: number): Store {
  let writes = 0
  return {
    ...store,
    read: (stores, work) => (writes >= nth ? Promise.reject(new Error('killed')) : store.read(stores, work)),
    write(stores, work) {
      writes += 1
      return writes >= nth ? Promise.reject(new Error('killed')) : store.write(stores, work)
    },
  }
}

describe('a large file', () => {
  test('is one line of the report, all of it is found, and its bytes are kept', async () => {
    const browser = newBrowser()
    const client = await openTab(browser, SMALL)
    const seen: ImportProgress[] = []
    const { files } = await client.call('import', { files: [LARGE, OTHER] }, { onProgress: (now) => seen.push(now) })
    expect(files).toMatchObject([
      { name: '合集.txt', path: '旧报/合集.txt', articles: COUNT, dated: COUNT, placed: 0, problem: null },
      { path: '小.txt', articles: 1 },
    ])
    const sources = await client.call('sources', {})
    expect(sources.length).toBeGreaterThan(8)
    expect(sources[1]?.path).toMatch(/^旧报\/合集（第0?2段）\.txt$/)
    const texts = await Promise.all(sources.slice(0, -1).map(({ id }) => client.call('page', { source: id })))
    expect(texts.map((page) => page?.text).join('')).toBe(TEXT)
    expect(await total(client)).toBe(COUNT + 1)
    const again = await openTab(browser, SMALL)
    expect(await total(again)).toBe(COUNT + 1)
    const [, bytes, pages, articles, staged, imports] = await records(browser)
    expect([bytes, pages, articles, staged, imports]).toEqual([sources.length, sources.length, COUNT + 1, 0, 0])
    const inside = seen.flatMap((now) => now.inside ?? [])
    expect(inside.length).toBeGreaterThan(sources.length)
    expect(inside).toEqual([...inside].sort((a, b) => a - b))
  })

  test('is not cut where it is a web page, whatever it is called', async () => {
    const reader = await realReader()
    const client = await openTab(newBrowser(), { ...SMALL, loadReader: async () => reader })
    const { files } = await client.call('import', {
      files: [file('存下的网页.txt', `<!doctype html><body>${TEXT.replaceAll('\n', '<br>\n')}`)],
    })
    expect(files.map(({ problem }) => problem)).toEqual([null])
    const sources = await client.call('sources', {})
    expect(sources.map(({ path }) => path)).toEqual(['存下的网页.txt'])
  })

  test('brought again is a duplicate, whatever it is called', async () => {
    const client = await openTab(newBrowser(), SMALL)
    await client.call('import', { files: [LARGE] })
    const { files } = await client.call('import', { files: [file('又一份.txt', TEXT)] })
    expect(files.map(({ problem }) => problem)).toMatchObject([{ kind: 'duplicate', first: expect.stringContaining('合集') }])
  })

  test.each(['cut', 'keep', 'read'])('stopped while it is being %s is wholly out', async (stage) => {
    const browser = newBrowser()
    const client = await openTab(browser, SMALL)
    const stop = new AbortController()
    const until = { cut: 0.01, keep: 0.07, read: 0.5 }[stage] ?? 0
    const onProgress = ({ inside = 0 }: ImportProgress): void => {
      if (inside >= until) stop.abort()
    }
    const report = await client.call('import', { files: [LARGE, OTHER] }, { signal: stop.signal, onProgress })
    expect(report.cancelled).toBe(true)
    expect(report.files.map(({ problem }) => problem?.kind)).toEqual(['cancelled', 'cancelled'])
    await left(browser, [0, 0, 0, 0, 0, 0])
    expect(await total(client)).toBe(0)
    const { files } = await client.call('import', { files: [LARGE] })
    expect(files[0]?.articles).toBe(COUNT)
  })

  test('stopped and brought again before all is deleted is in whole, and nothing of it goes', async () => {
    const browser = newBrowser()
    const { store } = browser
    let goOn: () => void = () => undefined
    const gate = new Promise<void>((resolve) => (goOn = resolve))
    const slow: Store = {
      ...store,
      write: (stores, work) =>
        stores.includes('articles') && stores.includes('imports') && !stores.includes('bytes')
          ? gate.then(() => store.write(stores, work))
          : store.write(stores, work),
    }
    const client = await openTab(browser, { ...SMALL, openStore: async () => ({ store: slow, problem: null }) })
    const stop = new AbortController()
    const onProgress = ({ inside = 0 }: ImportProgress): void => (inside >= 0.5 ? stop.abort() : undefined)
    await client.call('import', { files: [LARGE] }, { signal: stop.signal, onProgress })
    await client.call('import', { files: [LARGE] })
    const parts = (await client.call('sources', {})).length
    expect((await records(browser))[5]).toBeGreaterThan(0)
    goOn()
    await left(browser, [parts, parts, parts, COUNT, 0, 0])
    expect(await total(client)).toBe(COUNT)
  })

  test('stopped by a program that ends before all is deleted is offered to nobody, and the next start deletes the rest', async () => {
    const browser = newBrowser()
    const { store } = browser
    const stop = new AbortController()
    const ending: Store = {
      ...store,
      write: (stores, work) =>
        stop.signal.aborted && stores.includes('articles') ? Promise.reject(new Error('killed')) : store.write(stores, work),
    }
    const doomed = await openTab(browser, { ...SMALL, openStore: async () => ({ store: ending, problem: null }) })
    const onProgress = ({ inside = 0 }: ImportProgress): void => (inside >= 0.5 ? stop.abort() : undefined)
    expect((await doomed.call('import', { files: [LARGE] }, { signal: stop.signal, onProgress })).cancelled).toBe(true)
    const [sources, bytes, pages, articles = 0, staged] = await records(browser)
    expect([sources, bytes, pages, staged]).toEqual([0, 0, 0, 0])
    expect(articles).toBeGreaterThan(0)
    const client = await openTab(browser, SMALL)
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
    expect(await total(client)).toBe(0)
    await left(browser, [0, 0, 0, 0, 0, 0])
  })

  test('stopped while a helper is still at a part waits for no helper', async () => {
    const browser = newBrowser()
    const stop = new AbortController()
    const readAway = (): Promise<never> => {
      stop.abort()
      return new Promise(() => undefined)
    }
    const client = await openTab(browser, { ...SMALL, loadReader: async () => ({ ...plainReader, readAway }) })
    const { files } = await client.call('import', { files: [LARGE] }, { signal: stop.signal })
    expect(files.map(({ problem }) => problem?.kind)).toEqual(['cancelled'])
    await left(browser, [0, 0, 0, 0, 0, 0])
  })

  test('that another tab lets go of meanwhile, as it sees nobody at it, is wholly out and can be brought again', async () => {
    const browser = newBrowser()
    const other = await openTab(browser, SMALL)
    let inside = 0
    let letGo: Promise<unknown> | null = null
    const pause = async (): Promise<void> => {
      if (inside >= 0.5) await (letGo ??= other.call('finishImports', { finish: false }))
    }
    const client = await openTab(browser, { ...SMALL, pause })
    const importing = client.call('import', { files: [LARGE] }, { onProgress: (now) => (inside = now.inside ?? 0) })
    expect((await importing).files.map(({ problem }) => problem?.kind)).toEqual(['cancelled'])
    await left(browser, [0, 0, 0, 0, 0, 0])
    expect(await total(client)).toBe(0)
    await client.call('import', { files: [LARGE] })
    expect(await total(client)).toBe(COUNT)
  })

  test('lets readers be served inside it, who see none of it before all of it is in', async () => {
    const client = await openTab(newBrowser(), { ...SMALL, pause: () => new Promise((resolve) => setImmediate(resolve)) })
    await client.call('import', { files: [OTHER] })
    const [first = ''] = (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).ids
    let inside = 0
    const seen: (readonly [number, number])[] = []
    const importing = client.call('import', { files: [LARGE] }, { onProgress: (now) => (inside = now.inside ?? 1) })
    const state = { done: false }
    void importing.then(() => (state.done = true))
    while (!state.done) {
      seen.push([inside, await total(client)])
      expect((await client.call('article', { id: first }))?.article.headline).toBe('学校开学')
      // Who asks without end is served without end.
      for (let turns = 0; turns < 4; turns += 1) await new Promise((resolve) => setImmediate(resolve))
    }
    const during = seen.filter(([at]) => at > 0.1 && at < 0.9)
    expect(during.length).toBeGreaterThan(1)
    expect(during.every(([, count]) => count === 1)).toBe(true)
  })

  test('that finds no room leaves nothing, and the next file goes on', async () => {
    const browser = newBrowser()
    const { store } = browser
    const tight: Store = {
      ...store,
      write: (stores, work) =>
        store.write(stores, async (tables) => {
          const result = await work(tables)
          if ((await tables.raw.count('articles')) > COUNT / 2) throw new ProblemError({ kind: 'storage-full' })
          return result
        }),
    }
    const client = await openTab(browser, { ...SMALL, openStore: async () => ({ store: tight, problem: null }) })
    const { files } = await client.call('import', { files: [LARGE, OTHER] })
    expect(files.map(({ problem }) => problem?.kind ?? null)).toEqual(['storage-full', null])
    await left(browser, [1, 1, 1, 1, 0, 0])
  })

  test('is refused before anything is done where the browser says that there is no room', async () => {
    let reads = 0
    const counting = { ...plainReader, read: (...args: Parameters<typeof plainReader.read>) => ((reads += 1), plainReader.read(...args)) }
    const store: Store = { ...newBrowser().store, kind: 'indexeddb' }
    const client = await openTab(newBrowser(store), {
      ...SMALL,
      loadReader: async () => counting,
      estimate: async () => ({ used: 90_000, quota: 100_000 }),
    })
    const { files } = await client.call('import', { files: [LARGE] })
    expect(files[0]?.problem).toEqual({ kind: 'storage-full' })
    expect(reads).toBe(0)
  })

  test('that is damaged in one part is refused as a whole', async () => {
    const browser = newBrowser()
    const client = await openTab(browser, SMALL)
    const { files } = await client.call('import', { files: [file('坏.txt', `${TEXT}\n==\n坏\u0000\n`), OTHER] })
    expect(files.map(({ problem }) => problem?.kind ?? null)).toEqual(['binary-file', null])
    await left(browser, [1, 1, 1, 1, 0, 0])
  })
})

/** From the first write of the import to the last, and one in which it is not killed at all. */
const MOMENTS = [1, 2, 3, 5, 9, 14, 15, 16, 17, 18, 19, 20]

describe('a program killed inside a large file', () => {
  test.each(MOMENTS)('before write %i has it wholly in or out, and finishes it or asks for it again', async (nth) => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { ...SMALL, openStore: async () => ({ store: killedAt(browser.store, nth), problem: null }) })
    await doomed.call('import', { files: [LARGE] }).catch(() => null)
    const client = await openTab(browser, SMALL)
    const before = await total(client)
    expect([0, COUNT]).toContain(before)
    const left = await client.call('unfinished', {})
    const promised = left.ready + left.lost.length
    // Before the first write nothing is known of it.
    expect(promised).toBe(nth === 1 || before === COUNT ? 0 : 1)
    const report = await client.call('finishImports', { finish: true })
    expect(report.files).toHaveLength(promised)
    expect(await total(client)).toBe(before + left.ready * COUNT)
    expect(await client.call('unfinished', {})).toEqual({ ready: 0, lost: [] })
    await client.call('import', { files: [LARGE] })
    expect(await total(client)).toBe(COUNT)
    const [sources, bytes, pages, articles, staged, imports] = await records(browser)
    expect([bytes, pages, articles, staged, imports]).toEqual([sources, sources, COUNT, 0, 0])
  })

  test('and not wanted any more lets go of all of it', async () => {
    const browser = newBrowser()
    const doomed = await openTab(browser, { ...SMALL, openStore: async () => ({ store: killedAt(browser.store, 9), problem: null }) })
    await doomed.call('import', { files: [LARGE] }).catch(() => null)
    const client = await openTab(browser, SMALL)
    expect(await client.call('unfinished', {})).toEqual({ ready: 1, lost: [] })
    await client.call('finishImports', { finish: false })
    await left(browser, [0, 0, 0, 0, 0, 0])
  })
})
