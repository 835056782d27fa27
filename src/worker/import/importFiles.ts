import type { Problem } from '../../domain/problem'
import type { IncomingFile, SourceId } from '../../domain/source'
import type { CallContext, Handler } from '../engine/call'
import { finishChange } from '../library/finishChange'
import type { Library } from '../library/library'
import type { FileReport } from '../protocol/imports'
import { endBatch } from './endBatch'
import { refusal } from './fileReport'
import { isLarge, takeLarge } from './large/takeLarge'
import { readAhead } from './readAhead'
import { type Batch, type Staging, WINDOW_BYTES, WINDOW_FILES, isFull, stageWindow } from './stage'
import { takeIn } from './takeIn'

/** How often the page is told that there is something new to show, in milliseconds. */
const ANNOUNCE_EVERY = 400

/** The next files to be kept together; a large one goes alone. */
function windowFrom(library: Library, files: readonly IncomingFile[], from: number): readonly IncomingFile[] {
  let bytes = 0
  const window: IncomingFile[] = []
  for (const file of files.slice(from, from + WINDOW_FILES)) {
    const isFirst = window.length === 0
    if (!isFirst && (bytes >= WINDOW_BYTES || isLarge(library, file))) break
    window.push(file)
    bytes += file.bytes.byteLength
    if (isFirst && isLarge(library, file)) break
  }
  return window
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

/** What became of a batch. */
interface Done {
  readonly reports: readonly FileReport[]
  /** All that came into the library. */
  readonly sources: readonly SourceId[]
}

async function runBatch(library: Library, batch: Batch, files: readonly IncomingFile[], context: CallContext<'import'>): Promise<Done> {
  const reports: FileReport[] = []
  const parts: SourceId[] = []
  const firsts = new Map<string, string>()
  const announce = announcer(library)
  let articles = 0

  function tell(file: string, inside: number | null): void {
    context.onProgress({ done: reports.length, all: files.length, articles, file, ...(inside === null ? {} : { inside }) })
  }

  async function add(report: FileReport): Promise<void> {
    reports.push(report)
    articles += report.articles
    announce()
    await library.environment.pause()
  }

  /** A second copy of what was not taken in is no duplicate of anything: what was wrong with the first is wrong with it. */
  function reasonOf(problem: Problem): Problem {
    if (problem.kind !== 'duplicate' || library.known.has(problem.source ?? '')) return problem
    return reports.find(({ path }) => path === problem.first)?.problem ?? problem
  }

  async function takeOne(staging: Staging): Promise<void> {
    if (context.signal.aborted) {
      reports.push(refusal(staging.file, { kind: 'cancelled' }))
      return
    }
    tell(staging.file.path, null)
    await add('staged' in staging ? await takeIn(library, staging.staged) : refusal(staging.file, reasonOf(staging.problem)))
  }

  while (reports.length < files.length && !context.signal.aborted && !isFull(reports)) {
    const window = windowFrom(library, files, reports.length)
    const waiting = files.slice(reports.length + window.length).map(({ path }) => path)
    const [large] = window
    if (large !== undefined && isLarge(library, large)) {
      const { signal } = context
      const taken = await takeLarge(library, batch, large, waiting, { signal, tell: (inside) => tell(large.path, inside) })
      if (taken !== null) {
        parts.push(...taken.sources)
        await add(taken.line)
        continue
      }
    }
    const stagings = await stageWindow(library, batch, window, waiting, firsts)
    for (const [nth, staging] of stagings.entries()) {
      if (!context.signal.aborted) readAhead(library, stagings, nth)
      await takeOne(staging)
    }
  }
  const rest: Problem = { kind: context.signal.aborted ? 'cancelled' : 'storage-full' }
  for (const file of files.slice(reports.length)) reports.push(refusal(file, rest))
  context.onProgress({ done: reports.length, all: files.length, articles, file: '' })
  return { reports, sources: [...new Set([...reports.flatMap(({ source }) => source ?? []), ...parts])] }
}

/**
 * Takes files in, one transaction each: decode, cut, annotate, save, index. Trouble with one file is a line of the report.
 * When cancelled, files that are in stay in, and the report says which are not.
 */
export const importFiles: Handler<'import'> = async (library, { files }, context) => {
  const { environment } = library
  const batch: Batch = { id: environment.newId(), startedAt: environment.now() }
  const { reports, sources } = await environment.holding(batch.id, async () => {
    try {
      return await runBatch(library, batch, files, context)
    } finally {
      library.reader.forgetAhead?.()
      // Where even this finds no room, the next start clears up.
      await endBatch(library, batch).catch(() => undefined)
    }
  })
  if (sources.length > 0) {
    // A wipe done again would take what has come since.
    library.history.redoStack.clear()
    await finishChange(library, sources)
    library.announce()
  }
  return { files: reports, cancelled: context.signal.aborted }
}
