import { createClient } from './client'
import type { EngineClient } from './engineClient'
import type { EnginePort } from '../protocol/port'
import { type Way, startFirst } from './startPort'
// Not fetched when it is needed: whoever has a library waits for its engine from the first moment on.
import { siteInPage, siteWorker } from './startSite'

/** Set by the build; in the other build, the ways that are not taken are left out with all they import. */
declare const __SINGLE_FILE__: boolean

const PROBE = 'jianbao-probe'

/** Whether the page itself may keep things; a data: worker never may, whatever its page may. */
function pageMayStore(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(PROBE)
      request.addEventListener('error', () => resolve(false))
      request.addEventListener('success', () => {
        request.result.close()
        indexedDB.deleteDatabase(PROBE)
        resolve(true)
      })
    } catch {
      resolve(false)
    }
  })
}

async function blobWorker(): Promise<EnginePort> {
  return (await import('./startSingleFile')).blobWorker()
}

/** Where only a data: worker runs and the page itself could keep things, rather the page. */
async function dataWorker(): Promise<EnginePort> {
  if (await pageMayStore()) throw new Error('a data: worker could not keep anything')
  return (await import('./startSingleFile')).dataWorker()
}

/** The engine in the page, in slices. */
async function inPage(): Promise<EnginePort> {
  return __SINGLE_FILE__ ? (await import('./startSingleFile')).singleFileInPage() : siteInPage()
}

const WAYS: readonly Way[] = __SINGLE_FILE__ ? [blobWorker, dataWorker, inPage] : [siteWorker, inPage]

/** The client that the app uses; the engine starts with the first call. */
export function startEngine(): EngineClient {
  return createClient(() => startFirst(WAYS))
}
