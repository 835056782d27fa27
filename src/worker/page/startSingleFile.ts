// The build puts this script into the page, packed, and answers with its element's id; see `src/build/engineText.ts`.
// oxlint-disable-next-line import/default
import engineId from '../engine.worker.ts?worker&url'
import type { EnginePort } from '../protocol/port'
import { helpersFor, withHelpers } from './withHelpers'
import { portInPage } from './startInPage'
import { unpack } from './unpack'
import { workerPort } from './workerPort'

const JAVASCRIPT = 'text/javascript'

async function unpackEngine(): Promise<Blob> {
  const packed = document.getElementById(engineId)?.textContent ?? ''
  if (packed === '') throw new Error('the engine is missing in this file')
  return unpack(packed)
}

let engine: Promise<Blob> | null = null

/** The script, unpacked once: all ways to run it are made of it, and the engine may have to be started again. */
function engineScript(): Promise<Blob> {
  engine ??= unpackEngine()
  return engine
}

/** The single file's worker, from an address made of the script. It can be let go only with the page: helpers are made of it later. */
export async function blobWorker(): Promise<EnginePort> {
  const address = URL.createObjectURL(new Blob([await engineScript()], { type: JAVASCRIPT }))
  const makeWorker = (): Worker => new Worker(address)
  return withHelpers(await workerPort(makeWorker()), makeWorker, helpersFor(navigator.hardwareConcurrency))
}

/** Some frames let a blob: worker be made and refuse it afterwards; a data: worker may keep nothing, but works. */
export async function dataWorker(): Promise<EnginePort> {
  const text = await (await engineScript()).text()
  return workerPort(new Worker(`data:${JAVASCRIPT};charset=utf-8,${encodeURIComponent(text)}`))
}

/** The script, run by the page: the page's policy knows its hash. */
export function singleFileInPage(): Promise<EnginePort> {
  return portInPage(async () => {
    const script = document.createElement('script')
    script.textContent = await (await engineScript()).text()
    document.head.append(script)
    script.remove()
  })
}
