import { createEngine } from './engine/engine'
import { helpedReader } from './helpers/helpedReader'
import { createHelperPool } from './helpers/helperPool'
import type { HelperMessage } from './helpers/messages'
import { serveHelp } from './helpers/serveHelp'
import { createHost } from './engine/host'
import { pagePort } from './engine/inPage'
import { isInPage, offerToPage } from './protocol/pageEngine'
import { browserEnvironment } from './engine/browserEnvironment'
import type { ToEngine } from './protocol/messages'
import { loadReader } from '../reader/loadReader'

/** The worker's end of the wire. `globalThis` is used in the form that the page's and the worker's types both know. */
function serve(): void {
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
}

// Where no worker can start, the page runs the same script: so there is one of it, on disk and on the way here.
if (isInPage()) offerToPage(pagePort)
else serve()
