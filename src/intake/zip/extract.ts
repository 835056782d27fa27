import { Inflate } from 'fflate'
import type { Turns } from '../turns'
import { crc32 } from './crc32'
import type { ZipEntry } from './entry'

const HEADER_SIGNATURE = 0x04034b50
const HEADER_SIZE = 30
const STORED = 0
const DEFLATED = 8
/** Compressed bytes per step; deflate makes at most 1,032 bytes of one. */
const STEP = 16 * 1024
/** Bytes checked per step. */
const CHECKED = 1024 * 1024

/** Why an entry gave no bytes: its data is not what it says, or it is packed in a way that is not known here. */
export type ExtractFailure = 'damaged' | 'unknown-method'

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { header } = entry
  if (header + HEADER_SIZE > archive.length) return null
  const view = new DataView(archive.buffer, archive.byteOffset + header, HEADER_SIZE)
  if (view.getUint32(0, true) !== HEADER_SIGNATURE) return null
  const start = header + HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true)
  const end = start + entry.compressedSize
  return end > archive.length ? null : archive.subarray(start, end)
}

/** Collects what comes out, up to the length that the entry gave. */
class Outlet {
  readonly bytes: Uint8Array<ArrayBuffer>
  #length = 0

  constructor(size: number) {
    this.bytes = new Uint8Array(size)
  }

  /** Whether as much came out as was announced. */
  get full(): boolean {
    return this.#length === this.bytes.length
  }

  /** Whether more came out than was announced. */
  get overflowed(): boolean {
    return this.#length > this.bytes.length
  }

  take(chunk: Uint8Array): void {
    if (this.#length + chunk.length <= this.bytes.length) this.bytes.set(chunk, this.#length)
    this.#length += chunk.length
  }
}

/** Unpacks step by step and stops as soon as more comes out than the entry said. */
async function inflate(packed: Uint8Array, size: number, turns: Turns): Promise<Uint8Array | null> {
  const outlet = new Outlet(size)
  const stream = new Inflate((chunk) => outlet.take(chunk))
  try {
    for (let at = 0; at < packed.length && !outlet.overflowed; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      await turns.rest()
    }
  } catch {
    return null
  }
  return outlet.full ? outlet.bytes : null
}

/** The checksum of many bytes takes as long as unpacking them. */
async function checksum(bytes: Uint8Array, turns: Turns): Promise<number> {
  let crc = 0
  for (let at = 0; at < bytes.length; at += CHECKED) {
    crc = crc32(bytes.subarray(at, at + CHECKED), crc)
    await turns.rest()
  }
  return crc
}

/** The bytes of an entry, checked against its size and checksum. Needs no more memory than the entry says it is long. */
export async function extract(archive: Uint8Array, entry: ZipEntry, turns: Turns): Promise<Uint8Array | ExtractFailure> {
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'unknown-method'
  const packed = packedBytes(archive, entry)
  if (packed === null) return 'damaged'
  const bytes = entry.method === STORED ? packed.slice() : await inflate(packed, entry.size, turns)
  return bytes === null || bytes.length !== entry.size || (await checksum(bytes, turns)) !== entry.crc ? 'damaged' : bytes
}
