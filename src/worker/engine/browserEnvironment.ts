import { sha256 } from '@noble/hashes/sha2.js'
import { toHex } from '../../domain/ids'
import { openStore } from '../../store/openStore'
import { nextTurn } from '../nextTurn'
import type { EngineEnvironment, LibraryChange } from './environment'
import { writeExport } from './writeExport'
import { loadReader } from '../../reader/loadReader'
import { blobSink } from '../backup/blobSink'
import { createLibraryIndex } from '../index/createLibraryIndex'

/** Held while something is written, so that two tabs never do at once. */
const WRITE_LOCK = 'jianbao/write'
const HELD_LOCK = 'jianbao/held/'
const CHANNEL = 'jianbao'
/** Fewer are told to the index again at the next start faster than it is written. */
const TIDY_AFTER = 200

/** Plain http has no `crypto.subtle`. */
async function hash(bytes: Uint8Array): Promise<string> {
  // Shared memory is refused by `subtle`, and the copy costs less than the question.
  const { subtle } = globalThis.crypto
  if (subtle === undefined) return toHex(sha256(bytes))
  return toHex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))))
}

function newId(): string {
  return toHex(globalThis.crypto.getRandomValues(new Uint8Array(12)))
}

/** Plain http and old browsers have none; opaque origins refuse on use. */
function lockManager(): LockManager | null {
  return globalThis.navigator?.locks ?? null
}

function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = lockManager()
  if (locks === null) return work()
  let started = false
  const begin = (): Promise<T> => {
    started = true
    return work()
  }
  return locks.request(name, begin).catch((error: unknown) => {
    if (started) throw error
    return work()
  })
}

/** One after the other within this tab, whether or not the browser has locks. */
function serial(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

async function heldNames(own: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = (await lockManager()?.query()) ?? {}
    const names = held.flatMap(({ name }) => (name?.startsWith(HELD_LOCK) === true ? [name.slice(HELD_LOCK.length)] : []))
    return new Set([...names, ...own])
  } catch {
    return own
  }
}

async function estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }> {
  try {
    const { usage = null, quota = null } = await globalThis.navigator.storage.estimate()
    return { used: usage, quota }
  } catch {
    return { used: null, quota: null }
  }
}

function isChange(value: unknown): value is LibraryChange {
  return typeof value === 'object' && value !== null && 'sources' in value
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return null
  }
}

/** The surroundings of an engine in a browser's worker or page. */
export function browserEnvironment(): EngineEnvironment {
  const inTurn = serial()
  const own = new Set<string>()
  const channel = openChannel()
  return {
    openStore: (kind) => openStore(kind),
    loadReader,
    createIndex: createLibraryIndex,
    writeExport,
    now: () => new Date().toISOString(),
    newId,
    sha256: hash,
    newSink: blobSink,
    pause: nextTurn,
    exclusive: (work) => inTurn(() => withLock(WRITE_LOCK, work)),
    async holding(name, work) {
      own.add(name)
      try {
        return await withLock(`${HELD_LOCK}${name}`, work)
      } finally {
        own.delete(name)
      }
    },
    held: () => heldNames(own),
    tidyAfter: TIDY_AFTER,
    estimate,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it never leaves the origin
    broadcast: (change) => channel?.postMessage(change),
    onBroadcast(listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => {
        if (isChange(data)) listener(data)
      }
      channel?.addEventListener('message', hear)
      return () => {
        channel?.removeEventListener('message', hear)
        channel?.close()
      }
    },
  }
}
