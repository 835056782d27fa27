import { EVERYTHING } from '../../../src/domain/query'
import type { IncomingFile } from '../../../src/domain/source'
import { createClient } from '../../../src/worker/page/client'
import type { EngineClient } from '../../../src/worker/page/engineClient'
import { siteWorker } from '../../../src/worker/page/startSite'
import { workerPort } from '../../../src/worker/page/workerPort'
import { Corpus } from '../search/corpus'
import { ARTICLES_A_FILE } from './filledReader'
import { spread, timed, watchPage } from './watch'

/** Files handed over at a time. */
const DROP = 100

function* drops(articles: number): Generator<readonly IncomingFile[]> {
  const corpus = new Corpus()
  const encoder = new TextEncoder()
  for (let made = 0, number = 0; made < articles;) {
    const files: IncomingFile[] = []
    for (; files.length < DROP && made < articles; made += ARTICLES_A_FILE, number += 1) {
      const content = Array.from({ length: Math.min(ARTICLES_A_FILE, articles - made) }, () => corpus.next())
      files.push({ name: `${number}.json`, path: `${number}.json`, bytes: encoder.encode(JSON.stringify(content)) })
    }
    yield files
  }
}

/** Number of files that changed since the index was stored. */
function countTouched(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('jianbao')
    opening.addEventListener('error', () => reject(new Error('the library cannot be opened')))
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('touched').objectStore('touched').count()
      counting.addEventListener('success', () => {
        opening.result.close()
        resolve(counting.result)
      })
    })
  })
}

/** How long the browser takes to hand out all records of an object store, in milliseconds. */
async function readingTime(store: string): Promise<number> {
  const [, time] = await timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jianbao')
        opening.addEventListener('error', () => reject(new Error('the library cannot be opened')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
  return time
}

/** Waits until the index is stored, and all that came in is in it. */
async function untilStored(): Promise<void> {
  while ((await countTouched()) > 0) await new Promise((resolve) => setTimeout(resolve, 500))
}

async function fill(articles: number, tell: (line: string) => void): Promise<void> {
  const client = createClient(() => workerPort(new Worker(new URL('./fill.worker.ts', import.meta.url), { type: 'module' })))
  await client.call('open', { storage: 'auto' })
  let spent = 0
  for (const files of drops(articles)) spent += (await timed(() => client.call('import', { files })))[1]
  await untilStored()
  client.close()
  tell(`library of ${articles} articles filled: ${((spent / articles) * 1000).toFixed(0)} µs an article beside reading it`)
}

async function megabytes(): Promise<number> {
  const measure: unknown = Reflect.get(performance, 'measureUserAgentSpecificMemory')
  if (typeof measure !== 'function') return Number.NaN
  const result: unknown = await Reflect.apply(measure, performance, [])
  return typeof result === 'object' && result !== null && 'bytes' in result ? Number(result.bytes) / 1e6 : Number.NaN
}

const QUERIES = ['', '本报讯', '本', '的', '新', '一', '城市', '建设', '河南']

async function ask(client: EngineClient): Promise<readonly number[]> {
  const times: number[] = []
  for (const sort of ['date-desc', 'relevance'] as const) {
    for (const text of QUERIES) {
      times.push((await timed(() => client.call('search', { query: { ...EVERYTHING, text, sort }, offset: 0, limit: 60 })))[1])
    }
  }
  return times
}

/** Openings of the library, each by an engine of its own: the machine's other work is in every number, least in the shortest. */
const OPENINGS = 5

/** Opens the stored library and asks the first question; answers the open client and how long both took. */
async function open(): Promise<{
  readonly client: EngineClient
  readonly opening: number
  readonly first: number
  readonly total: number
}> {
  const client = createClient(siteWorker)
  const start = performance.now()
  const [, opening] = await timed(() => client.call('open', { storage: 'auto' }))
  const { total } = await client.call('search', { query: EVERYTHING, offset: 0, limit: 60 })
  return { client, opening, first: performance.now() - start, total }
}

/** Opens the stored library once and tells how long that took. */
export async function measureOpening(tell: (line: string) => void): Promise<void> {
  const { client, opening, first, total } = await open()
  client.close()
  tell(`opening: ${opening.toFixed(0)} ms, until the first answer ${first.toFixed(0)} ms (${total} articles)`)
}

/** What a reader meets who opens a large library: how long it takes, how much memory the tab needs, how the page bears it. */
export async function measureLibrary(articles: number, tell: (line: string) => void): Promise<void> {
  await fill(articles, tell)
  const stores = ['sources', 'pages', 'shards']
  const parts: string[] = []
  for (const store of stores) parts.push(`${store} ${(await readingTime(store)).toFixed(0)}`)
  tell(`of opening, the browser alone needs ms to hand out: ${parts.join(', ')}`)
  for (let nth = 0; nth < OPENINGS; nth += 1) await measureOpening(tell)
  const empty = await megabytes()
  const watch = watchPage()
  const { client } = await open()
  tell(`first questions, by message, ms p50 / p95 / longest: ${spread(await ask(client))}`)
  tell(`longest time that the page was held up: ${watch.stop().toFixed(0)} ms`)
  tell(`memory of the tab: ${(await megabytes()).toFixed(0)} MB, ${empty.toFixed(0)} of it without the library`)
  client.close()
}
