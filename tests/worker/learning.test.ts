import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { type Knowledge, loadKnowledge } from '../../src/annotate/knowledge'
import { readerWith } from '../../src/reader/reader'
import { type Browser, file, newBrowser, openTab } from './testEngine'

/** A pastime of our own invention that no list of words knows. */
const PAGES = ['东', '西', '南', '北'].map(
  (side) => `${side}村掷栗散了场\n本报讯 3月5日，${side}村的掷栗在晒场上散了场，二十名掷栗手到场。\n掷栗在这里流传多年。\n`,
)

let knowledge: Knowledge
let browser: Browser
let client: EngineClient

async function open(): Promise<EngineClient> {
  return openTab(browser, { loadReader: async () => readerWith(knowledge) })
}

beforeAll(async () => {
  knowledge = await loadKnowledge()
})

beforeEach(async () => {
  browser = newBrowser()
  client = await open()
})

async function teach(pages: readonly string[]): Promise<readonly string[]> {
  await client.call('import', { files: pages.map((page, index) => file(`${index}.txt`, page)) })
  const { ids } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 9 })
  for (const id of ids) await client.call('correct', { id, changes: { topics: ['sport'] } })
  return ids
}

async function taughtWords(of: EngineClient = client): Promise<readonly string[]> {
  const { words } = await of.call('learned', {})
  return words.filter(({ topic, weight }) => topic === 'sport' && weight > 0).map(({ word }) => word)
}

describe('learning', () => {
  test('comes from what was corrected, counts for what is read afterwards, and lasts', async () => {
    const ids = await teach(PAGES.slice(0, 3))
    const { examples } = await client.call('learned', {})
    expect(examples.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect((await taughtWords()).some((word) => word.includes('掷栗'))).toBe(true)
    const later = await open()
    expect(await taughtWords(later)).toEqual(await taughtWords())
    await later.call('import', { files: [file('new.txt', PAGES[3] ?? '')] })
    const { cards } = await later.call('search', { query: { ...EVERYTHING, text: '北村' }, offset: 0, limit: 1 })
    const untaught = await openTab(newBrowser(), { loadReader: async () => readerWith(knowledge) })
    await untaught.call('import', { files: [file('new.txt', PAGES[3] ?? '')] })
    const before = await untaught.call('article', { id: cards[0]?.id ?? '' })
    const after = await later.call('article', { id: cards[0]?.id ?? '' })
    const score = (view: typeof after): number => view?.article.topics.find(({ id }) => id === 'sport')?.score ?? 0
    expect(score(after)).toBeGreaterThan(score(before))
  })

  test('comes from what was confirmed, too, and goes when either is taken back', async () => {
    await client.call('import', { files: PAGES.map((page, index) => file(`${index}.txt`, page)) })
    const { ids } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 9 })
    await client.call('setState', { ids: ids.slice(0, 1), state: 'review', on: false })
    await client.call('correct', { id: ids[1] ?? '', changes: { topics: ['sport'] } })
    await client.call('correct', { id: ids[2] ?? '', changes: { headline: '不教什么' } })
    expect((await client.call('learned', {})).examples).toHaveLength(2)
    await client.call('undo', { correction: null })
    await client.call('undo', { correction: null })
    expect((await client.call('learned', {})).examples).toHaveLength(1)
    await client.call('setState', { ids: ids.slice(0, 1), state: 'review', on: true })
    expect((await client.call('learned', {})).examples).toEqual([])
  })

  test('is forgotten one by one or as a whole, and the corrections stay', async () => {
    const [first = '', second = ''] = await teach(PAGES.slice(0, 3))
    await client.call('forgetLearned', { article: first })
    expect((await client.call('learned', {})).examples.map(({ id }) => id)).not.toContain(first)
    await client.call('correct', { id: first, changes: { headline: '又改' } })
    expect((await client.call('learned', {})).examples).toHaveLength(2)
    await client.call('forgetLearned', { article: null })
    expect(await client.call('learned', {})).toEqual({ examples: [], words: [], places: [] })
    expect((await client.call('article', { id: second }))?.article.topics.map(({ id }) => id)).toEqual(['sport'])
  })

  test('goes with a wipe, and comes back with its undoing and with a backup', async () => {
    await teach(PAGES.slice(0, 3))
    const words = await taughtWords()
    const { bytes } = await client.call('backup', {})
    await client.call('wipe', {})
    expect(await client.call('learned', {})).toEqual({ examples: [], words: [], places: [] })
    await client.call('undo', { correction: null })
    expect(await taughtWords()).toEqual(words)
    browser = newBrowser()
    const fresh = await open()
    await fresh.call('restore', { bytes, apply: true })
    expect(await taughtWords(fresh)).toEqual(words)
  })
})
