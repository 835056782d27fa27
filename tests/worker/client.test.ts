import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient } from '../../src/worker/page/client'
import type { EnginePort } from '../../src/worker/protocol/port'
import type { FromEngine, ToEngine } from '../../src/worker/protocol/messages'
import { startFirst } from '../../src/worker/page/startPort'
import { workerPort } from '../../src/worker/page/workerPort'

/** A port whose other side is played by the test. */
class PlayedPort implements EnginePort {
  readonly kind = 'worker'
  readonly sent: { readonly message: ToEngine; readonly transfer: readonly ArrayBuffer[] }[] = []
  hear: (message: FromEngine) => void = () => undefined
  crash: (reason: string) => void = () => undefined
  stopped = false

  post(message: ToEngine, transfer: ArrayBuffer[]): void {
    structuredClone(message)
    this.sent.push({ message, transfer })
  }
  listen(listener: (message: FromEngine) => void): void {
    this.hear = listener
  }
  onCrash(listener: (reason: string) => void): void {
    this.crash = listener
  }
  stop(): void {
    this.stopped = true
  }
  /** Names of the calls sent, cancellations as such. */
  names(): readonly string[] {
    return this.sent.map(({ message }) => (message.type === 'call' ? message.name : message.type))
  }
  idOf(name: string): number {
    return this.sent.find(({ message }) => message.type === 'call' && message.name === name)?.message.id ?? -1
  }
  answer(name: string, answer: unknown): void {
    this.hear({ type: 'answer', id: this.idOf(name), answer })
  }
}

