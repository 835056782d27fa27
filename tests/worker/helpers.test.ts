import { afterEach, describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import { helpedReader } from '../../src/worker/helpers/helpedReader'
import { createHelperPool } from '../../src/worker/helpers/helperPool'
import type { FromHelper, HelperPort, ToHelper } from '../../src/worker/helpers/messages'
import { serveHelp } from '../../src/worker/helpers/serveHelp'
import { helpersFor, withHelpers } from '../../src/worker/page/withHelpers'
import type { EnginePort } from '../../src/worker/protocol/port'
import type { FromEngine } from '../../src/worker/protocol/messages'
import type { Reader } from '../../src/reader/reader'
import type { WorkerLike } from '../../src/worker/page/workerPort'
import { plainReader } from './plainReader'
import { file, newBrowser, openTab } from './testEngine'

const FILES = Array.from({ length: 20 }, (_, at) => file(`${at}.txt`, `第${at}座桥通车\n1月5日，白河第${at}桥建成通车。\n`))

const channels: MessageChannel[] = []
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close()
    port2.close()
  }
})

/** A helper in the same thread, with a reader that notes what it reads. */
async function helperIn(pool: ReturnType<typeof createHelperPool>, reader: Reader): Promise<void> {
  const channel = new MessageChannel()
  channels.push(channel)
  pool.add(channel.port1)
  await serveHelp(channel.port2, async () => reader)
  while (pool.ready() < channels.length) await new Promise((resolve) => setImmediate(resolve))
}

function noting(reads: string[], changes: Partial<Reader> = {}): Reader {
  return {
    ...plainReader,
    read(source, bytes, settings) {
      reads.push(source.path)
      return plainReader.read(source, bytes, settings)
    },
    ...changes,
  }
}

async function imported(reader: Reader): Promise<unknown> {
  const client = await openTab(newBrowser(), { loadReader: async () => reader })
  const report = await client.call('import', { files: FILES })
  const found = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 100 })
  return { report, ids: found.ids, cards: found.cards }
}

describe('an engine with helpers', () => {
  test('has every file read by one of them, and takes in the same', async () => {
    const [here, there]: [string[], string[]] = [[], []]
    const pool = createHelperPool()
    await helperIn(pool, noting(there))
    await helperIn(pool, noting(there))
    expect(await imported(helpedReader(noting(here), pool))).toEqual(await imported(plainReader))
    expect(here).toEqual([])
    expect(there.sort()).toEqual(FILES.map(({ path }) => path).sort())
  })

  test('reads by itself what a helper cannot, and what those were asked that are gone', async () => {
    const here: string[] = []
    const pool = createHelperPool()
    let asked = 0
    const breaking = noting([], {
      read(source, bytes, settings) {
        asked += 1
        if (asked === 2) throw new TypeError('oops')
        if (asked === 6) pool.clear()
        return plainReader.read(source, bytes, settings)
      },
    })
    await helperIn(pool, breaking)
    expect(await imported(helpedReader(noting(here), pool))).toEqual(await imported(plainReader))
    expect(here).toContain('1.txt')
    expect(here).toContain('19.txt')
  })

  test('reads by itself while no helper is ready', async () => {
    const here: string[] = []
    const pool = createHelperPool()
    const deaf: HelperPort = {
      postMessage: () => undefined,
      addEventListener: () => undefined,
      start: () => undefined,
      close: () => undefined,
    }
    pool.add(deaf)
    await imported(helpedReader(noting(here), pool))
    expect(here).toHaveLength(FILES.length)
  })

  test('tells them what was learned, also before they came', async () => {
    const told: ToHelper[] = []
    const port: HelperPort = {
      postMessage: (message) => told.push(message),
      addEventListener: () => undefined,
      start: () => undefined,
      close: () => undefined,
    }
    const pool = createHelperPool()
    const example = { article: 'a', headline: '', topics: [], words: [], scores: {} }
    const reader = helpedReader(plainReader, pool)
    const lessons = { topics: [example], places: [{ article: 'a', headline: '', paper: '水渠报', name: '城关镇', code: '150123100' }] }
    reader.teach(lessons)
    pool.add(port)
    reader.teach({ topics: [], places: [] })
    expect(told).toEqual([
      { type: 'teach', lessons },
      { type: 'teach', lessons: { topics: [], places: [] } },
    ])
  })

  test('asks the one that has least to do, and reads again what was read under other settings', async () => {
    const asked: string[][] = [[], []]
    const pool = createHelperPool()
    for (const own of asked) {
      let hear: (event: { readonly data: FromHelper }) => void = () => undefined
      pool.add({
        postMessage: (message) => message.type === 'read' && own.push(message.source.id),
        addEventListener: (_, listener) => (hear = listener),
        start: () => undefined,
        close: () => undefined,
      })
      hear({ data: { type: 'ready' } })
    }
    const reader = helpedReader(plainReader, pool)
    const settings = { encoding: null, patch: {}, added: [], removed: [] }
    for (const id of ['a', 'b', 'c', 'a']) {
      reader.readAhead?.({ id, name: id, path: id, size: 1, addedAt: '' }, new Uint8Array(1), settings)
    }
    void reader.readAway?.({ id: 'a', name: 'a', path: 'a', size: 1, addedAt: '' }, new Uint8Array(1), settings)
    void reader.readAway?.({ id: 'b', name: 'b', path: 'b', size: 1, addedAt: '' }, new Uint8Array(1), { ...settings, encoding: 'big5' })
    expect(asked).toEqual([
      ['a', 'c'],
      ['b', 'b'],
    ])
  })
})

