import type { ZipEntry } from './entry'
import { entryName } from './entryName'

const END_SIGNATURE = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_SIZE = 46
const ENCRYPTED = 1
/** Upper half of the attributes of an entry made on Unix: a symbolic link. */
const LINK_MODE = 0xa000
const MODE_MASK = 0xf000

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END_SIGNATURE) return at
  return -1
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true))
  return {
    path: entryName(bytes.subarray(at + ENTRY_SIZE, nameEnd), extra, flags),
    encrypted: (flags & ENCRYPTED) !== 0,
    isLink: ((view.getUint32(at + 38, true) >>> 16) & MODE_MASK) === LINK_MODE,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    header: view.getUint32(at + 42, true) + shift,
  }
}

/**
 * The entries of a zip, as its directory at the end lists them; `null` where there is no directory or it is cut off.
 * What stands before the zip (a self-extracting program) is skipped.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (bytes.length < END_SIZE) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const start = end - view.getUint32(end + 12, true)
  const shift = start - view.getUint32(end + 16, true)
  if (start < 0 || shift < 0) return null
  const entries: ZipEntry[] = []
  let at = start
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    const next = at + ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    entries.push(readEntry(bytes, view, at, shift))
    at = next
  }
  return entries
}
