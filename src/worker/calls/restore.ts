import type { Correction } from '../../domain/correction'
import type { Problem } from '../../domain/problem'
import { type CheckedBackup, readBackup } from '../backup/readBackup'
import { CARD_RULES_SETTING, mergeRules, ruledBy } from '../cardRules/cardRules'
import { rulesFrom } from '../cardRules/rulesFrom'
import { mergeCorrections } from '../backup/mergeCorrections'
import type { ReadingStateRecord } from '../../store/records'
import type { CallContext, Handler } from '../call'
import { DUPLICATE_SETTING } from '../duplicates/duplicates'
import { foldDuplicates } from '../foldDuplicates'
import { groupBy } from '../grouped'
import { learnFrom } from '../learning'
import { loadChoices } from '../loadChoices'
import { takeIn } from '../import/takeIn'
import { type Library, refreshSource } from '../library'
import type { RestoreReport } from '../protocol'
import { repairPage } from '../repairPage'
import { takeCorrections } from '../takeCorrections'
import { choicesFrom, mergeChoices } from './settleDuplicates'

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

/** Settings and marks in one transaction; what is here stays, what is not comes. */
async function mergeRest(library: Library, backup: CheckedBackup): Promise<void> {
  await library.store.write(['settings', 'savedSearches', 'readingState'], async (tables) => {
    for (const { name, value } of backup.settings) {
      if (name === CARD_RULES_SETTING) await tables.settings.put(name, mergeRules(library.cardRules, rulesFrom(value)))
      else if (name === DUPLICATE_SETTING) await tables.settings.put(name, mergeChoices(library.duplicates.choices, choicesFrom(value)))
      else if ((await tables.settings.get(name)) === undefined) await tables.settings.put(name, value)
    }
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

async function bringFiles(library: Library, backup: CheckedBackup, context: CallContext<'restore'>): Promise<readonly Found[]> {
  const problems: Found[] = []
  const missing = new Map(backup.sources.filter(({ id }) => !library.known.has(id)).map((source) => [source.id, source]))
  let done = 0
  for await (const { id, bytes } of backup.files([...missing.keys()])) {
    const source = missing.get(id)
    if (source === undefined || context.signal.aborted) break
    const { problem } = await takeIn(library, { source, bytes })
    if (problem !== null && problem.kind !== 'no-articles') problems.push({ path: source.path, problem })
    done += 1
    context.onProgress({ done: backup.sources.length + done, all: backup.sources.length + missing.size })
    await library.environment.pause()
  }
  return problems
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
    problems: [],
  }
  if (!apply) return report
  library.redoStack.clear()
  const rules = library.cardRules
  await mergeRest(library, backup)
  // Marks outlive their file: those of a file that was removed before the backup belong to it where it has come again.
  const touched = new Set([...there.map(({ id }) => id), ...backup.readingState.map(({ source }) => source).filter((id) => known.has(id))])
  const problems = [...(await mergeAll(library, merge.fresh)), ...(await bringFiles(library, backup, context))]
  for (const id of touched) {
    // Rules for file names that came along speak of the files that were here, too.
    const source = known.get(id)?.source
    const isRuledAnew = source !== undefined && ruledBy(rules, source).marks.join() !== ruledBy(library.cardRules, source).marks.join()
    if (!isRuledAnew || !(await repairPage(library, id))) await refreshSource(library, id)
  }
  await learnFrom(library, [...new Set([...backup.corrections, ...backup.readingState].map(({ source }) => source))])
  await foldDuplicates(library)
  environment.broadcast({ sources: null })
  return { ...report, added: report.added - problems.filter(({ path }) => !there.some((one) => one.path === path)).length, problems }
}