interface Played {
  readonly port: EnginePort
  readonly posted: string[]
  readonly hear: (message: FromEngine) => void
  readonly workers: { terminated: boolean; fail: () => void }[]
}

/** The page's side, with everything else played. */
function played(count: number, makeWorker?: () => WorkerLike): Played {
  const posted: string[] = []
  const workers: Played['workers'] = []
  let hear: (message: FromEngine) => void = () => undefined
  const inner: EnginePort = {
    kind: 'worker',
    post: (message) => posted.push(message.type),
    listen: (listener) => (hear = listener),
    onCrash: () => undefined,
    stop: () => posted.push('stop'),
  }
  const make = (): WorkerLike => {
    const worker = { terminated: false, fail: (): void => undefined }
    workers.push(worker)
    return {
      postMessage: () => undefined,
      terminate: () => (worker.terminated = true),
      addEventListener: (_: string, listener: (event: Event) => void) => (worker.fail = () => listener(new Event('error'))),
      removeEventListener: () => undefined,
    }
  }
  const port = withHelpers(inner, makeWorker ?? make, count)
  port.listen(() => undefined)
  return { port, posted, hear: (message) => hear(message), workers }
}

function importOf(id: number, files: number): Parameters<EnginePort['post']>[0] {
  return { type: 'call', id, name: 'import', request: { files: FILES.slice(0, files) } }
}

/** That the first file is in. */
function firstOf(id: number): FromEngine {
  return { type: 'progress', id, progress: { done: 1, all: 20, articles: 1, file: '1.txt' } }
}

describe('helpers are there', () => {
  test('while a large import runs, and only then', () => {
    const { port, posted, hear, workers } = played(2)
    port.post(importOf(1, 3), [])
    expect(posted).toEqual(['call'])
    port.post(importOf(2, 20), [])
    port.post(importOf(3, 20), [])
    hear(firstOf(1))
    hear({ type: 'progress', id: 2, progress: { done: 0, all: 20, articles: 0, file: '0.txt' } })
    expect(workers, 'the first file is what somebody waits for').toEqual([])
    hear(firstOf(2))
    hear({ type: 'answer', id: 2, answer: null })
    expect(workers.map(({ terminated }) => terminated)).toEqual([false, false])
    hear({ type: 'problem', id: 3, problem: { kind: 'cancelled' } })
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true])
    expect(posted).toEqual(['call', 'call', 'call', 'helper', 'helper', 'helpers-gone'])
  })

  test('no more once one of them breaks, or the engine stops', () => {
    const { port, posted, hear, workers } = played(2)
    port.post(importOf(1, 20), [])
    hear(firstOf(1))
    workers[1]?.fail()
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, true])
    hear(firstOf(1))
    expect(workers, 'the import goes on without').toHaveLength(2)
    port.post(importOf(2, 20), [])
    hear(firstOf(2))
    expect(workers).toHaveLength(4)
    port.stop()
    expect(workers.every(({ terminated }) => terminated)).toBe(true)
    expect(posted.slice(-2)).toEqual(['helpers-gone', 'stop'])
  })

  test('while very many files are read, of which the call itself brings few', () => {
    const { port, hear, workers } = played(1)
    port.post({ type: 'files', id: 1, files: FILES }, [])
    port.post(importOf(1, 1), [])
    hear(firstOf(1))
    expect(workers).toHaveLength(1)
  })

  test('inside a large file, too', () => {
    const { port, hear, workers } = played(1)
    port.post({ type: 'call', id: 1, name: 'import', request: { files: [{ name: '', path: '', bytes: new Uint8Array(5e6) }] } }, [])
    hear({ type: 'progress', id: 1, progress: { done: 0, all: 1, articles: 0, file: '', inside: 0 } })
    expect(workers).toHaveLength(0)
    hear({ type: 'progress', id: 1, progress: { done: 0, all: 1, articles: 0, file: '', inside: 0.1 } })
    expect(workers).toHaveLength(1)
  })

  test('nowhere where they cannot be made, and the import goes its way', () => {
    let tries = 0
    const { port, posted, hear } = played(2, () => {
      tries += 1
      throw new DOMException('refused')
    })
    port.post(importOf(1, 20), [])
    hear(firstOf(1))
    hear(firstOf(1))
    expect(posted).toEqual(['call'])
    expect(tries).toBe(1)
  })

  test.each([
    [undefined, 0],
    [1, 0],
    [2, 1],
    [4, 3],
    [64, 3],
  ])('on %s cores: %s', (cores, helpers) => {
    expect(helpersFor(cores)).toBe(helpers)
  })
})
