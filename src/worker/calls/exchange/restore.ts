import { DUPLICATE_SETTING, choicesFrom, mergeChoices } from '../../duplicates/choices'
import { BOOKS_SETTING, mergeBooks, readBooks } from '../../../domain/book'
import { AUTHOR_SETTING, type Correction } from '../../../domain/correction'
import { type Problem, ProblemError } from '../../../domain/problem'
import type { CardRule } from '../../../domain/cardRule'
import type { SourceFile, SourceId } from '../../../domain/source'
import { type CheckedBackup, readBackup } from '../../backup/readBackup'
import { CARD_RULES_SETTING, mergeRules, ruledBy } from '../../cardRules/cardRules'
import { rulesFrom } from '../../cardRules/rulesFrom'
import { mergeCorrections } from '../../backup/mergeCorrections'
import type { ReadingStateRecord, SettingRecord } from '../../../store/records'
import type { CallContext, Handler } from '../../engine/call'
import { foldDuplicates } from '../../duplicates/foldDuplicates'
import { groupBy } from '../../../domain/groupBy'
import { learnFrom } from '../../learning/learning'
import { loadChoices } from '../../library/loadChoices'
import { endBatch } from '../../import/endBatch'
import { type Batch, type StagedFile, WINDOW_BYTES, WINDOW_FILES, writeWindow } from '../../import/stage'
import { takeIn } from '../../import/takeIn'
import { type Library, refreshSource } from '../../library/library'
import type { RestoreReport } from '../../protocol/library'
import { repairPage } from '../../library/repairPage'
import { takeCorrections } from '../../corrections/takeCorrections'

/** Marks of both, put together: what was read anywhere is read. */
function together(here: ReadingStateRecord | undefined, there: ReadingStateRecord): ReadingStateRecord {
  if (here === undefined) return there
  return {
    ...here,
    read: here.read || there.read,
    starred: here.starred || there.starred,
    confirmed: here.confirmed || there.confirmed,
  }
}

/** The settings as they are after the merge, those alone that change; `get` gives those that are here. */
async function settingsAfter(
  library: Library,
  backup: CheckedBackup,
  get: (name: string) => Promise<unknown>,
): Promise<readonly SettingRecord[]> {
  const after: SettingRecord[] = []
  for (const { name, value } of backup.settings) {
    // Whose backup it is, is not who works here.
    if (name === AUTHOR_SETTING && library.known.size > 0) continue
    const here = await get(name)
    let merged: unknown = here ?? value
    if (name === CARD_RULES_SETTING) merged = mergeRules(library.cardRules, rulesFrom(value))
    else if (name === BOOKS_SETTING && here !== undefined) merged = mergeBooks(readBooks(here), readBooks(value))
    else if (name === DUPLICATE_SETTING) merged = mergeChoices(library.duplicates.choices, choicesFrom(value))
    if (JSON.stringify(merged) !== JSON.stringify(here)) after.push({ name, value: merged })
  }
  return after
}

/** How much of the rest comes or changes. */
function countRest(library: Library, backup: CheckedBackup): Promise<number> {
  return library.store.read(['settings', 'readingState'], async (tables) => {
    let count = (await settingsAfter(library, backup, (name) => tables.settings.get(name))).length
    for (const mark of backup.readingState) {
      const here = await tables.readingState.get(mark.id)
      if (JSON.stringify(together(here, mark)) !== JSON.stringify(here)) count += 1
    }
    return count + backup.savedSearches.filter(({ name }) => !library.savedSearches.has(name)).length
  })
}

/** Settings and marks in one transaction; what is here stays, what is not comes. */
async function mergeRest(library: Library, backup: CheckedBackup): Promise<void> {
  await library.store.write(['settings', 'savedSearches', 'readingState'], async (tables) => {
    const settings = await settingsAfter(library, backup, (name) => tables.settings.get(name))
    for (const { name, value } of settings) await tables.settings.put(name, value)
    for (const mark of backup.readingState) await tables.readingState.put(together(await tables.readingState.get(mark.id), mark))
    for (const search of backup.savedSearches) if (!library.savedSearches.has(search.name)) await tables.savedSearches.put(search)
  })
  await loadChoices(library)
}

interface Found {
  readonly path: string
  readonly problem: Problem
}

async function mergeAll(library: Library, fresh: readonly Correction[]): Promise<readonly Found[]> {
  const problems: Found[] = []
  for (const [source, own] of groupBy(fresh, (correction) => correction.source)) {
    const problem = await takeCorrections(library, source, own)
    if (problem !== null) problems.push({ path: library.known.get(source)?.source.path ?? source, problem })
  }
  return problems
}

