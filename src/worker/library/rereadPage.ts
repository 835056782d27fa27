import type { CardRule } from '../../domain/cardRule'
import type { Correction } from '../../domain/correction'
import type { Page } from '../../domain/page'
import { type Outcome, ProblemError, failure } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import { byTime } from '../../store/repositories/corrections'
import { ruledBy } from '../cardRules/cardRules'
import { readSettings } from '../corrections/readSettings'
import { type Library, refreshSource } from './library'
import { READ_STORES, pageRecord, putPage, stillSettled } from './saveRead'
import type { SettledPage } from './settle'

/** What comes to and goes from the corrections of a source. */
export interface CorrectionChange {
  readonly add: readonly Correction[]
  /** Ids. */
  readonly remove: readonly string[]
}

/** A page is read again for other reasons, too: the rules know more, or its card is guessed anew. */
export const NO_CHANGE: CorrectionChange = { add: [], remove: [] }

/** How often a page is read again because another tab corrected it meanwhile. */
const ATTEMPTS = 5

/** The corrections of a source after a change. */
function changed(corrections: readonly Correction[], { add, remove }: CorrectionChange): readonly Correction[] {
  const gone = new Set([...remove, ...add.map(({ id }) => id)])
  return [...corrections.filter(({ id }) => !gone.has(id)), ...add].sort(byTime)
}

/** A page as it would be, with its corrections before and after, and what the rules for file names said of it. */
interface ReadAgain {
  readonly page: Page
  readonly before: readonly Correction[]
  readonly after: readonly Correction[]
  readonly marks: readonly string[]
}

/** What the page would be after the change; nothing is written. Fails where it cannot be read or is not there. */
export async function tryReading(
  library: Library,
  source: SourceId,
  change: CorrectionChange,
  rules: readonly CardRule[] = library.cardRules,
): Promise<Outcome<ReadAgain>> {
  const { file, bytes, before, known } = await library.store.read(['sources', 'bytes', 'corrections', 'pages'], async (tables) => ({
    file: await tables.sources.get(source),
    bytes: await tables.bytes.get(source),
    before: await tables.corrections.ofSource(source),
    known: await tables.pages.get(source),
  }))
  if (file === undefined || bytes === undefined) return failure({ kind: 'unreadable-file', reason: 'removed' })
  const after = changed(before, change)
  const { patch, marks } = ruledBy(rules, file)
  // Offsets that were set by hand are of the text as it was read then: where columns stood side by side in that, they stay there.
  const stays =
    known !== undefined && known.decoding.columns !== 'ordered' && before.some(({ kind }) => kind === 'boundary' || kind === 'seam')
  const page = library.reader.read(file, bytes, { ...readSettings(after, patch), ...(stays ? { straight: true } : {}) })
  return page.ok ? { ok: true, value: { page: page.value, before, after, marks } } : page
}

/**
 * Reads a page again as it is after the change of its corrections, and saves both in one transaction. Where another tab
 * came first, it starts over from what that one wrote, so that neither change is lost. Rejects with `ProblemError`.
 */
export async function rereadPage(library: Library, source: SourceId, change: CorrectionChange): Promise<SettledPage | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await tryReading(library, source, change)
    if (!read.ok) throw new ProblemError(read.problem)
    const { page, before, after, marks } = read.value
    const record = pageRecord(page, after, { order: library.known.orderOf(source), reading: library.environment.newId(), marks })
    const saved = await library.store.write(READ_STORES, async (tables) => {
      if (!(await stillSettled(tables, source, before))) return false
      for (const id of change.remove) await tables.corrections.remove(id)
      for (const correction of change.add) await tables.corrections.put(correction)
      // Another tab may have removed the file meanwhile: corrections outlive it, its page does not.
      if ((await tables.sources.get(source)) !== undefined) await putPage(tables, page, record)
      return true
    })
    if (saved) return refreshSource(library, source)
  }
  throw new ProblemError({ kind: 'internal', reason: 'the page changes faster than it can be read' })
}
