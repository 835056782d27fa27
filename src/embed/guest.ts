import type { App } from 'vue'
import { useHost } from '../ui/stores/host'
import { hostActions } from './actions'
import { tellEvents } from './events'
import { mayCommand, namedIn } from './origins'
import { type Connect, type FromFrame, type HostEvent, type Ready, VERSION } from './protocol'
import { serve } from './serve'

/** A greeting of any version. */
function isConnect(message: unknown): message is Pick<Connect, 'type'> & { readonly jianbao: unknown } {
  return typeof message === 'object' && message !== null && 'jianbao' in message && 'type' in message && message.type === 'connect'
}

/** Serves one host; the answer ends it. */
function attach(port: MessagePort): () => void {
  let adding = 0
  const tell = (event: HostEvent): void => send(event)
  const actions = hostActions((report) => tell({ type: 'imported', ...report }))
  const counted: typeof actions.add = async (files) => {
    adding += 1
    try {
      return await actions.add(files)
    } finally {
      adding -= 1
    }
  }
  const send = serve(port, { ...actions, add: counted }, useHost().reading === 'yes')
  const stop = tellEvents(tell, () => adding > 0)
  return () => {
    stop()
    port.close()
  }
}

/** Listens to the page around the app's frame, for as long as the app runs. */
export function startGuest(app: App): void {
  const named = namedIn(document)
  let detach = (): void => undefined

  window.addEventListener('message', ({ source, origin, data, ports: [port] }: MessageEvent<unknown>) => {
    if (source !== window.parent || port === undefined || !isConnect(data)) return
    const refuse = (reason: 'origin' | 'version'): void => port.postMessage({ type: 'refused', reason } satisfies FromFrame)
    if (!mayCommand(origin, location.href, named)) return refuse('origin')
    if (data.jianbao !== VERSION) return refuse('version')
    detach()
    detach = app.runWithContext(() => {
      useHost().meet(origin, named.readers.has(origin))
      return attach(port)
    })
  })
  window.parent.postMessage({ jianbao: VERSION, type: 'ready' } satisfies Ready, '*')
}
