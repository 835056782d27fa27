import type { EnginePort } from '../protocol/port'
import type { FromEngine, ToEngine } from '../protocol/messages'
import type { WorkerLike } from './workerPort'

/** More helpers would read faster than the one engine can save. */
const MOST_HELPERS = 3
/** An import of fewer files is over before a helper has loaded what it needs to know. */
const LARGE_IMPORT = 12

/** How many helpers a machine is worth: its cores but one for the engine. */
export function helpersFor(cores: number | undefined): number {
  return Math.max(0, Math.min(MOST_HELPERS, (cores ?? 1) - 1))
}

/** Whether something of an import is read already. Before, a helper that starts would only keep the first file from being read. */
function isUnderWay(message: FromEngine): boolean {
  if (message.type !== 'progress') return false
  const { progress } = message
  if (typeof progress !== 'object' || progress === null) return false
  return ('done' in progress && Number(progress.done) > 0) || ('inside' in progress && Number(progress.inside) > 0)
}

/** A large file is read in parts, which are worth as much. */
const LARGE_BYTES = 4 * 1024 * 1024

/** Files that come ahead of their call are more than go along with one. */
function isLargeImport(message: ToEngine): boolean {
  if (message.type === 'files') return true
  if (message.type !== 'call' || message.name !== 'import') return false
  const { files } = message.request
  return files.length >= LARGE_IMPORT || files.some(({ bytes }) => bytes.byteLength >= LARGE_BYTES)
}

/**
 * Gives an engine in a worker helpers while large imports run: further workers of the same code that read files for it. They are
 * started once the first file is read, as that is what the user waits for. Where they cannot be made, or break, the engine reads
 * by itself.
 */
export function withHelpers(port: EnginePort, makeWorker: () => WorkerLike, count: number): EnginePort {
  const imports = new Set<number>()
  let helpers: WorkerLike[] = []

  function dismiss(): void {
    if (helpers.length === 0) return
    for (const helper of helpers) helper.terminate()
    helpers = []
    port.post({ type: 'helpers-gone' }, [])
  }

  /** Whatever breaks here once, would again with the next file. */
  function doWithout(): void {
    imports.clear()
    dismiss()
  }

  function hire(): void {
    try {
      for (let nth = 0; nth < count; nth += 1) {
        const helper = makeWorker()
        const { port1, port2 } = new MessageChannel()
        helper.addEventListener('error', (event) => {
          event.preventDefault()
          doWithout()
        })
        helpers.push(helper)
        helper.postMessage({ type: 'help', port: port2 }, [port2])
        port.post({ type: 'helper', port: port1 }, [port1])
      }
    } catch {
      doWithout()
    }
  }

  return {
    ...port,
    post(message, transfer) {
      if ('id' in message && isLargeImport(message)) imports.add(message.id)
      port.post(message, transfer)
    },
    listen(listener) {
      port.listen((message) => {
        if (helpers.length === 0 && isUnderWay(message) && 'id' in message && imports.has(message.id)) hire()
        if ((message.type === 'answer' || message.type === 'problem') && imports.delete(message.id) && imports.size === 0) dismiss()
        listener(message)
      })
    },
    onCrash(listener) {
      port.onCrash((reason) => {
        doWithout()
        listener(reason)
      })
    },
    stop() {
      dismiss()
      port.stop()
    },
  }
}
