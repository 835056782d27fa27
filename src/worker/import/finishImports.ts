import type { CallContext, Handler } from '../call'
import { finishChange } from '../finishChange'
import type { Library } from '../library'
import type { FileReport } from '../protocol'
import type { ImportRecord, StagedRecord } from '../../store/records'
import { refusal } from './fileReport'
import { takeIn } from './takeIn'

/** What is left of imports; `useless`: sources whose record is damaged, so that nobody knows what they were. */
interface Leftovers {
  readonly staged: readonly StagedRecord[]
  readonly useless: readonly string[]
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
    return {
      staged: staged.filter(isWhole),
      useless: staged.filter((record) => !isWhole(record)).map(({ source }) => source),
      imports: (await tables.imports.list()).filter(({ id }) => !held.has(id)),
    }
  })
}

export const unfinished: Handler<'unfinished'> = async (library) => {
  const { staged, imports } = await leftovers(library)
  return { ready: staged.length, lost: imports.flatMap(waitingIn) }
}

/** Lets go of one staged file; its bytes too, unless it is in the library by now. */
function letGo(library: Library, source: string): Promise<void> {
  return library.store.write(['sources', 'bytes', 'staged'], async (tables) => {
    if ((await tables.sources.get(source)) === undefined) await tables.bytes.remove(source)
    await tables.staged.remove(source)
  })
}

async function finishOne(library: Library, { source, file }: StagedRecord, wanted: boolean): Promise<FileReport> {
  const bytes = await library.store.read(['bytes'], (tables) => tables.bytes.get(source))
  const known = library.known.get(source)
  if (wanted && bytes !== undefined && known === undefined) return takeIn(library, { source: file, bytes })
  await letGo(library, source)
  if (known !== undefined) return refusal(file, { kind: 'duplicate', first: known.source.path, source })
  return refusal(file, bytes === undefined ? { kind: 'unreadable-file', reason: 'bytes' } : { kind: 'cancelled' })
}

async function finishAll(
  library: Library,
  staged: readonly StagedRecord[],
  finish: boolean,
  context: CallContext<'finishImports'>,
): Promise<readonly FileReport[]> {
  const files: FileReport[] = []
  let articles = 0
  for (const record of staged) {
    context.onProgress({ done: files.length, all: staged.length, articles, file: record.file.path })
    const report = await finishOne(library, record, finish && !context.signal.aborted)
    articles += report.articles
    files.push(report)
    await library.environment.pause()
  }
  return files
}

/** Reads what was brought and not read, or lets go of it; files that were never kept are named, to be brought again. */
export const finishImports: Handler<'finishImports'> = async (library, { finish }, context) => {
  const { staged, useless, imports } = await leftovers(library)
  for (const source of useless) await letGo(library, source)
  const files = await finishAll(library, staged, finish, context)
  await library.store.write(['imports'], async (tables) => {
    for (const { id } of imports) await tables.imports.remove(id)
  })
  if (files.some(({ source }) => source !== null)) library.redoStack.clear()
  await finishChange(
    library,
    files.flatMap(({ source }) => source ?? []),
  )
  const lost = imports.flatMap(waitingIn)
  return {
    files: [...files, ...lost.map((path) => refusal({ name: path.slice(path.lastIndexOf('/') + 1), path }, { kind: 'cut-short' }))],
    cancelled: context.signal.aborted,
  }
}
