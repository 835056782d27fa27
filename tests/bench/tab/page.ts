import { createClient } from '../../../src/worker/page/client'
import type { EngineClient } from '../../../src/worker/page/engineClient'
import { siteWorker } from '../../../src/worker/page/startSite'
import { workerPort } from '../../../src/worker/page/workerPort'
import { measureImport } from './importing'
import { fillForRoom, measureLibrary, measureOpening } from './library'

const tell = (line: string): void => console.log(line)

function engine(): EngineClient {
  return createClient(siteWorker)
}

/** The engine with no worker to help it. */
function engineAlone(): EngineClient {
  return createClient(() => workerPort(new Worker(new URL('../../../src/worker/engine.worker.ts', import.meta.url), { type: 'module' })))
}

/** What the bench asks the page to do, by name. */
const tasks: Readonly<Record<string, (count: number) => Promise<void>>> = {
  import: (count) => measureImport(engine(), count, true, tell),
  importAlone: (count) => measureImport(engineAlone(), count, true, tell),
  importAtOnce: (count) => measureImport(engine(), count, false, tell),
  library: (count) => measureLibrary(count, tell),
  fillForRoom: (count) => fillForRoom(count, tell),
  opening: () => measureOpening(tell),
}

Object.assign(globalThis, { bench: (task: string, count: number) => tasks[task]?.(count) })
console.log('ready')
