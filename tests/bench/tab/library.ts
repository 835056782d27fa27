import { EVERYTHING } from '../../../src/domain/query'
import type { IncomingFile } from '../../../src/domain/source'
import { createClient } from '../../../src/worker/page/client'
import type { EngineClient } from '../../../src/worker/page/engineClient'
import { siteWorker } from '../../../src/worker/page/startSite'
import { workerPort } from '../../../src/worker/page/workerPort'
import { type BenchArticle, Corpus } from '../search/corpus'
import { ARTICLES_A_FILE } from './filledReader'
import { spread, timed, watchPage } from './watch'

/** Articles handed over at a time. */
const DROP = 5000
/** So many articles are on a page of a daily, and its pages are from so many days. */
const ON_A_PAGE = 8
const DAYS = 3650
/** Characters of the longest article, and what its headline says. */
const LONG = 20_000
const LONG_HEADLINE = '兴化市农业农村局召开特长现场会'

/** An article as long as a speech. */
function longArticle(corpus: Corpus): BenchArticle {
  const paragraphs: string[] = []
  const made = corpus.next()
  while (paragraphs.join('').length < LONG) paragraphs.push(...corpus.next().paragraphs)
  return { ...made, headline: LONG_HEADLINE, paragraphs }
}

type Shape = (article: BenchArticle, file: number) => BenchArticle

/** Pages come in as a reader finds them, whatever their day. */
const onItsDay: Shape = (article, file) => ({
  ...article,
  date: new Date(Date.UTC(2014, 0, 1 + ((file * 37) % DAYS))).toISOString().slice(0, 10),
})

const asMade: Shape = (article) => article

function* drops(articles: number, perFile: number, shape: Shape): Generator<readonly IncomingFile[]> {
  const corpus = new Corpus()
  const encoder = new TextEncoder()
  let number = 0
  const file = (content: readonly BenchArticle[]): IncomingFile => {
    number += 1
    const shaped = content.map((article) => shape(article, number))
    return { name: `${number}.json`, path: `${number}.json`, bytes: encoder.encode(JSON.stringify(shaped)) }
  }
  for (let made = 0; made < articles;) {
    const files = made === 0 ? [file([longArticle(corpus)])] : []
    const end = Math.min(articles, made + DROP)
    for (; made < end; made += perFile) files.push(file(Array.from({ length: Math.min(perFile, articles - made) }, () => corpus.next())))
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

async function fill(articles: number, perFile: number, shape: Shape, tell: (line: string) => void): Promise<void> {
  const client = createClient(() => workerPort(new Worker(new URL('./fill.worker.ts', import.meta.url), { type: 'module' })))
  await client.call('open', { storage: 'auto' })
  let spent = 0
  for (const files of drops(articles, perFile, shape)) spent += (await timed(() => client.call('import', { files })))[1]
  await untilStored()
  client.close()
  tell(`library of ${articles} articles filled: ${((spent / articles) * 1000).toFixed(0)} µs an article beside reading it`)
}

/** Leaves a library of pages of a daily for the interface to open, as it leaves one itself. */
export async function fillForRoom(articles: number, tell: (line: string) => void): Promise<void> {
  await fill(articles, ON_A_PAGE, onItsDay, tell)
  localStorage.setItem('jianbao.filled', 'true')
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
  await fill(articles, ARTICLES_A_FILE, asMade, tell)
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
