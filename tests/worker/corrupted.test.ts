import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { StoreName } from '../../src/store/records'
import { type Browser, file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'

async function filled(): Promise<Browser> {
  const browser = newBrowser()
  const client = await openTab(browser)
  await client.call('import', { files: [file('a.txt', PAGE), file('b.txt', '村里修路\n3月8日，村里修好了路。\n')] })
  const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
  await client.call('correct', { id: ids[0] ?? '', changes: { headline: '大桥' } })
  await client.call('setState', { ids, state: 'starred', on: true })
  await client.call('saveSearch', { name: '桥', query: EVERYTHING })
  await client.call('setSetting', { name: 'learning', value: { examples: 7 } })
  client.close()
  return browser
}

/** What a failing disk, another program or an older bug may leave in a record; its key stays. */
const RUBBISH: readonly (readonly [string, (record: Record<string, unknown>) => Record<string, unknown>])[] = [
  ['lost all but its key', (record) => ({ id: record['id'], source: record['source'], name: record['name'] })],
  ['holds numbers for everything', (record) => rubbish(record, 7)],
  ['holds null for everything', (record) => rubbish(record, null)],
  ['holds text for everything', (record) => rubbish(record, 'x')],
]

function rubbish(record: Record<string, unknown>, value: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, old]) => [key, ['id', 'source', 'name'].includes(key) ? old : value]))
}

const STORES: readonly StoreName[] = [
  'pages',
  'articles',
  'corrections',
  'settings',
  'readingState',
  'savedSearches',
  'shards',
  'sources',
  'staged',
  'imports',
]

const CASES = STORES.flatMap((store) => RUBBISH.map(([what, spoil]) => [store, what, spoil] as const))

describe('a library in which', () => {
  test.each(CASES)('every record of %s %s opens, is searched and takes files in', async (store, _, spoil) => {
    const browser = await filled()
    await browser.store.write([store], async ({ raw }) => {
      for (const record of await raw.all(store)) await raw.put(store, spoil({ ...record }) as never)
      if (store === 'staged') await raw.put(store, spoil({ source: 'a'.repeat(64), file: {}, batch: 'b' }) as never)
      if (store === 'imports') await raw.put(store, spoil({ id: 'i', startedAt: 'x', waiting: [] }) as never)
    })
    const client = await openTab(browser)
    await client.call('unfinished', {})
    await client.call('search', { query: EVERYTHING, offset: 0, limit: 9 })
    for (const { id } of await client.call('sources', {})) await client.call('page', { source: id })
    const { files } = await client.call('import', { files: [file('c.txt', '新稿\n9月1日，开学了。\n')] })
    expect(files.map(({ problem }) => problem)).toEqual([null])
    await client.call('storage', {})
    await client.call('corrections', { source: null })
    await client.call('finishImports', { finish: true })
    const { total } = await client.call('search', { query: { ...EVERYTHING, text: '开学了' }, offset: 0, limit: 9 })
    expect(total).toBe(1)
    // What the bytes still tell is there.
    const bridge = await client.call('search', { query: { ...EVERYTHING, text: '白河大桥' }, offset: 0, limit: 9 })
    expect(bridge.total).toBe(1)
  })
})
