import { inflateSync, strFromU8 } from 'fflate'
import { FILE_SIZE_LIMIT } from '../../domain/source'
import { CORRECTIONS, MANIFEST, SETTINGS, SOURCES, damaged, refuseBackup } from './backup'
import { isUnsafePath } from '../import/unsafePath'
import { type ByteSource, slice } from './byteSource'
import { HEADER, type ZipEntry, isPossible, zipDirectory } from './zipDirectory'

/** What zip without its 64-bit form can hold. */
export const MOST_BYTES = 0xffffffff
const SOURCE_ENTRY = /^sources\/[0-9a-f]{64}$/
const OWN_ENTRIES: ReadonlySet<string> = new Set([MANIFEST, CORRECTIONS, SETTINGS])
const HEADER_LENGTH = 30

/** A backup with its table of contents. */
export interface OpenedZip {
  readonly source: ByteSource
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/**
 * Opens a backup. Refused with the reason: what is no zip, names that no backup has, of which paths out of the folder are the
 * worst, twice the same name, more than fits, sizes that cannot be.
 */
export async function openZip(source: ByteSource): Promise<OpenedZip> {
  const entries = new Map<string, ZipEntry>()
  let [bytes, packed] = [0, 0]
  for (const entry of await zipDirectory(source)) {
    const { name } = entry
    if (!OWN_ENTRIES.has(name) && !SOURCE_ENTRY.test(name)) {
      throw refuseBackup(isUnsafePath(name) ? 'unsafe-path' : 'not-ours', name)
    }
    if (entries.has(name)) throw damaged(`${name} ×2`)
    bytes += entry.originalSize
    packed += entry.size
    if (entry.originalSize > FILE_SIZE_LIMIT || bytes > MOST_BYTES) {
      throw refuseBackup('too-large', name)
    }
    // Entries that share their bytes unpack to many times the zip.
    if (!isPossible(entry) || packed > source.size) throw damaged(name)
    entries.set(name, entry)
  }
  if (!entries.has(MANIFEST)) throw refuseBackup('not-ours')
  for (const name of OWN_ENTRIES) if (!entries.has(name)) throw refuseBackup('incomplete', name)
  return { source, entries }
}

/** Unpacks one entry; never more bytes than the table of contents says. */
async function unpack({ source, entries }: OpenedZip, name: string): Promise<Uint8Array> {
  const entry = entries.get(name)
  if (entry === undefined) throw damaged(name)
  const header = await slice(source, entry.at, entry.at + HEADER_LENGTH)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (header.byteLength < HEADER_LENGTH || view.getUint32(0, true) !== HEADER) throw damaged(name)
  const from = entry.at + HEADER_LENGTH + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = await slice(source, from, from + entry.size)
  try {
    const bytes = entry.compressed ? inflateSync(packed, { out: new Uint8Array(entry.originalSize) }) : packed.slice()
    if (bytes.byteLength === entry.originalSize) return bytes
  } catch {
    // What is wrong with it in particular helps nobody.
  }
  throw damaged(name)
}

/** An entry read as JSON, of unknown shape. */
export async function jsonEntry(zip: OpenedZip, name: string): Promise<unknown> {
  const bytes = await unpack(zip, name)
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    throw damaged(name)
  }
}

/** The bytes of sources, one at a time. */
export async function* sourceEntries(
  zip: OpenedZip,
  ids: readonly string[],
): AsyncGenerator<{ readonly id: string; readonly bytes: Uint8Array }> {
  for (const id of ids) yield { id, bytes: await unpack(zip, `${SOURCES}${id}`) }
}
