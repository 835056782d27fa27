import { type Problem, ProblemError } from '../../../domain/problem'
import type { SourceFile, SourceId } from '../../../domain/source'
import { ruledBy } from '../../cardRules/cardRules'
import { readSettings } from '../../corrections/readSettings'
import { type Library, refreshSource } from '../../library/library'
import { correctionsOf, pageRecord, putPage, settledBy } from '../../library/saveRead'
import { STAGED_STORES, dropStaged, sweepLater } from '../dropStaged'
import { type Found, countFound } from '../fileReport'
import type { Tables } from '../../../store/store'
import { readFile } from '../readAhead'

/** A staged part of a large file. */
export interface Part {
  readonly source: SourceFile
  /** `undefined` where they are gone. */
  readonly bytes: () => Promise<Uint8Array | undefined>
}

/** How to stop, and whom to tell how far it is, 0 to 1. */
export interface LargeContext {
  readonly signal: AbortSignal
  readonly tell: (inside: number) => void
}

/** Has the next parts read by helpers, where there are any. */
async function readPartsAhead(library: Library, parts: readonly Part[], from: number, begun: Set<SourceId>): Promise<void> {
  const { reader } = library
  for (const { source, bytes } of parts.slice(from, from + (reader.roomAhead?.() ?? 0))) {
    if (begun.has(source.id)) continue
    begun.add(source.id)
    const content = await bytes()
    if (content !== undefined) reader.readAhead?.(source, content, readSettings([], ruledBy(library.cardRules, source).patch))
  }
}

/** Whoever stops need not wait for a part that a helper is still reading. Rejects with `ProblemError` (cancelled). */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ProblemError({ kind: 'cancelled' }))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** Reads one part and writes what was found; nobody sees it before its source is in. White space alone makes no page. */
async function readPart(library: Library, { source, bytes }: Part, signal: AbortSignal): Promise<Problem | null> {
  const corrections = await correctionsOf(library.store, source.id)
  const { patch, marks } = ruledBy(library.cardRules, source)
  const there = await library.store.read(['pages'], ({ pages }) => pages.get(source.id))
  // Read already, before the program ended.
  if (there !== undefined && there.settledBy.join() === settledBy(marks, corrections).join()) return null
  const content = await bytes()
  if (content === undefined) return { kind: 'unreadable-file', reason: 'bytes' }
  const read = await unlessStopped(readFile(library, source, content, readSettings(corrections, patch)), signal)
  if (!read.ok) return read.problem.kind === 'empty-file' ? null : read.problem
  const { environment } = library
  const record = pageRecord(read.value, corrections, { order: library.known.orderOf(source.id), reading: environment.newId(), marks })
  await environment.exclusive(() => library.store.write(['pages', 'articles'], (tables) => putPage(tables, read.value, record), 'relaxed'))
  return null
}

/** Reads all parts, one transaction each; between two of them it can be stopped, and whoever waits has their turn. */
export async function readParts(library: Library, parts: readonly Part[], { signal, tell }: LargeContext): Promise<Problem | null> {
  const begun = new Set<SourceId>()
  for (const [nth, part] of parts.entries()) {
    if (signal.aborted) return { kind: 'cancelled' }
    tell(nth / parts.length)
    await readPartsAhead(library, parts, nth, begun)
    const problem = await readPart(library, part, signal)
    if (problem !== null) return problem
    await library.environment.pause()
  }
  return signal.aborted ? { kind: 'cancelled' } : null
}

/** Whether another tab let go of a part meanwhile, which neither waits any more then nor is in the library. */
async function isTorn(tables: Tables, parts: readonly Part[]): Promise<boolean> {
  const there = new Set([...(await tables.raw.keys('staged')), ...(await tables.sources.ids())])
  return parts.some(({ source }) => !there.has(source.id))
}

/**
 * Takes all parts in that have a page, in one transaction: the file is in, or it is not. Rejects with `ProblemError`
 * (cancelled) where another tab did not want it.
 */
export async function takePartsIn(library: Library, parts: readonly Part[]): Promise<readonly SourceFile[]> {
  const { environment, store } = library
  const taken = await environment.exclusive(() =>
    store.write([...STAGED_STORES], async (tables) => {
      if (await isTorn(tables, parts)) throw new ProblemError({ kind: 'cancelled' })
      const withPage = new Set(await tables.raw.keys('pages'))
      const sources = parts.map(({ source }) => source).filter(({ id }) => withPage.has(id))
      for (const source of sources) {
        await tables.sources.put(source)
        await tables.staged.remove(source.id)
      }
      for (const { source } of parts) if (!withPage.has(source.id)) await dropStaged(tables, source.id)
      return sources
    }),
  )
  return taken
}

/** Shows what was taken in, one part after the other. A program that ends here does the rest at its next start. */
export async function showParts(
  library: Library,
  sources: readonly SourceFile[],
  tell: (inside: number) => void,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [nth, { id }] of sources.entries()) {
    tell(nth / sources.length)
    found.push(countFound((await refreshSource(library, id))?.articles ?? []))
    await library.environment.pause()
  }
  return found
}

/** Leaves nothing of parts that were not taken in. Together: whoever has stopped waits for it. */
export async function dropParts(library: Library, parts: readonly { readonly source: SourceFile }[]): Promise<void> {
  await library.store.write(
    STAGED_STORES,
    async (tables) => {
      await Promise.all(parts.map(({ source }) => dropStaged(tables, source.id)))
    },
    'relaxed',
  )
  sweepLater(library)
}
