// oxlint-disable-next-line import/default -- Vite answers with the address
import engineUrl from '../engine.worker.ts?worker&url'
import type { EnginePort } from '../protocol/port'
import { helpersFor, withHelpers } from './withHelpers'
import { portInPage } from './startInPage'
import { workerPort } from './workerPort'

function makeWorker(): Worker {
  return new Worker(engineUrl, { type: 'module' })
}

/** The site's worker is a file of its own beside the page. */
export async function siteWorker(): Promise<EnginePort> {
  return withHelpers(await workerPort(makeWorker()), makeWorker, helpersFor(navigator.hardwareConcurrency))
}

/** The worker's file, run by the page. */
export function siteInPage(): Promise<EnginePort> {
  return portInPage(() => import(/* @vite-ignore */ engineUrl))
}
