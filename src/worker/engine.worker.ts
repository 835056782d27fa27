import { createEngine } from './engine'
import { createHost } from './host'
import { browserEnvironment } from './platform'
import type { ToEngine } from './protocol'

// The worker's end of the wire. `globalThis` is used in the form that the page's and the worker's types both know.
const host = createHost(
  (onChanged) => createEngine(browserEnvironment(), onChanged),
  (message, transfer) => globalThis.postMessage(message, { transfer }),
)
globalThis.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => host.receive(data))
globalThis.postMessage({ type: 'ready' }, {})
