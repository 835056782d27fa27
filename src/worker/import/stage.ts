import { type Problem, ProblemError } from '../../domain/problem'
import type { IncomingFile, SourceFile } from '../../domain/source'
import type { StagedWhole } from '../../store/records'
import type { Tables } from '../../store/store'
import { isUnsafePath } from './unsafePath'
import type { Library } from '../library/library'

/** Files whose bytes are kept ahead of reading: as many as fit both. */
export const WINDOW_FILES = 64
export const WINDOW_BYTES: number = 16 * 1024 * 1024

/** A file on its way into the library: its bytes are kept, it is not read yet. */
export interface StagedFile {
  readonly source: SourceFile
  readonly bytes: Uint8Array
}

/** What became of one file of a window. */
export type Staging =
  | { readonly file: IncomingFile; readonly staged: StagedFile }
  | { readonly file: IncomingFile; readonly problem: Problem }

/** One import, as its journal names it. */
export interface Batch {
  readonly id: string
  readonly startedAt: string
}

/** The file with its identity. */
export async function identify(library: Library, file: IncomingFile): Promise<StagedFile> {
  const id = await library.environment.sha256(file.bytes)
  const addedAt = library.environment.now()
  return { source: { id, name: file.name, path: file.path, size: file.bytes.byteLength, addedAt }, bytes: file.bytes }
}

/**
 * One transaction: the bytes of all files that are new, and what the import still waits for. Answers paths of those already
 * there. `whole`: the large file that all of them are parts of.
 */
export function writeWindow(
  library: Library,
  batch: Batch,
  files: readonly StagedFile[],
  waiting: readonly string[],
  whole?: StagedWhole,
): Promise<ReadonlyMap<string, string>> {
  const write = async (tables: Tables): Promise<ReadonlyMap<string, string>> => {
    const there = new Map<string, string>()
    async function keepOne({ source, bytes }: StagedFile): Promise<void> {
      const first = await tables.sources.get(source.id)
      if (first !== undefined) {
        there.set(source.id, first.path)
        return
      }
      const staged = { source: source.id, file: source, batch: batch.id, ...(whole === undefined ? {} : { whole }) }
      await Promise.all([tables.bytes.put(source.id, bytes), tables.staged.put(staged)])
    }
    await Promise.all([...files.map(keepOne), tables.imports.put({ id: batch.id, startedAt: batch.startedAt, waiting })])
    return there
  }
  return library.store.write(['sources', 'bytes', 'staged', 'imports'], write, 'relaxed')
}

/** After so many files in a row that found no room, none is tried: a disk that is full breaks when it is written to again and again. */
const FULL_AFTER = 3

/** Whether the last of these found no room, several in a row. */
export function isFull(outcomes: readonly ({ readonly problem: Problem | null } | { readonly staged: StagedFile })[]): boolean {
  if (outcomes.length < FULL_AFTER) return false
  return outcomes.slice(-FULL_AFTER).every((one) => 'problem' in one && one.problem?.kind === 'storage-full')
}

async function keep(
  library: Library,
  batch: Batch,
  pairs: readonly { file: IncomingFile; staged: StagedFile }[],
  waiting: readonly string[],
): Promise<Staging[]> {
  try {
    const there = await writeWindow(
      library,
      batch,
      pairs.map(({ staged }) => staged),
      waiting,
    )
    return pairs.map(({ file, staged }) => {
      const first = there.get(staged.source.id)
      return first === undefined ? { file, staged } : { file, problem: { kind: 'duplicate', first, source: staged.source.id } }
    })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { problem } = error
    if (pairs.length === 1) return pairs.map(({ file }) => ({ file, problem }))
    // Together they found no room; each alone may.
    const singly: Staging[] = []
    for (const pair of pairs) {
      if (isFull(singly)) singly.push({ file: pair.file, problem: { kind: 'storage-full' } })
      else singly.push(...(await keep(library, batch, [pair], waiting)))
    }
    return singly
  }
}

/**
 * Keeps the bytes of a window of files, so that a killed import can be finished. `firsts` knows the path of every file of
 * this import by its id and is added to.
 */
export async function stageWindow(
  library: Library,
  batch: Batch,
  files: readonly IncomingFile[],
  waiting: readonly string[],
  firsts: Map<string, string>,
): Promise<readonly Staging[]> {
  const fresh: { file: IncomingFile; staged: StagedFile }[] = []
  const refused = new Map<IncomingFile, Staging>()
  for (const file of files) {
    if (isUnsafePath(file.path)) {
      refused.set(file, { file, problem: { kind: 'unsafe-path', path: file.path } })
      continue
    }
    const staged = await identify(library, file)
    const first = firsts.get(staged.source.id) ?? library.known.get(staged.source.id)?.source.path
    if (first === undefined) {
      firsts.set(staged.source.id, file.path)
      fresh.push({ file, staged })
    } else refused.set(file, { file, problem: { kind: 'duplicate', first, source: staged.source.id } })
  }
  const kept = new Map((await keep(library, batch, fresh, waiting)).map((staging) => [staging.file, staging]))
  return files.flatMap((file) => kept.get(file) ?? refused.get(file) ?? [])
}
