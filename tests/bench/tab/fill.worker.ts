import { createEngine } from '../../../src/worker/engine'
import { createHost } from '../../../src/worker/host'
import { browserEnvironment } from '../../../src/worker/platform'
import type { ToEngine } from '../../../src/worker/protocol'
import { filledReader } from './filledReader'

// The engine as it is in the app, but for the reader.
const host = createHost(
  (onChanged) => createEngine({ ...browserEnvironment(), loadReader: filledReader }, onChanged),
  (message, transfer) => globalThis.postMessage(message, { transfer }),
)
globalThis.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => host.receive(data))
globalThis.postMessage({ type: 'ready' }, {})
