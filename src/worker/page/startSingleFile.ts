// The build puts this script into the page as a text that is not run, and answers with its id; see `src/build/engineText.ts`.
// oxlint-disable-next-line import/default
import engineId from '../engine.worker.ts?worker&url'
import type { EnginePort } from '../protocol/port'
import { helpersFor, withHelpers } from './withHelpers'
import { portInPage } from './startInPage'
import { workerPort } from './workerPort'

const JAVASCRIPT = 'text/javascript'

function engineText(): string {
  const text = document.getElementById(engineId)?.textContent ?? ''
  if (text === '') throw new Error('the engine is missing in this file')
  return text
}

/** The address can be let go only when the worker has read it: helpers are made of it later. */
let address: string | null = null

function makeBlobWorker(): Worker {
  address ??= URL.createObjectURL(new Blob([engineText()], { type: JAVASCRIPT }))
  return new Worker(address)
}

/** The single file's worker, from an address made of the text. */
export async function blobWorker(): Promise<EnginePort> {
  return withHelpers(await workerPort(makeBlobWorker()), makeBlobWorker, helpersFor(navigator.hardwareConcurrency))
}

/** Some frames let a blob: worker be made and refuse it afterwards; a data: worker may keep nothing, but works. */
export async function dataWorker(): Promise<EnginePort> {
  return workerPort(new Worker(`data:${JAVASCRIPT};charset=utf-8,${encodeURIComponent(engineText())}`))
}

/** The text, run by the page: the page's policy knows its hash. */
export function singleFileInPage(): Promise<EnginePort> {
  return portInPage(async () => {
    const script = document.createElement('script')
    script.textContent = engineText()
    document.head.append(script)
    script.remove()
  })
}
