import type { CallContext, Handler } from '../engine/call'
import { finishChange } from '../library/finishChange'
import type { Library } from '../library/library'
import type { FileReport } from '../protocol/imports'
import type { ImportRecord, StagedRecord } from '../../store/records'
import { STAGED_STORES, dropStaged, sweepLater } from './dropStaged'
import { refusal } from './fileReport'
import { type LargeLeft, sortLarge } from './large/sortLarge'
import type { Part } from './large/parts'
import { type TakenLarge, takeParts } from './large/takeLarge'
import { takeIn } from './takeIn'

/** What is left of imports; `useless`: sources whose record is damaged, so that nobody knows what they were. */
interface Leftovers {
  readonly staged: readonly StagedRecord[]
  /** Large files all of whose parts are staged. */
  readonly large: readonly LargeLeft[]
  readonly useless: readonly string[]
  /** Paths of large files that lack parts. */
  readonly torn: readonly string[]
  readonly imports: readonly ImportRecord[]
}

/** A record that lost part of itself is no longer what its type says. */
function isWhole({ source, file }: Partial<StagedRecord>): boolean {
  return file !== undefined && file !== null && file.id === source && typeof file.path === 'string' && typeof file.name === 'string'
}

function waitingIn({ waiting }: Partial<ImportRecord>): readonly string[] {
  return Array.isArray(waiting) ? waiting : []
}

/** What closed or killed tabs left; imports that some tab is still at are none of ours. */
async function leftovers(library: Library): Promise<Leftovers> {
  const held = await library.environment.held()
  return library.store.read(['staged', 'imports'], async (tables) => {
    const staged = (await tables.staged.list()).filter(({ batch }) => !held.has(batch))
    const { complete, torn, single } = sortLarge(staged.filter(isWhole))
    return {
      staged: single,
      large: complete,
      torn: torn.map(({ whole: { path } }) => path),
      useless: [...staged.filter((record) => !isWhole(record)), ...torn.flatMap(({ parts }) => parts)].map(({ source }) => source),
      imports: (await tables.imports.list()).filter(({ id, gone }) => gone === undefined && !held.has(id)),
    }
  })
}

/** Paths of what has to be brought again. */
function lostOf({ imports, torn }: Leftovers): readonly string[] {
  return [...new Set([...imports.flatMap(waitingIn), ...torn])]
}

export const unfinished: Handler<'unfinished'> = async (library) => {
  const left = await leftovers(library)
  return { ready: left.staged.length + left.large.length, lost: lostOf(left) }
}

/** Lets go of one staged file; its bytes too, unless it is in the library by now. */
function letGo(library: Library, source: string): Promise<void> {
  return library.store.write(STAGED_STORES, (tables) => dropStaged(tables, source))
}

async function finishOne(library: Library, { source, file }: StagedRecord, wanted: boolean): Promise<FileReport> {
  const bytes = await library.store.read(['bytes'], (tables) => tables.bytes.get(source))
  const known = library.known.get(source)
  if (wanted && bytes !== undefined && known === undefined) return takeIn(library, { source: file, bytes })
  await letGo(library, source)
  if (known !== undefined) return refusal(file, { kind: 'duplicate', first: known.source.path, source })
  return refusal(file, bytes === undefined ? { kind: 'unreadable-file', reason: 'bytes' } : { kind: 'cancelled' })
}

/** Reads the parts of a large file that are not read yet, and takes all of them in; or lets go of them. */
async function finishLarge(
  library: Library,
  { whole, parts }: LargeLeft,
  wanted: boolean,
  context: CallContext<'finishImports'>,
  tell: (inside: number) => void,
): Promise<TakenLarge> {
  if (!wanted) {
    for (const { source } of parts) await letGo(library, source)
    return { line: refusal(whole, { kind: 'cancelled' }), sources: [] }
  }
  const bytesOf = (source: string): Promise<Uint8Array | undefined> => library.store.read(['bytes'], (tables) => tables.bytes.get(source))
  const staged = parts.map(({ file }): Part => ({ source: file, bytes: () => bytesOf(file.id) }))
  return takeParts(library, whole, staged, { signal: context.signal, tell })
}

interface Finished {
  readonly files: readonly FileReport[]
  readonly sources: readonly string[]
}

async function finishAll(
  library: Library,
  { staged, large }: Leftovers,
  finish: boolean,
  context: CallContext<'finishImports'>,
): Promise<Finished> {
  const files: FileReport[] = []
  const sources: string[] = []
  let articles = 0
  function tell(file: string, inside?: number): void {
    const all = staged.length + large.length
    context.onProgress({ done: files.length, all, articles, file, ...(inside === undefined ? {} : { inside }) })
  }
  async function add(line: FileReport, taken: readonly string[]): Promise<void> {
    files.push(line)
    sources.push(...taken)
    articles += line.articles
    await library.environment.pause()
  }
  for (const record of staged) {
    tell(record.file.path)
    const line = await finishOne(library, record, finish && !context.signal.aborted)
    await add(line, line.source === null ? [] : [line.source])
  }
  for (const one of large) {
    const tellInside = (inside: number): void => tell(one.whole.path, inside)
    const taken = await finishLarge(library, one, finish && !context.signal.aborted, context, tellInside)
    await add(taken.line, taken.sources)
  }
  return { files, sources }
}

/** Reads what was brought and not read, or lets go of it; files that were never kept are named, to be brought again. */
export const finishImports: Handler<'finishImports'> = async (library, { finish }, context) => {
  const left = await leftovers(library)
  for (const source of left.useless) await letGo(library, source)
  const { files, sources } = await finishAll(library, left, finish, context)
  await library.store.write(['imports'], async (tables) => {
    for (const { id } of left.imports) await tables.imports.remove(id)
  })
  sweepLater(library)
  if (sources.length > 0) library.history.redoStack.clear()
  await finishChange(library, sources)
  return {
    files: [...files, ...lostOf(left).map((path) => refusal({ name: path.slice(path.lastIndexOf('/') + 1), path }, { kind: 'cut-short' }))],
    cancelled: context.signal.aborted,
  }
}
