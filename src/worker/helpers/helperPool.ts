import type { Page } from '../../domain/page'
import type { Outcome } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import type { ReadSettings } from '../../domain/readSettings'
import { type Lessons, NO_LESSONS } from '../../domain/lessons'
import type { FromHelper, HelperPort } from './messages'

interface Helper {
  readonly port: HelperPort
  readonly asked: Set<number>
  ready: boolean
}

/** The helpers that an engine has at the moment; none is as good as any, only slower. */
export interface HelperPool {
  add(port: HelperPort): void
  /** Lets go of all; what they were asked is answered `null`. */
  clear(): void
  /** Number of those that could read now. */
  ready(): number
  /** Teaches all of them, also those that come later. */
  teach(lessons: Lessons): void
  /** Has a file read by the least busy helper; `null` where none could, and it has to be read here. */
  read(source: SourceFile, bytes: Uint8Array, settings: ReadSettings): Promise<Outcome<Page> | null>
}

export function createHelperPool(): HelperPool {
  const helpers = new Set<Helper>()
  const waiting = new Map<number, (outcome: Outcome<Page> | null) => void>()
  let lessons = NO_LESSONS
  let nextId = 0

  function settle(id: number, outcome: Outcome<Page> | null): void {
    for (const { asked } of helpers) asked.delete(id)
    waiting.get(id)?.(outcome)
    waiting.delete(id)
  }

  function hear(helper: Helper, message: FromHelper): void {
    if (message.type === 'ready') helper.ready = true
    else settle(message.id, message.type === 'page' ? message.outcome : null)
  }

  function leastBusy(): Helper | null {
    let best: Helper | null = null
    for (const helper of helpers) if (helper.ready && (best === null || helper.asked.size < best.asked.size)) best = helper
    return best
  }

  return {
    add(port) {
      const helper: Helper = { port, asked: new Set(), ready: false }
      helpers.add(helper)
      port.addEventListener('message', ({ data }) => hear(helper, data))
      port.start()
      port.postMessage({ type: 'teach', lessons })
    },
    clear() {
      for (const { port } of helpers) port.close()
      helpers.clear()
      for (const id of waiting.keys()) settle(id, null)
    },
    ready: () => [...helpers].filter(({ ready }) => ready).length,
    teach(taught) {
      lessons = taught
      for (const { port } of helpers) port.postMessage({ type: 'teach', lessons })
    },
    read(source, bytes, settings) {
      const helper = leastBusy()
      if (helper === null) return Promise.resolve(null)
      nextId += 1
      const id = nextId
      helper.asked.add(id)
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
        helper.port.postMessage({ type: 'read', id, source, bytes, settings })
      })
    },
  }
}
