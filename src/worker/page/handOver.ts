import type { IncomingFile } from '../../domain/source'
import { nextTurn } from '../nextTurn'
import type { ToEngine } from '../protocol/messages'

/** So many files are handed over in one go: more would hold the page up for longer than a person feels. */
const TOGETHER = 500

/** Bytes to hand over instead of copying; a view into a larger buffer is copied. */
function buffersOf(files: readonly IncomingFile[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const { bytes } of files) {
    if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength) buffers.add(bytes.buffer)
  }
  return [...buffers]
}

/** Hands over the call of an import with its files, in several goes where they are many, as long as it is `wanted`. */
export async function handOver(
  { id, files }: { readonly id: number; readonly files: readonly IncomingFile[] },
  send: (message: ToEngine, transfer: ArrayBuffer[]) => void,
  wanted: () => boolean,
): Promise<void> {
  let from = 0
  for (; files.length - from > TOGETHER; from += TOGETHER) {
    const some = files.slice(from, from + TOGETHER)
    send({ type: 'files', id, files: some }, buffersOf(some))
    await nextTurn()
    if (!wanted()) return
  }
  const last = files.slice(from)
  send({ type: 'call', id, name: 'import', request: { files: last } }, buffersOf(last))
}
