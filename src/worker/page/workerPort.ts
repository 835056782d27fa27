import type { EnginePort } from '../protocol/port'
import type { FromEngine } from '../protocol/messages'

/** A worker that says nothing for so long, in milliseconds, is taken for one that cannot start here. */
const STARTS_WITHIN = 15_000

/** What of a worker is used; tests hand in their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>

/**
 * Waits until the engine's code runs in the worker. Rejects where it never does: browsers refuse workers late, with an
 * event, as often as at once.
 */
export function workerPort(worker: WorkerLike): Promise<EnginePort> {
  let hear: (message: FromEngine) => void = () => undefined
  let crash: (reason: string) => void = () => undefined

  const port: EnginePort = {
    kind: 'worker',
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen: (listener) => (hear = listener),
    onCrash: (listener) => (crash = listener),
    stop: () => worker.terminate(),
  }

  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer)
      worker.terminate()
      reject(new Error(reason))
    }
    const timer = setTimeout(() => fail('the worker does not answer'), STARTS_WITHIN)
    crash = fail
    worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
      if (data.type !== 'ready') {
        hear(data)
        return
      }
      clearTimeout(timer)
      crash = () => undefined
      resolve(port)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      crash(event.message === '' || event.message === undefined ? 'the worker could not be loaded' : event.message)
    })
    worker.addEventListener('messageerror', () => crash('a message could not be read'))
  })
}
