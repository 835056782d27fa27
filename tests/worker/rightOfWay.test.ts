import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { inlinePort } from '../../src/worker/engine/inline'
import { createRightOfWay } from '../../src/worker/engine/rightOfWay'
import { createClient } from '../../src/worker/page/client'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { plainReader } from './plainReader'
import { file, newBrowser, openTab, testEnvironment } from './testEngine'

const FILES = Array.from({ length: 12 }, (_, at) => file(`${at}.txt`, `第${at}座桥通车\n1月5日，白河第${at}桥建成通车。\n`))
const ASKED_WHILE = '3.txt'

/** Imports all files; while one of them is being read, asks. Answers what happened, in order. */
async function importAsking(ask: (client: EngineClient, first: string) => readonly Promise<string>[]): Promise<readonly string[]> {
  const happened: string[] = []
  const asked: Promise<unknown>[] = []
  let first = ''
  const reader: typeof plainReader = {
    ...plainReader,
    read(source, bytes, settings) {
      happened.push(source.path)
      if (source.path === ASKED_WHILE) asked.push(...ask(client, first).map((answer) => answer.then((name) => happened.push(name))))
      return plainReader.read(source, bytes, settings)
    },
  }
  const client = await openTab(newBrowser(), { loadReader: async () => reader })
  await client.call('import', { files: FILES.slice(0, 1) })
  first = (await client.call('search', { query: EVERYTHING, offset: 0, limit: 1 })).ids[0] ?? ''
  happened.length = 0
  await client.call('import', { files: FILES.slice(1) })
  await Promise.all(asked)
  return happened
}

const search = async (client: EngineClient): Promise<string> => {
  const { total } = await client.call('search', { query: { ...EVERYTHING, text: '通车' }, offset: 0, limit: 10 })
  return `search ${total > 0}`
}
const article = async (client: EngineClient, id: string): Promise<string> =>
  `article ${(await client.call('article', { id }))?.article.headline ?? ''}`

test('what is asked while the library opens is answered, and opening does not wait for it', async () => {
  const browser = newBrowser()
  const before = await openTab(browser)
  await before.call('import', { files: FILES.slice(0, 2) })
  before.close()
  const client = createClient(async () => inlinePort(testEnvironment(browser)))
  const [{ articles }, found] = await Promise.all([client.call('open', { storage: 'auto' }), search(client)])
  expect([articles, found]).toEqual([2, 'search true'])
})

describe('what a reader asks during an import', () => {
  test('is answered before the next file is read', async () => {
    const happened = await importAsking((client, first) => [article(client, first), search(client)])
    const at = happened.indexOf(ASKED_WHILE)
    expect(happened.slice(at + 1, at + 3).sort()).toEqual(['article 第0座桥通车', 'search true'])
    expect(happened.filter((name) => name.endsWith('.txt'))).toEqual(FILES.slice(1).map(({ path }) => path))
  })

  test('is answered in the order of asking where many wait, and no file comes between', async () => {
    const happened = await importAsking((client, first) =>
      Array.from({ length: 20 }, (_, nth) => article(client, first).then((name) => `${nth} ${name}`)),
    )
    const at = happened.indexOf(ASKED_WHILE)
    expect(happened.slice(at + 1, at + 21)).toEqual(Array.from({ length: 20 }, (_, nth) => `${nth} article 第0座桥通车`))
  })

  test('may be a change, which is in before the next file', async () => {
    const happened = await importAsking((client, first) => [
      client.call('correct', { id: first, changes: { headline: '旧桥换新' } }).then((view) => `correct ${view?.article.headline ?? ''}`),
      client.call('setState', { ids: [first], state: 'starred', on: true }).then(() => 'starred'),
    ])
    const at = happened.indexOf(ASKED_WHILE)
    expect(happened.slice(at + 1, at + 3).sort()).toEqual(['correct 旧桥换新', 'starred'])
  })
})

test('long work goes on after a question that failed, and hears those that follow an answer at once', async () => {
  const { serve, giveWay } = createRightOfWay(() => new Promise((resolve) => setImmediate(resolve)))
  const happened: string[] = []
  const step = async (name: string): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve))
    happened.push(name)
  }
  const failing = serve('article', () => step('first').then(() => Promise.reject(new Error('gone'))))
  const following = failing.catch(() => serve('search', () => step('second')))
  await giveWay()
  happened.push('work')
  await following
  expect(happened).toEqual(['first', 'second', 'work'])
})

test('long work waits for no other long work', async () => {
  const { serve, giveWay } = createRightOfWay(() => Promise.resolve())
  let finish: () => void = () => undefined
  const endless = serve('import', () => new Promise<string>((resolve) => (finish = () => resolve('done'))))
  await giveWay()
  finish()
  expect(await endless).toBe('done')
})
