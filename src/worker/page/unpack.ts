import { unzlibSync } from 'fflate'

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index)
  return bytes
}

/**
 * What the build packed; see `src/build/pack.ts`. The browser's own unpacker does it in steps, so that the page answers in
 * between; Safari has one since 16.4. Rejects where the text is damaged.
 */
export async function unpack(packed: string): Promise<Blob> {
  const bytes = bytesOf(packed)
  if (typeof DecompressionStream === 'undefined') return new Blob([unzlibSync(bytes)])
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).blob()
}
