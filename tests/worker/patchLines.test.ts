import { expect, test } from 'vitest'
import type { CorrectableFields } from '../../src/domain/correction'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { PatchLine } from '../../src/worker/protocol/corrections'
import type { Reader } from '../../src/reader/reader'
import { success } from '../../src/domain/problem'
import { plainReader } from './plainReader'
import { file, newBrowser, openTab } from './testEngine'

const PAGE = '白河大桥通车\n1月5日，白河大桥建成通车。\n==\n学校开学\n孩子们回到课堂。\n'

/** The page in a library of its own; ids of what is made there begin elsewhere. */
async function withPage(ids = 0): Promise<{ client: EngineClient; articles: readonly string[]; source: string }> {
  const browser = newBrowser()
  browser.ids = ids
  const client = await openTab(browser)
  await client.call('import', { files: [file('a.txt', PAGE)] })
  const found = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
  const [source] = await client.call('sources', {})
  return { client, articles: found.ids, source: source?.id ?? '' }
}

async function lines(mine: EngineClient, theirs: EngineClient): Promise<readonly PatchLine[]> {
  const { bytes } = await mine.call('givePatch', { sources: null })
  return (await theirs.call('takePatch', { bytes, apply: false, only: null })).lines
}

test.each<[string, Partial<CorrectableFields>, Partial<PatchLine>]>([
  ['another headline', { headline: '大桥' }, { status: 'new', before: '白河大桥通车', after: '大桥', headline: '白河大桥通车' }],
  ['another day', { date: '2026-01-06' }, { status: 'new', before: '2020-01-05', after: '2026-01-06' }],
  ['no day at all', { date: null }, { status: 'new', before: '2020-01-05', after: '' }],
  ['topics where there were none', { topics: ['education'] }, { status: 'new', before: '', after: '教育' }],
  ['what it reads already', { date: '2020-01-05' }, { status: 'same', before: '2020-01-05', after: '2020-01-05' }],
])('a line that sets %s says what it would change', async (_, changes, expected) => {
  const { client: mine, articles } = await withPage()
  const { client: theirs } = await withPage(500_000)
  await mine.call('correct', { id: articles[0] ?? '', changes })
  expect(await lines(mine, theirs)).toMatchObject([{ path: 'a.txt', ...expected }])
})

test('a line for an article that is cut by another line of the same file fits', async () => {
  const { client: mine, source } = await withPage()
  const { client: theirs } = await withPage(500_000)
  const at = PAGE.indexOf('孩子')
  await mine.call('moveBoundaries', { source, added: [at], removed: [] })
  const { ids } = await mine.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
  await mine.call('correct', { id: ids[2] ?? '', changes: { headline: '课堂' } })
  expect(await lines(mine, theirs)).toMatchObject([
    { correction: { kind: 'boundary' }, status: 'new', headline: '学校开学' },
    { correction: { kind: 'field' }, status: 'new', before: '', after: '课堂' },
  ])
})

test('a line for an article that does not stand by itself here fits none; a cut that is made here already changes nothing', async () => {
  const { client: mine, articles, source } = await withPage()
  const { client: theirs } = await withPage(500_000)
  await mine.call('correct', { id: articles[1] ?? '', changes: { headline: '开学了' } })
  await theirs.call('moveBoundaries', { source, added: [], removed: [PAGE.indexOf('学校')] })
  expect(await lines(mine, theirs)).toMatchObject([{ status: 'unfit', after: null }])
  expect(await lines(theirs, mine)).toMatchObject([{ status: 'new' }])
  await mine.call('moveBoundaries', { source, added: [], removed: [PAGE.indexOf('学校')] })
  expect(await lines(theirs, mine)).toMatchObject([{ status: 'same' }])
})

test('the card of a page is told from what to what', async () => {
  const { client: mine, source } = await withPage()
  const { client: theirs } = await withPage(500_000)
  await mine.call('setCard', { sources: [source], patch: { paper: '白河日报', issueDate: '2026-01-07' }, apply: true })
  expect(await lines(mine, theirs)).toMatchObject([{ status: 'new', before: '—、—', after: '白河日报、2026-01-07' }])
  await theirs.call('setCard', { sources: [source], patch: { paper: '白河日报', issueDate: '2026-01-07' }, apply: true })
  expect(await lines(mine, theirs)).toMatchObject([{ status: 'same' }])
})

test.each([
  ['the encoding that it is read in already', 'utf-8', undefined, undefined, 'same'],
  ['another encoding', 'gb18030', undefined, undefined, 'new'],
  ['lines read straight across where columns were put in order', 'utf-8', true, 'ordered', 'new'],
  ['lines read straight across where they are', 'utf-8', true, undefined, 'same'],
] as const)('a line that sets %s says whether it would change anything', async (_, encoding, straight, columns, status) => {
  const { client: mine, source } = await withPage()
  const reader: Reader = {
    ...plainReader,
    read(...how) {
      const page = plainReader.read(...how)
      return page.ok && columns !== undefined ? success({ ...page.value, decoding: { ...page.value.decoding, columns } }) : page
    },
  }
  const theirs = await openTab(newBrowser(), { loadReader: async () => reader })
  await theirs.call('import', { files: [file('a.txt', PAGE)] })
  await mine.call('decodeAs', { source, encoding, apply: true, ...(straight && { straight }) })
  expect(await lines(mine, theirs)).toMatchObject([{ correction: { kind: 'encoding' }, before: 'utf-8', after: encoding, status }])
})