function played(): { readonly ports: PlayedPort[]; readonly client: ReturnType<typeof createClient> } {
  const ports: PlayedPort[] = []
  const client = createClient(async () => {
    const port = new PlayedPort()
    ports.push(port)
    return port
  })
  return { ports, client }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Lets every turn that was asked for come. */
async function turns(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await turn()
}

function filesOf(message: ToEngine | undefined): readonly string[] {
  if (message?.type === 'files') return message.files.map(({ name }) => name)
  return message?.type === 'call' && message.name === 'import' ? message.request.files.map(({ name }) => name) : []
}

describe('very many files', () => {
  const files = Array.from({ length: 1100 }, (_, nth) => ({ name: `${nth}`, path: `${nth}`, bytes: new Uint8Array([nth % 256]) }))

  test('are handed over in several goes, of which each leaves the page its turn, in their order', async () => {
    const { ports, client } = played()
    void client.call('import', { files })
    // All that comes of it without another turn.
    for (let step = 0; step < 20; step += 1) await Promise.resolve()
    expect(ports[0]?.names()).toEqual(['files'])
    await vi.waitFor(() => expect(ports[0]?.names()).toEqual(['files', 'files', 'import']))
    expect(ports[0]?.sent.flatMap(({ message }) => filesOf(message))).toEqual(files.map(({ name }) => name))
    expect(ports[0]?.sent.map(({ transfer }) => transfer.length)).toEqual([500, 500, 100])
  })

  test('that are stopped meanwhile are told all the same', async () => {
    const { ports, client } = played()
    const control = new AbortController()
    void client.call('import', { files }, { signal: control.signal })
    await turn()
    control.abort()
    await vi.waitFor(() => expect(ports[0]?.names()).toEqual(['files', 'files', 'import', 'cancel']))
  })

  test('are not handed over further where the engine broke down meanwhile', async () => {
    const { ports, client } = played()
    const asked = client.call('import', { files })
    await turn()
    ports[0]?.crash('out of memory')
    await expect(asked).rejects.toMatchObject({ problem: { kind: 'internal' } })
    await turns()
    expect(ports.flatMap((port) => port.names())).not.toContain('import')
  })
})

describe('the client', () => {
  test('starts one engine and brings every answer to its call, in whatever order they come', async () => {
    const { ports, client } = played()
    const [a, b] = [client.call('article', { id: 'a' }), client.call('article', { id: 'b' })]
    await turn()
    const [port] = ports
    const [first, second] = port?.sent.map(({ message }) => message.id) ?? []
    port?.hear({ type: 'answer', id: second ?? 0, answer: 'B' })
    port?.hear({ type: 'answer', id: first ?? 0, answer: 'A' })
    expect(await Promise.all([a, b])).toEqual(['A', 'B'])
    expect(ports).toHaveLength(1)
  })

  test('rejects with the problem that the engine tells', async () => {
    const { ports, client } = played()
    const call = client.call('wipe', {})
    await turn()
    ports[0]?.hear({ type: 'problem', id: ports[0].idOf('wipe'), problem: { kind: 'storage-full' } })
    await expect(call).rejects.toMatchObject({ problem: { kind: 'storage-full' } })
  })

  test('tells whoever asked what cannot be sent, while the engine starts and once it runs; the next is asked as ever', async () => {
    const { ports, client } = played()
    for (let nth = 0; nth < 2; nth += 1) {
      const folder = client.call('keepFolder', { handle: (() => undefined) as never })
      const told = folder.catch((error: unknown) => error)
      await turn()
      expect(await told).toMatchObject({ problem: { kind: 'internal', reason: expect.stringContaining('DataCloneError') } })
    }
    const asked = client.call('article', { id: 'a' })
    await turn()
    ports[0]?.answer('article', 'A')
    expect(await asked).toBe('A')
  })

  test('hands files over instead of copying them, but never more than their own bytes', async () => {
    const { ports, client } = played()
    const own = new Uint8Array(8)
    const view = new Uint8Array(new ArrayBuffer(8), 2, 3)
    void client.call('import', {
      files: [
        { name: 'a', path: 'a', bytes: own },
        { name: 'b', path: 'b', bytes: view },
      ],
    })
    await turn()
    expect(ports[0]?.sent[0]?.transfer).toEqual([own.buffer])
  })

  test('drops a question at once when cancelled, and waits for what an import has to say', async () => {
    const { ports, client } = played()
    const stop = new AbortController()
    const search = client.call('suggest', { text: 'a', limit: 1 }, { signal: stop.signal })
    const seen: number[] = []
    const importing = client.call('import', { files: [] }, { signal: stop.signal, onProgress: ({ done }) => seen.push(done) })
    await turn()
    ports[0]?.hear({ type: 'progress', id: ports[0].idOf('import'), progress: { done: 1, all: 2, articles: 0, file: '' } })
    stop.abort()
    await expect(search).rejects.toMatchObject({ problem: { kind: 'cancelled' } })
    await turn()
    expect(ports[0]?.names()).toEqual(['suggest', 'import', 'cancel', 'cancel'])
    ports[0]?.answer('import', { files: [], cancelled: true })
    expect(await importing).toEqual({ files: [], cancelled: true })
    expect(seen).toEqual([1])
    await expect(client.call('sources', {}, { signal: stop.signal })).rejects.toMatchObject({ problem: { kind: 'cancelled' } })
  })

  test('starts the engine again after a crash: opens, asks again what changes nothing, tells what may have', async () => {
    const { ports, client } = played()
    let changes = 0
    client.onChanged(() => (changes += 1))
    const opening = client.call('open', { storage: 'auto' })
    await turn()
    ports[0]?.answer('open', 'opened')
    await opening
    const search = client.call('article', { id: 'a' })
    const naming = client.call('topics', {})
    const wiping = client.call('wipe', {})
    await turn()
    ports[0]?.crash('out of memory')
    await expect(wiping).rejects.toMatchObject({ problem: { kind: 'internal', reason: 'out of memory' } })
    await turn()
    expect(ports[0]?.stopped).toBe(true)
    expect(ports[1]?.names()).toEqual(['open', 'article', 'topics'])
    ports[1]?.answer('article', 'A')
    expect(await search).toBe('A')
    ports[1]?.answer('topics', ['T'])
    expect(await naming).toEqual(['T'])
    expect(changes).toBe(1)
  })

  test('gives up after crash upon crash, and tries anew when asked again', async () => {
    const { ports, client } = played()
    const call = client.call('article', { id: 'a' })
    await turn()
    ports[0]?.crash('1')
    await turn()
    ports[1]?.crash('2')
    await expect(call).rejects.toMatchObject({ problem: { kind: 'internal', reason: '2' } })
    const again = client.call('article', { id: 'a' })
    await turn()
    ports[2]?.answer('article', 'A')
    expect(await again).toBe('A')
  })

  test('asks no third time what took the engine down twice, though others were answered in between', async () => {
    const { ports, client } = played()
    const opening = client.call('open', { storage: 'auto' })
    await turn()
    ports[0]?.answer('open', 'opened')
    await opening
    const call = client.call('article', { id: 'a' })
    await turn()
    ports[0]?.crash('1')
    await turn()
    ports[1]?.answer('open', 'opened')
    ports[1]?.crash('2')
    await expect(call).rejects.toMatchObject({ problem: { kind: 'internal', reason: '2' } })
    await turn()
    expect(ports[2]?.names()).toEqual(['open'])
  })

  test('tells its listeners of changes until they stop listening', async () => {
    const { ports, client } = played()
    let heard = 0
    const stop = client.onChanged(() => (heard += 1))
    void client.call('sources', {})
    await turn()
    ports[0]?.hear({ type: 'changed' })
    stop()
    ports[0]?.hear({ type: 'changed' })
    expect(heard).toBe(1)
  })

  test('ends all that waits when closed', async () => {
    const { ports, client } = played()
    const call = client.call('sources', {})
    await turn()
    client.close()
    await expect(call).rejects.toMatchObject({ problem: { kind: 'cancelled' } })
    await turn()
    expect(ports[0]?.stopped).toBe(true)
    await expect(client.call('sources', {})).rejects.toMatchObject({ problem: { kind: 'internal' } })
  })

  test('tells when no engine can be started at all', async () => {
    const client = createClient(() => Promise.reject(new Error('no way')))
    await expect(client.call('sources', {})).rejects.toMatchObject({ problem: { kind: 'internal', reason: 'Error: no way' } })
  })
})

/** A worker that does what the test says. */
class PlayedWorker extends EventTarget {
  readonly posted: unknown[] = []
  terminated = false
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.terminated = true
  }
  say(data: FromEngine): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }))
  }
}

