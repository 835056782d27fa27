import type { Reader } from '../../reader/reader'
import type { FromHelper, ToHelper } from './messages'

/** Reads files for an engine (帮手): answers one after the other, in the order of asking. */
export async function serveHelp(port: MessagePort, loadReader: () => Promise<Reader>): Promise<void> {
  const loading = loadReader()
  const answer = async (data: ToHelper): Promise<void> => {
    const reader = await loading
    if (data.type === 'teach') {
      reader.teach(data.lessons)
      return
    }
    const { id, source, bytes, settings } = data
    let reply: FromHelper = { type: 'failed', id }
    try {
      reply = { type: 'page', id, outcome: reader.read(source, bytes, settings) }
    } catch {
      // The engine reads it itself then, and tells what is wrong.
    }
    port.postMessage(reply)
  }
  port.addEventListener('message', ({ data }: MessageEvent<ToHelper>) => void answer(data))
  port.start()
  await loading
  const ready: FromHelper = { type: 'ready' }
  port.postMessage(ready)
}