/** Files of a backup in windows; see `WINDOW_FILES`. */
async function* windowsOf(backup: CheckedBackup, wanted: ReadonlyMap<SourceId, SourceFile>): AsyncGenerator<readonly StagedFile[]> {
  let window: StagedFile[] = []
  let size = 0
  for await (const { id, bytes } of backup.files([...wanted.keys()])) {
    const source = wanted.get(id)
    if (source === undefined) continue
    window.push({ source, bytes })
    size += bytes.byteLength
    if (window.length < WINDOW_FILES && size < WINDOW_BYTES) continue
    yield window
    window = []
    size = 0
  }
  if (window.length > 0) yield window
}

/** Where there is no room to write down what is on its way, each file says for itself whether it finds room. */
function onlyProblems(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error
}

interface Brought {
  readonly added: number
  readonly problems: readonly Found[]
}

/** Files on their way are written down as those of an import are: a program that ends meanwhile says at its next start what is left. */
async function bringAll(library: Library, batch: Batch, backup: CheckedBackup, context: CallContext<'restore'>): Promise<Brought> {
  const problems: Found[] = []
  const missing = new Map(backup.sources.filter(({ id }) => !library.known.has(id)).map((source) => [source.id, source]))
  const waiting = new Map(missing)
  let done = 0
  let added = 0
  for await (const window of windowsOf(backup, missing)) {
    for (const { source } of window) waiting.delete(source.id)
    if (context.signal.aborted) break
    const paths = [...waiting.values()].map(({ path }) => path)
    await writeWindow(library, batch, window, paths).catch(onlyProblems)
    for (const file of window) {
      if (context.signal.aborted) break
      const { problem, source } = await takeIn(library, file)
      if (problem !== null && problem.kind !== 'no-articles') problems.push({ path: file.source.path, problem })
      if (source !== null) added += 1
      done += 1
      context.onProgress({ done: backup.sources.length + done, all: backup.sources.length + missing.size })
      await library.environment.pause()
    }
  }
  return { added, problems }
}

function bringFiles(library: Library, backup: CheckedBackup, context: CallContext<'restore'>): Promise<Brought> {
  const { environment } = library
  const batch: Batch = { id: environment.newId(), startedAt: environment.now() }
  return environment.holding(batch.id, async () => {
    try {
      return await bringAll(library, batch, backup, context)
    } finally {
      // Where even this finds no room, the next start clears up.
      await endBatch(library, batch).catch(() => undefined)
    }
  })
}

/** Everything is looked at first; then corrections come before the files that they wait for, each file wholly or not at all. */
export const restore: Handler<'restore'> = async (library, { bytes, apply }, context) => {
  const { environment, store, known } = library
  const backup = await readBackup(bytes, environment.sha256, async (done, all) => {
    context.onProgress({ done, all })
    await environment.pause()
  })
  const here = await store.read(['corrections'], ({ corrections }) => corrections.list())
  const merge = mergeCorrections(backup.corrections, here)
  const there = backup.sources.filter(({ id }) => known.has(id))
  const report: RestoreReport = {
    added: backup.sources.length - there.length,
    known: there.length,
    corrections: merge.fresh.length,
    knownCorrections: merge.known.length,
    conflicts: merge.conflicts.size,
    others: await countRest(library, backup),
    problems: [],
  }
  if (!apply) return report
  library.history.redoStack.clear()
  const rules = library.cardRules
  await mergeRest(library, backup)
  // Marks outlive their file: those of a file that was removed before the backup belong to it where it has come again.
  const touched = new Set([...there.map(({ id }) => id), ...backup.readingState.map(({ source }) => source).filter((id) => known.has(id))])
  // Rules for file names that came along speak of every file that is here, whether the backup knows it or not.
  const marksOf = (of: readonly CardRule[], source: SourceFile): string => ruledBy(of, source).marks.join()
  const isRuledAnew = (source: SourceFile): boolean => marksOf(rules, source) !== marksOf(library.cardRules, source)
  const ruledAnew = new Set(known.list().flatMap(({ source }) => (isRuledAnew(source) ? [source.id] : [])))
  const unmerged = await mergeAll(library, merge.fresh)
  const brought = await bringFiles(library, backup, context)
  for (const id of new Set([...touched, ...ruledAnew])) {
    if (!ruledAnew.has(id) || !(await repairPage(library, id))) await refreshSource(library, id)
    await environment.pause()
  }
  await learnFrom(library, [...new Set([...backup.corrections, ...backup.readingState].map(({ source }) => source))])
  await foldDuplicates(library)
  environment.broadcast({ sources: null })
  return { ...report, added: brought.added, problems: [...unmerged, ...brought.problems] }
}
