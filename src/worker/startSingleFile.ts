// oxlint-disable-next-line import/default -- Vite makes the constructor
import InlineWorker from './engine.worker.ts?worker&inline'
import type { EnginePort } from './port'
import { helpersFor, withHelpers } from './helpers/withHelpers'
import { workerPort } from './workerPort'

/** The single file carries its worker as text; Vite's constructor makes a blob: URL of it, or a data: URL where it may not. */
export async function blobWorker(): Promise<EnginePort> {
  return withHelpers(await workerPort(new InlineWorker()), () => new InlineWorker(), helpersFor(navigator.hardwareConcurrency))
}

function withoutObjectUrls<T>(work: () => T): T {
  const { createObjectURL } = URL
  URL.createObjectURL = () => ''
  try {
    return work()
  } finally {
    URL.createObjectURL = createObjectURL
  }
}

/** Some frames let a blob: worker be made and refuse it afterwards; without object URLs the constructor takes data: at once. */
export async function dataWorker(): Promise<EnginePort> {
  return workerPort(withoutObjectUrls(() => new InlineWorker()))
}
