import { beforeEach, describe, expect, test } from 'vitest'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { helpedReader } from '../../src/worker/helpers/helpedReader'
import { createHelperPool } from '../../src/worker/helpers/helperPool'
import { serveHelp } from '../../src/worker/helpers/serveHelp'
import { openReal, realReader, views } from './realEngine'
import { type Browser, file, newBrowser, openTab } from './testEngine'

/** Some ninety counties have a 城关镇; which is meant, the page does not tell. */
const OURS = '150123100'

function page(number: number, text: string, paper = '水渠报') {
  return file(`${paper}-2022-06-${10 + number}.txt`, `城关镇第${number}座水渠修好了\n\n　　本报讯 6月${number}日，${text}\n`)
}

const HERE = (number: number) =>
  page(number, `城关镇的第${number}座水渠修好，两千亩稻田灌上了水。城关镇的村民说，今年插秧不用等雨，明年还要再修${number}条。`)

let browser: Browser
let client: EngineClient

beforeEach(async () => {
  browser = newBrowser()
  client = await openReal(browser)
})

async function districts(of: EngineClient = client): Promise<readonly (string | null)[]> {
  return (await views(of)).map(({ article }) => article.district?.code ?? null)
}

async function teach(count: number): Promise<readonly string[]> {
  await client.call('import', { files: Array.from({ length: count }, (_, index) => HERE(index + 1)) })
  const ids = (await views(client)).map(({ article }) => article.id)
  for (const id of ids) await client.call('correct', { id, changes: { district: OURS } })
  return ids
}

describe('what a name means in a paper', () => {
  test('is learned from two articles, shown with them, and counts for the next page of the paper only', async () => {
    const ids = await teach(2)
    const { places } = await client.call('learned', {})
    expect(places.map(({ name, counts, articles }) => [name, counts, articles.map(({ id }) => id).sort()])).toEqual([
      ['城关镇', true, [...ids].sort()],
    ])
    expect(places[0]?.path.map(({ name }) => name)).toEqual(['内蒙古自治区', '呼和浩特市', '和林格尔县', '城关镇'])
    await client.call('import', { files: [HERE(3), page(4, '城关镇的集市开了，来的人很多，卖的东西也多，一直到天黑才散。', '另一张报')] })
    const found = await views(client)
    expect(found[2]?.article.district?.code).toBe(OURS)
    expect(found[2]?.article.district?.evidence).toMatchObject({ rule: 'learned/place', details: { name: '城关镇', count: '2' } })
    expect(found[3]?.article.district?.code).not.toBe(OURS)
  })

  test('counts for pages that a helper reads, too', async () => {
    const { port1, port2 } = new MessageChannel()
    const pool = createHelperPool()
    pool.add(port1)
    const here = await realReader()
    const read: string[] = []
    await serveHelp(port2, async () => {
      const reader = await realReader()
      return {
        ...reader,
        read(source, bytes, settings) {
          read.push(source.path)
          return reader.read(source, bytes, settings)
        },
      }
    })
    while (pool.ready() === 0) await new Promise((resolve) => setImmediate(resolve))
    client = await openTab(newBrowser(), { loadReader: async () => helpedReader(here, pool) })
    await teach(2)
    await client.call('import', { files: [HERE(3)] })
    expect((await views(client))[2]?.article.district?.code).toBe(OURS)
    expect(read).toHaveLength(3)
    port1.close()
    port2.close()
  })

  test('is not learned from one article, nor where articles disagree', async () => {
    const [first = '', second = ''] = await teach(2)
    await client.call('correct', { id: second, changes: { district: '150123' } })
    expect((await client.call('learned', {})).places.map(({ counts }) => counts)).toEqual([false])
    await client.call('correct', { id: second, changes: { district: OURS } })
    expect((await client.call('learned', {})).places.map(({ counts }) => counts)).toEqual([true])
    await client.call('undo', { correction: null })
    await client.call('correct', { id: first, changes: { district: null } })
    expect((await client.call('learned', {})).places).toEqual([])
  })

  test('is forgotten by name, by article or as a whole, and lasts otherwise', async () => {
    const [first = ''] = await teach(3)
    client = await openReal(browser)
    expect((await client.call('learned', {})).places[0]?.articles).toHaveLength(3)
    await client.call('forgetLearned', { article: first })
    expect((await client.call('learned', {})).places[0]?.articles).toHaveLength(2)
    await client.call('forgetLearned', { article: null, place: { paper: '水渠报', name: '城关镇' } })
    expect((await client.call('learned', {})).places).toEqual([])
    await client.call('import', { files: [HERE(4)] })
    expect((await districts())[3]).not.toBe(OURS)
    // What was set by hand stays.
    expect((await districts()).slice(0, 3)).toEqual([OURS, OURS, OURS])
    await client.call('forgetLearned', { article: null })
    expect(await client.call('learned', {})).toEqual({ examples: [], words: [], places: [] })
  })

  test('changes pages that were read before it when they are read again, after a look at what changes', async () => {
    await client.call('import', { files: [HERE(7)] })
    const [before] = await views(client)
    await client.call('import', { files: [HERE(1), HERE(2)] })
    for (const { article } of (await views(client)).slice(1)) await client.call('correct', { id: article.id, changes: { district: OURS } })
    const preview = await client.call('reread', { sources: null, apply: false })
    expect(preview).toMatchObject({
      files: 1,
      recut: 0,
      items: [{ field: 'district', after: '内蒙古自治区 呼和浩特市 和林格尔县 城关镇' }],
    })
    expect((await districts())[0] ?? null).toBe(before?.article.district?.code ?? null)
    await client.call('reread', { sources: null, apply: true })
    expect(await districts()).toEqual([OURS, OURS, OURS])
    expect(await client.call('reread', { sources: null, apply: false })).toMatchObject({ files: 0, items: [] })
  })
})

describe('topics', () => {
  test('that five articles taught are given to the sixth', async () => {
    const pastime = (side: string) =>
      file(
        `${side}.txt`,
        `${side}村掷栗散了场\n\n　　本报讯 3月5日，${side}村的掷栗在晒场上散了场，二十名掷栗手到场。掷栗在这里流传多年。\n`,
      )
    await client.call('import', { files: ['东', '西', '南', '北', '上'].map(pastime) })
    const taught = await views(client)
    expect(taught.every(({ article }) => article.topics[0]?.id !== 'sport')).toBe(true)
    for (const { article } of taught) await client.call('correct', { id: article.id, changes: { topics: ['sport'] } })
    await client.call('import', { files: [pastime('下')] })
    const last = (await views(client))[5]
    expect(last?.article.topics.map(({ id }) => id)).toContain('sport')
    expect(last?.article.topics.find(({ id }) => id === 'sport')?.evidence.rule).toBe('topic/learned')
  })
})
