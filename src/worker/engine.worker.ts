import { createEngine } from './engine'
import { helpedReader } from './helpers/helpedReader'
import { createHelperPool } from './helpers/helperPool'
import type { HelperMessage } from './helpers/messages'
import { serveHelp } from './helpers/serveHelp'
import { createHost } from './host'
import { browserEnvironment } from './platform'
import type { ToEngine } from './protocol'
import { loadReader } from './reader'

// The worker's end of the wire. `globalThis` is used in the form that the page's and the worker's types both know.
const pool = createHelperPool()
const host = createHost(
  (onChanged) => createEngine({ ...browserEnvironment(), loadReader: async () => helpedReader(await loadReader(), pool) }, onChanged),
  (message, transfer) => globalThis.postMessage(message, { transfer }),
)
globalThis.addEventListener('message', ({ data }: MessageEvent<ToEngine | HelperMessage>) => {
  if (data.type === 'help') void serveHelp(data.port, loadReader)
  else if (data.type === 'helper') pool.add(data.port)
  else if (data.type === 'helpers-gone') pool.clear()
  else host.receive(data)
})
globalThis.postMessage({ type: 'ready' }, {})
