import { describe, expect, test } from 'vitest'
import { ProblemError } from '../../src/domain/problem'
import { EVERYTHING } from '../../src/domain/query'
import type { ImportProgress } from '../../src/worker/protocol/imports'
import { plainReader } from './plainReader'
import { file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'

async function idsOf(client: Awaited<ReturnType<typeof openTab>>): Promise<readonly string[]> {
  return (await client.call('search', { query: EVERYTHING, offset: 0, limit: 100 })).ids
}

describe('an import', () => {
  test('makes articles that are found, shown with their page, and still there after opening again', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    const report = await client.call('import', { files: [file('版面/a.txt', PAGE)] })
    expect(report).toMatchObject({
      cancelled: false,
      files: [{ name: 'a.txt', path: '版面/a.txt', articles: 2, dated: 1, placed: 0, problem: null }],
    })
    const found = await client.call('search', { query: { ...EVERYTHING, text: '白河大桥' }, offset: 0, limit: 10 })
    expect(found.cards.map(({ headline }) => headline.text)).toEqual(['白河大桥通车'])
    const view = await client.call('article', { id: found.ids[0] ?? '' })
    expect(view?.siblings.map(({ headline }) => headline)).toEqual(['白河大桥通车', '学校开学'])
    const page = await client.call('page', { source: view?.source.id ?? '' })
    expect(page?.text).toBe(PAGE)
    const again = await openTab(browser)
    expect(await again.call('open', { storage: 'auto' })).toEqual({
      storage: 'memory',
      articles: 2,
      sources: 1,
      filling: false,
      problems: [],
    })
    expect(await idsOf(again)).toEqual(await idsOf(client))
  })

  test('names the first copy of the same bytes, in this drop and in an earlier one', async () => {
    const client = await openTab()
    await client.call('import', { files: [file('a.txt', PAGE)] })
    const { files } = await client.call('import', { files: [file('b.txt', PAGE), file('c.txt', '新稿'), file('d.txt', '新稿')] })
    const [first, third] = await client.call('sources', {})
    expect(files.map(({ path, problem }) => [path, problem])).toEqual([
      ['b.txt', { kind: 'duplicate', first: 'a.txt', source: first?.id }],
      ['c.txt', null],
      ['d.txt', { kind: 'duplicate', first: 'c.txt', source: third?.id }],
    ])
    expect(await client.call('sources', {})).toHaveLength(2)
  })

  test('says of a second copy of what could not be read why it could not, not that it is there', async () => {
    const client = await openTab()
    const { files } = await client.call('import', { files: [file('a.bin', 'a\u0000'), file('b.bin', 'a\u0000'), file('c.txt', PAGE)] })
    expect(files.map(({ path, problem }) => [path, problem?.kind ?? null])).toEqual([
      ['a.bin', 'binary-file'],
      ['b.bin', 'binary-file'],
      ['c.txt', null],
    ])
  })

  test('goes on after files that cannot be read and leaves nothing of them behind', async () => {
    const browser = newBrowser()
    const client = await openTab(browser)
    const { files } = await client.call('import', { files: [file('empty.txt', ''), file('b.bin', 'a\u0000'), file('a.txt', PAGE)] })
    expect(files.map(({ problem }) => problem?.kind ?? null)).toEqual(['empty-file', 'binary-file', null])
    const left = await browser.store.read(['bytes', 'staged', 'imports'], async ({ raw }) => [
      await raw.count('bytes'),
      await raw.count('staged'),
      await raw.count('imports'),
    ])
    expect(left).toEqual([1, 0, 0])
  })

  test('goes on after a mistake of ours in one file', async () => {
    const breaking = {
      ...plainReader,
      read: (...args: Parameters<typeof plainReader.read>) => {
        if (args[0].name === 'bad.txt') throw new TypeError('oops')
        return plainReader.read(...args)
      },
    }
    const client = await openTab(newBrowser(), { loadReader: async () => breaking })
    const { files } = await client.call('import', { files: [file('bad.txt', '坏'), file('a.txt', PAGE)] })
    expect(files.map(({ problem }) => problem)).toEqual([{ kind: 'internal', reason: 'oops' }, null])
  })

  test('takes in what still fits when the disk is full', async () => {
    const browser = newBrowser()
    const { store } = browser
    const tight = {
      ...store,
      write: (...[stores, work]: Parameters<typeof store.write>) =>
        store.write(stores, async (tables) => {
          const result = await work({
            ...tables,
            bytes: {
              ...tables.bytes,
              put: (source, bytes) =>
                bytes.byteLength > 40 ? Promise.reject(new ProblemError({ kind: 'storage-full' })) : tables.bytes.put(source, bytes),
            },
          })
          return result
        }),
    }
    const client = await openTab(browser, { openStore: async () => ({ store: tight as typeof store, problem: null }) })
    const { files } = await client.call('import', { files: [file('a.txt', '短'), file('b.txt', '长'.repeat(40)), file('c.txt', '小')] })
    expect(files.map(({ problem }) => problem?.kind ?? null)).toEqual([null, 'storage-full', null])
    expect((await client.call('sources', {})).map(({ path }) => path)).toEqual(['a.txt', 'c.txt'])
  })

  test('stops when cancelled: what is in stays in, the rest is named', async () => {
    const browser = newBrowser()
    const stop = new AbortController()
    const client = await openTab(browser)
    const files = Array.from({ length: 9 }, (_, index) => file(`${index}.txt`, `第${index}篇`))
    const seen: ImportProgress[] = []
    const report = await client.call(
      'import',
      { files },
      {
        signal: stop.signal,
        onProgress: (progress) => {
          seen.push(progress)
          if (progress.done === 3) stop.abort()
        },
      },
    )
    expect(report.cancelled).toBe(true)
    expect(report.files).toHaveLength(9)
    const taken = report.files.filter(({ problem }) => problem === null)
    expect(report.files.filter(({ problem }) => problem?.kind === 'cancelled')).toHaveLength(9 - taken.length)
    expect(taken.length).toBeLessThan(9)
    expect(await client.call('sources', {})).toHaveLength(taken.length)
    expect(seen[0]).toEqual({ done: 0, all: 9, articles: 0, file: '0.txt' })
    expect(await browser.store.read(['staged', 'bytes'], ({ raw }) => raw.count('bytes'))).toBe(taken.length)
  })

  test('lets searches in between, which find what has come', async () => {
    const client = await openTab(newBrowser(), { pause: () => new Promise((resolve) => setImmediate(resolve)) })
    const totals: number[] = []
    const importing = client.call('import', { files: Array.from({ length: 20 }, (_, index) => file(`${index}.txt`, `第${index}篇`)) })
    const state = { done: false }
    void importing.then(() => (state.done = true))
    while (!state.done) {
      totals.push((await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).total)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(totals.some((total) => total > 0 && total < 20)).toBe(true)
    expect(totals).toEqual([...totals].sort((a, b) => a - b))
  })
})

test('files that come ahead of their call are read with it, in their order', async () => {
  const client = await openTab(newBrowser())
  const files = Array.from({ length: 520 }, (_, nth) => file(`${String(nth).padStart(3, '0')}.txt`, `第${nth}件事\n第${nth}件事办好了。\n`))
  const report = await client.call('import', { files })
  expect(report.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
  expect(report.files.every(({ problem }) => problem === null)).toBe(true)
})
