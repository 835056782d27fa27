/** A file that may be larger than memory, read a piece at a time: what a picker gives, or bytes that are there already. */
export type ByteSource = { readonly size: number; readonly blob: Blob } | { readonly size: number; readonly bytes: Uint8Array }

export function byteSource(file: Blob | Uint8Array): ByteSource {
  return file instanceof Uint8Array ? { size: file.byteLength, bytes: file } : { size: file.size, blob: file }
}

/** The bytes from `from` to before `to`. */
export async function slice(source: ByteSource, from: number, to: number): Promise<Uint8Array> {
  if ('bytes' in source) return source.bytes.subarray(from, to)
  return new Uint8Array(await source.blob.slice(from, to).arrayBuffer())
}

/** Takes a file as it is written, and keeps it where it needs no memory of the program's, if the browser can. */
export interface Sink {
  write(chunk: Uint8Array): void
  finish(): Blob
}
