import { createEngine } from '../../../src/worker/engine/engine'
import { createHost } from '../../../src/worker/engine/host'
import { browserEnvironment } from '../../../src/worker/engine/browserEnvironment'
import type { ToEngine } from '../../../src/worker/protocol/messages'
import { filledReader } from './filledReader'

// The engine as it is in the app, but for the reader.
const host = createHost(
  (onChanged) => createEngine({ ...browserEnvironment(), loadReader: filledReader }, onChanged),
  (message, transfer) => globalThis.postMessage(message, { transfer }),
)
globalThis.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => host.receive(data))
globalThis.postMessage({ type: 'ready' }, {})
