import type { EnginePort } from './port'
import { helpersFor, withHelpers } from './helpers/withHelpers'
import { workerPort } from './workerPort'

function makeWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
}

/** The site's worker is a file of its own beside the page. */
export async function siteWorker(): Promise<EnginePort> {
  return withHelpers(await workerPort(makeWorker()), makeWorker, helpersFor(navigator.hardwareConcurrency))
}
