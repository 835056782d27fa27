import type { IncomingFile } from '../../domain/source'
import type { CallContext, Handler } from '../call'
import { finishChange } from '../finishChange'
import type { Library } from '../library'
import type { FileReport } from '../protocol'
import { refusal } from './fileReport'
import { readAhead } from './readAhead'
import { type Batch, type Staging, stageWindow } from './stage'
import { takeIn } from './takeIn'

/** Files whose bytes are kept ahead of reading: as many as fit both. */
const WINDOW_FILES = 64
const WINDOW_BYTES = 16 * 1024 * 1024
/** How often the page is told that there is something new to show, in milliseconds. */
const ANNOUNCE_EVERY = 400

function windowFrom(files: readonly IncomingFile[], from: number): readonly IncomingFile[] {
  let bytes = 0
  let to = from
  while (to < files.length && to - from < WINDOW_FILES && (bytes < WINDOW_BYTES || to === from)) {
    bytes += files[to]?.bytes.byteLength ?? 0
    to += 1
  }
  return files.slice(from, to)
}

/** Lets go of what was staged and never read, and of the journal. */
async function endBatch(library: Library, batch: Batch): Promise<void> {
  await library.store.write(['sources', 'bytes', 'staged', 'imports'], async (tables) => {
    for (const { source } of (await tables.staged.list()).filter((staged) => staged.batch === batch.id)) {
      if ((await tables.sources.get(source)) === undefined) await tables.bytes.remove(source)
      await tables.staged.remove(source)
    }
    await tables.imports.remove(batch.id)
  })
}

function announcer(library: Library): () => void {
  let last = Date.parse(library.environment.now())
  return () => {
    const now = Date.parse(library.environment.now())
    if (Math.abs(now - last) < ANNOUNCE_EVERY) return
    last = now
    library.announce()
  }
}

async function runBatch(
  library: Library,
  batch: Batch,
  files: readonly IncomingFile[],
  context: CallContext<'import'>,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = []
  const firsts = new Map<string, string>()
  const announce = announcer(library)
  let articles = 0

  async function takeOne(staging: Staging): Promise<void> {
    if (context.signal.aborted) {
      reports.push(refusal(staging.file, { kind: 'cancelled' }))
      return
    }
    context.onProgress({ done: reports.length, all: files.length, articles, file: staging.file.path })
    const report = 'staged' in staging ? await takeIn(library, staging.staged) : refusal(staging.file, staging.problem)
    reports.push(report)
    articles += report.articles
    announce()
    await library.environment.pause()
  }

  while (reports.length < files.length && !context.signal.aborted) {
    const window = windowFrom(files, reports.length)
    const waiting = files.slice(reports.length + window.length).map(({ path }) => path)
    const stagings = await stageWindow(library, batch, window, waiting, firsts)
    for (const [nth, staging] of stagings.entries()) {
      if (!context.signal.aborted) readAhead(library, stagings, nth)
      await takeOne(staging)
    }
  }
  for (const file of files.slice(reports.length)) reports.push(refusal(file, { kind: 'cancelled' }))
  context.onProgress({ done: reports.length, all: files.length, articles, file: '' })
  return reports
}

/**
 * Takes files in, one transaction each: decode, cut, annotate, save, index. Trouble with one file is a line of the report.
 * When cancelled, files that are in stay in, and the report says which are not.
 */
export const importFiles: Handler<'import'> = async (library, { files }, context) => {
  const { environment } = library
  const batch: Batch = { id: environment.newId(), startedAt: environment.now() }
  const reports = await environment.holding(batch.id, async () => {
    try {
      return await runBatch(library, batch, files, context)
    } finally {
      library.reader.forgetAhead?.()
      // Where even this finds no room, the next start clears up.
      await endBatch(library, batch).catch(() => undefined)
    }
  })
  const taken = reports.flatMap(({ source }) => source ?? [])
  if (taken.length > 0) {
    // A wipe done again would take what has come since.
    library.redoStack.clear()
    await finishChange(library, taken)
    library.announce()
  }
  return { files: reports, cancelled: context.signal.aborted }
}
