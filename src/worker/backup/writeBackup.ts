import { Zip, ZipDeflate, type ZipInputFile, strToU8 } from 'fflate'
import type { SourceId } from '../../domain/source'
import { BACKUP_FORMAT, type BackupContents, CORRECTIONS, MANIFEST, SETTINGS, SOURCES } from './backup'

/** Zip keeps local times without zone from 1980 on; one for all makes equal libraries equal files. */
const MADE = new Date(2000, 0, 1)

/** Takes the bytes of a zip as they come. */
class Collector {
  readonly #chunks: Uint8Array[] = []
  #length = 0
  readonly zip: Zip
  readonly done: Promise<void>

  constructor() {
    let finish: () => void = () => undefined
    let fail: (error: Error) => void = () => undefined
    this.done = new Promise((resolve, reject) => {
      finish = resolve
      fail = reject
    })
    this.zip = new Zip((error, chunk, final) => {
      if (error !== null) {
        fail(error)
        return
      }
      this.#chunks.push(chunk)
      this.#length += chunk.length
      if (final) finish()
    })
  }

  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(name, { level: 6 })
    const input: ZipInputFile = entry
    input.mtime = MADE
    this.zip.add(entry)
    entry.push(bytes, true)
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length)
    let at = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

/**
 * One zip with all of it, one file's bytes in memory at a time beside the zip itself. `bytesOf` gives the bytes of a
 * source; `onFile` is told after each.
 */
export async function writeBackup(
  contents: BackupContents,
  madeAt: string,
  bytesOf: (source: SourceId) => Promise<Uint8Array>,
  onFile: (done: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const collector = new Collector()
  const { sources, corrections, settings, savedSearches, readingState } = contents
  collector.add(MANIFEST, json({ format: BACKUP_FORMAT, madeAt, sources }))
  collector.add(CORRECTIONS, json(corrections))
  collector.add(SETTINGS, json({ settings, savedSearches, readingState }))
  for (const [index, { id }] of sources.entries()) {
    collector.add(`${SOURCES}${id}`, await bytesOf(id))
    await onFile(index + 1)
  }
  collector.zip.end()
  await collector.done
  return collector.bytes()
}
