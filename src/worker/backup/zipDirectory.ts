import { damaged, refuseBackup } from './backup'
import { type ByteSource, slice } from './byteSource'

/** One entry as the table of contents tells of it. */
export interface ZipEntry {
  readonly name: string
  readonly compressed: boolean
  /** In bytes: as it lies in the zip, and unpacked. */
  readonly size: number
  readonly originalSize: number
  /** Where its own header begins. */
  readonly at: number
}

/** What each entry begins with. */
export const HEADER = 0x04034b50
const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end of a zip: 22 bytes, and a comment of up to 65,535. */
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const ENTRY_LENGTH = 46
/** Files beyond this are counted by a form of zip that no backup has. */
const ZIP64 = 0xffffffff
/** Bit of an entry that is encrypted. */
const ENCRYPTED = 1
const [STORED, DEFLATED] = [0, 8]
/** How the table of contents is named where it is damaged. */
const TABLE = 'zip'
/** Deflate never packs to less than one part in so many; an entry that claims to is lying about its size. */
const MOST_RATIO = 1040
/** Room for the table of contents itself. */
const MOST_TABLE = 64 * 1024 * 1024

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function findEnd(tail: DataView): number | null {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END && at + END_LENGTH + tail.getUint16(at + 20, true) === tail.byteLength) return at
  }
  return null
}

function entryAt(view: DataView, at: number, table: Uint8Array): { readonly entry: ZipEntry; readonly next: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged(TABLE)
  const nameLength = view.getUint16(at + 28, true)
  const next = at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const name = new TextDecoder().decode(table.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength))
  const method = view.getUint16(at + 10, true)
  const [size, originalSize, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)]
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) throw damaged(name)
  if (next > view.byteLength || [size, originalSize, offset].includes(ZIP64)) throw damaged(name)
  return { entry: { name, compressed: method === DEFLATED, size, originalSize, at: offset }, next }
}

/** Whether what an entry says of its sizes can be. */
export function isPossible({ compressed, size, originalSize }: ZipEntry): boolean {
  return compressed ? originalSize <= size * MOST_RATIO : originalSize === size
}

/** Whether the file begins as a zip does. */
async function isZip(source: ByteSource): Promise<boolean> {
  const view = viewOf(await slice(source, 0, 4))
  return view.byteLength === 4 && view.getUint32(0, true) === HEADER
}

/** The table of contents of a zip, without reading anything else of it. Throws `ProblemError` (backup-refused). */
export async function zipDirectory(source: ByteSource): Promise<readonly ZipEntry[]> {
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT)
  const tail = viewOf(await slice(source, from, source.size))
  const end = findEnd(tail)
  if (end === null) throw refuseBackup((await isZip(source)) ? 'cut-short' : 'not-ours')
  const count = tail.getUint16(end + 10, true)
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)]
  if (start + length > from + end) throw damaged(TABLE)
  if (length > MOST_TABLE) throw refuseBackup('too-large')
  const table = await slice(source, start, start + length)
  const view = viewOf(table)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count;) {
    const { entry, next } = entryAt(view, at, table)
    entries.push(entry)
    at = next
  }
  return entries
}
