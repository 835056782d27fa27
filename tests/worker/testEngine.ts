import { createHash } from 'node:crypto'
import type { IncomingFile } from '../../src/domain/source'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import { type Store, storeOn } from '../../src/store/store'
import { blobSink } from '../../src/worker/backup/blobSink'
import { createClient } from '../../src/worker/page/client'
import type { EngineClient } from '../../src/worker/page/engineClient'
import type { EngineEnvironment, LibraryChange } from '../../src/worker/engine/environment'
import { inlinePort } from '../../src/worker/engine/inline'
import { createLibraryIndex } from '../../src/worker/index/createLibraryIndex'
import { plainReader } from './plainReader'

/** What several engines share as tabs of one browser do. */
export interface Browser {
  readonly store: Store
  readonly listeners: Set<(change: LibraryChange) => void>
  ids: number
  seconds: number
}

export function newBrowser(store: Store = storeOn(openMemoryDatabase())): Browser {
  return { store, listeners: new Set(), ids: 0, seconds: 0 }
}

/** Surroundings in which time passes only when asked for it. */
export function testEnvironment(browser: Browser, changes: Partial<EngineEnvironment> = {}): EngineEnvironment {
  const own = new Set<(change: LibraryChange) => void>()
  return {
    openStore: async () => ({ store: browser.store, problem: null }),
    loadReader: async () => plainReader,
    createIndex: createLibraryIndex,
    writeExport: (format, articles) => ({
      name: `out.${format}`,
      type: 'text/plain',
      bytes: new TextEncoder().encode(articles.map(({ article, corrected }) => [article.headline, ...corrected].join(' ')).join('\n')),
    }),
    now: () => new Date(Date.UTC(2026, 0, 1) + (browser.seconds += 1) * 1000).toISOString(),
    newId: () => `id${String((browser.ids += 1)).padStart(6, '0')}`,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    newSink: blobSink,
    pause: () => Promise.resolve(),
    exclusive: (work) => work(),
    holding: (_, work) => work(),
    held: async () => new Set(),
    tidyAfter: 200,
    estimate: async () => ({ used: null, quota: null }),
    broadcast: (change) => {
      for (const listener of browser.listeners) if (!own.has(listener)) listener(change)
    },
    onBroadcast(listener) {
      own.add(listener)
      browser.listeners.add(listener)
      return () => browser.listeners.delete(listener)
    },
    ...changes,
  }
}

/** A tab of the browser: a client with its engine in the same thread, opened. */
export async function openTab(browser: Browser = newBrowser(), changes: Partial<EngineEnvironment> = {}): Promise<EngineClient> {
  const client = createClient(async () => inlinePort(testEnvironment(browser, changes)))
  await client.call('open', { storage: 'auto' })
  return client
}

export function file(path: string, text: string): IncomingFile {
  return { name: path.slice(path.lastIndexOf('/') + 1), path, bytes: new TextEncoder().encode(text) }
}

/** Waits until the engine has stored its index, and whatever it does later is done. */
export async function settled(browser: Browser): Promise<void> {
  const owner = async (): Promise<unknown> => {
    const state = await browser.store.read(['shards'], ({ shards }) => shards.get('state'))
    return typeof state === 'object' && state !== null && 'owner' in state ? state.owner : null
  }
  for (let before: unknown, calm = 0; calm < 80;) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = await owner()
    calm = now === before ? calm + 1 : 0
    before = now
  }
}
