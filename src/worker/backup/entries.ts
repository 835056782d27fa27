import { type UnzipFileInfo, strFromU8, unzipSync } from 'fflate'
import { CORRECTIONS, MANIFEST, SETTINGS, SOURCES, damaged, refuseBackup } from './backup'

/** 2 GiB: more than any library that was tried, less than what ends a browser. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024
const SOURCE_ENTRY = /^sources\/[0-9a-f]{64}$/
const OWN_ENTRIES: ReadonlySet<string> = new Set([MANIFEST, CORRECTIONS, SETTINGS])
/** Bytes unpacked at a time. */
const WINDOW = 32 * 1024 * 1024

function listed(zip: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  try {
    unzipSync(zip, {
      filter(entry) {
        entries.push(entry)
        return false
      },
    })
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  }
  return entries
}

/**
 * The table of contents of a backup. Refused with the reason: what is no zip (archive-damaged), names that no backup has,
 * of which paths out of the folder are the worst (unsafe-path), twice the same name, more than fits (archive-too-large).
 */
export function entriesOf(zip: Uint8Array): ReadonlyMap<string, UnzipFileInfo> {
  const entries = new Map<string, UnzipFileInfo>()
  let bytes = 0
  for (const entry of listed(zip)) {
    if (!OWN_ENTRIES.has(entry.name) && !SOURCE_ENTRY.test(entry.name)) throw refuseBackup({ kind: 'unsafe-path', path: entry.name })
    if (entries.has(entry.name)) throw damaged(`${entry.name} ×2`)
    bytes += entry.originalSize
    if (bytes > MOST_BYTES) throw refuseBackup({ kind: 'archive-too-large', limit: MOST_BYTES })
    entries.set(entry.name, entry)
  }
  for (const name of OWN_ENTRIES) if (!entries.has(name)) throw damaged(`no ${name}`)
  return entries
}

/** Unpacks these entries; never more bytes than the table of contents says. */
function unpack(zip: Uint8Array, names: ReadonlySet<string>): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip, { filter: ({ name }) => names.has(name) })
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error))
  }
}

/** An entry read as JSON, of unknown shape. */
export function jsonEntry(zip: Uint8Array, name: string): unknown {
  const bytes = unpack(zip, new Set([name]))[name]
  try {
    return bytes === undefined ? undefined : JSON.parse(strFromU8(bytes))
  } catch {
    throw damaged(name)
  }
}

/** The bytes of sources, some at a time, so that not all of a large backup is unpacked at once. */
export function* sourceEntries(
  zip: Uint8Array,
  entries: ReadonlyMap<string, UnzipFileInfo>,
  ids: readonly string[],
): Generator<{ readonly id: string; readonly bytes: Uint8Array }> {
  let window: string[] = []
  let size = 0
  const flush = function* (): Generator<{ readonly id: string; readonly bytes: Uint8Array }> {
    const unpacked = unpack(zip, new Set(window.map((id) => `${SOURCES}${id}`)))
    for (const id of window) {
      const bytes = unpacked[`${SOURCES}${id}`]
      if (bytes !== undefined) yield { id, bytes }
    }
    window = []
    size = 0
  }
  for (const id of ids) {
    window.push(id)
    size += entries.get(`${SOURCES}${id}`)?.originalSize ?? 0
    if (size >= WINDOW) yield* flush()
  }
  yield* flush()
}
