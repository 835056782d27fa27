import type { Sink } from './byteSource'

/** So many bytes are handed to the browser at a time, which keeps large blobs on disk. */
const PIECE = 8 * 1024 * 1024

/** A file that grows in the browser's keeping instead of the program's. */
export function blobSink(): Sink {
  const blobs: Blob[] = []
  let chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const flush = (): void => {
    if (chunks.length > 0) blobs.push(new Blob(chunks))
    chunks = []
    length = 0
  }
  return {
    write(chunk) {
      // The packer uses its buffers again.
      chunks.push(chunk.slice())
      length += chunk.length
      if (length >= PIECE) flush()
    },
    finish() {
      flush()
      return new Blob(blobs, { type: 'application/zip' })
    },
  }
}
