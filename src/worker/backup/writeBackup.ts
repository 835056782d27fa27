import { Zip, ZipDeflate, type ZipInputFile, strToU8 } from 'fflate'
import type { SourceFile } from '../../domain/source'
import type { Sink } from './byteSource'
import { BACKUP_FORMAT, type BackupContents, CORRECTIONS, MANIFEST, SETTINGS, SOURCES } from './backup'

/** Bytes packed at a time. */
const PIECE = 4 * 1024 * 1024
/** Zip keeps local times without zone from 1980 on; one for all makes equal libraries equal files. */
const MADE = new Date(2000, 0, 1)

/** Packs entries one after the other; what is packed goes to the sink at once. */
class Packer {
  readonly #zip: Zip
  readonly #done: Promise<void>
  #failure: Error | null = null

  constructor(sink: Sink) {
    let finish: () => void = () => undefined
    this.#done = new Promise((resolve) => (finish = resolve))
    this.#zip = new Zip((error, chunk, final) => {
      if (error === null) sink.write(chunk)
      else this.#failure = error
      if (final || error !== null) finish()
    })
  }

  add(name: string, bytes: Uint8Array): void {
    const entry = new ZipDeflate(name, { level: 6 })
    const input: ZipInputFile = entry
    input.mtime = MADE
    this.#zip.add(entry)
    for (let from = 0; from < bytes.length || from === 0; from += PIECE) {
      entry.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
    }
    if (this.#failure !== null) throw this.#failure
  }

  async end(): Promise<void> {
    this.#zip.end()
    await this.#done
    if (this.#failure !== null) throw this.#failure
  }
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value))
}

/**
 * One zip with all of it, one file's bytes in memory at a time. `bytesOf` gives the bytes of a source; `onFile` is told
 * after each.
 */
export async function writeBackup(
  contents: BackupContents,
  madeAt: string,
  sink: Sink,
  bytesOf: (source: SourceFile) => Promise<Uint8Array>,
  onFile: (done: number) => Promise<void>,
): Promise<Blob> {
  const packer = new Packer(sink)
  const { sources, corrections, settings, savedSearches, readingState } = contents
  packer.add(MANIFEST, json({ format: BACKUP_FORMAT, madeAt, sources }))
  packer.add(CORRECTIONS, json(corrections))
  packer.add(SETTINGS, json({ settings, savedSearches, readingState }))
  for (const [index, source] of sources.entries()) {
    packer.add(`${SOURCES}${source.id}`, await bytesOf(source))
    await onFile(index + 1)
  }
  await packer.end()
  return sink.finish()
}