describe('a worker', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('is a port once its code runs', async () => {
    const worker = new PlayedWorker()
    const starting = workerPort(worker)
    worker.say({ type: 'ready' })
    const port = await starting
    const heard: FromEngine[] = []
    port.listen((message) => heard.push(message))
    const crashes: string[] = []
    port.onCrash((reason) => crashes.push(reason))
    port.post({ type: 'cancel', id: 1 }, [])
    worker.say({ type: 'changed' })
    worker.fail('boom')
    expect([worker.posted, heard, crashes]).toEqual([[{ type: 'cancel', id: 1 }], [{ type: 'changed' }], ['boom']])
  })

  test('that is refused late, or never says a word, is none', async () => {
    const refused = new PlayedWorker()
    const first = workerPort(refused)
    refused.fail('')
    await expect(first).rejects.toThrow('the worker could not be loaded')
    const silent = new PlayedWorker()
    const second = workerPort(silent)
    const failing = second.catch((error: unknown) => String(error))
    vi.advanceTimersByTime(15_000)
    expect(await failing).toBe('Error: the worker does not answer')
    expect([refused.terminated, silent.terminated]).toEqual([true, true])
  })

  test('is the first of several ways that works', async () => {
    const port = new PlayedPort()
    const ways = [() => Promise.reject(new Error('blob')), () => Promise.reject(new Error('data')), async () => port]
    expect(await startFirst(ways)).toBe(port)
    await expect(startFirst(ways.slice(0, 2))).rejects.toThrow('data')
  })
})
