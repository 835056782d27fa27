import type { EnginePort } from './port'
import { workerPort } from './workerPort'

/** The site's worker is a file of its own beside the page. */
export async function siteWorker(): Promise<EnginePort> {
  return workerPort(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }))
}
