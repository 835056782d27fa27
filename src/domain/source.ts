/** SHA-256 of the bytes, lower-case hexadecimal: the identity of a file, whatever it is called. */
export type SourceId = string

/** 64 hexadecimal digits. */
const SHA256 = /^[0-9a-f]{64}$/

/** Whether a value is the identity of a file. */
export function isSourceId(value: unknown): value is SourceId {
  return typeof value === 'string' && SHA256.test(value)
}

/** Bytes that the user brought (文件). */
export interface SourceFile {
  readonly id: SourceId
  /** File name without folders. */
  readonly name: string
  /** Path below what was dropped, with `/`, ending in `name`; equal to `name` for a lone file. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** ISO 8601 instant at which it was taken in. */
  readonly addedAt: string
}

/** What a file is before it is taken in: its name and its bytes. */
export interface IncomingFile {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
}

/** 256 MB, in bytes: the decoded text of a larger file may be longer than the longest string of old browsers. */
export const FILE_SIZE_LIMIT: number = 256 * 1024 * 1024
