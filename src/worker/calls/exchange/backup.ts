import { ProblemError } from '../../../domain/problem'
import type { SourceFile } from '../../../domain/source'
import type { BackupContents } from '../../backup/backup'
import { MOST_BYTES } from '../../backup/entries'
import { readBackup } from '../../backup/readBackup'
import { writeBackup } from '../../backup/writeBackup'
import type { Handler } from '../../engine/call'
import type { Library } from '../../library/library'
import type { Tables } from '../../../store/store'
import { BACKED_UP_SETTING, LAST_BACKUP_SETTING } from '../keep/storage'

/** Zip without its 64-bit form counts to 65,535. */
const MOST_FILES = 65_000

async function contentsOf(library: Library): Promise<BackupContents> {
  const stores = ['sources', 'corrections', 'settings', 'savedSearches', 'readingState'] as const
  const contents = await library.store.read(stores, async (tables) => ({
    sources: await tables.sources.list(),
    corrections: await tables.corrections.list(),
    settings: await tables.settings.list(),
    savedSearches: await tables.savedSearches.list(),
    readingState: await tables.readingState.list(),
  }))
  const order = (id: string): number => library.known.get(id)?.order ?? Number.MAX_SAFE_INTEGER
  return { ...contents, sources: [...contents.sources].sort((a, b) => order(a.id) - order(b.id)) }
}

function damagedSource({ path }: SourceFile): ProblemError {
  return new ProblemError({ kind: 'source-damaged', path })
}

/** Told to those whose library changed while it was being written, or whose disk lies. */
function notTheSame(): ProblemError {
  return new ProblemError({ kind: 'backup-unlike' })
}

type BytesOf = (source: SourceFile) => Promise<Uint8Array>

/**
 * What would have a backup of somebody's refused, says of one just written that it is not what was written: because a file's
 * bytes in the library are no more those that were added, or because they were not written well.
 */
async function asUnlike(error: unknown, library: Library, { sources }: BackupContents, bytesOf: BytesOf): Promise<never> {
  if (!(error instanceof ProblemError) || error.problem.kind !== 'backup-refused') throw error
  for (const source of sources) {
    if ((await library.environment.sha256(await bytesOf(source))) !== source.id) throw damagedSource(source)
  }
  throw notTheSame()
}

export const backup: Handler<'backup'> = async (library, _, context) => {
  const { environment, store } = library
  const contents = await contentsOf(library)
  const all = contents.sources.length * 2
  const bytes = contents.sources.reduce((sum, { size }) => sum + size, 0)
  if (bytes > MOST_BYTES || contents.sources.length > MOST_FILES) {
    throw new ProblemError({ kind: 'backup-too-large', files: contents.sources.length, size: bytes })
  }
  const step = async (done: number): Promise<void> => {
    if (context.signal.aborted) throw new ProblemError({ kind: 'cancelled' })
    context.onProgress({ done, all })
    await environment.pause()
  }
  const bytesOf = async (source: SourceFile): Promise<Uint8Array> => {
    const bytes = await store.read(['bytes'], (tables) => tables.bytes.get(source.id))
    if (bytes === undefined) throw damagedSource(source)
    return bytes
  }
  const madeAt = environment.now()
  const zip = await writeBackup(contents, madeAt, environment.newSink(), bytesOf, step)
  const reading = readBackup(zip, environment.sha256, (done) => step(contents.sources.length + done))
  const { files: _files, ...read } = await reading.catch((error: unknown) => asUnlike(error, library, contents, bytesOf))
  if (JSON.stringify(read) !== JSON.stringify(contents)) throw notTheSame()
  // A full disk is what many a backup is made for: that its date finds no room takes nothing from it.
  const newest = contents.corrections[contents.corrections.length - 1]?.at ?? ''
  const note = async ({ settings }: Tables): Promise<void> => {
    await settings.put(LAST_BACKUP_SETTING, madeAt)
    await settings.put(BACKED_UP_SETTING, newest)
  }
  await store.write(['settings'], note).catch(() => undefined)
  return { name: `jianbao-${madeAt.slice(0, 10)}.zip`, type: 'application/zip', bytes: zip }
}
