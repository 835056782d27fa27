import type { CardRule } from '../../../domain/cardRule'
import { namePattern } from '../../../domain/namePattern'
import { ProblemError } from '../../../domain/problem'
import type { SourceId } from '../../../domain/source'
import type { CallContext, Handler } from '../../engine/call'
import { CARD_RULES_SETTING, ruledBy } from '../../cardRules/cardRules'
import { isPatch } from '../../cardRules/rulesFrom'
import { changedDates } from '../../library/changedDates'
import type { DateChange } from '../../protocol/views'
import { finishChange, tellSettings } from '../../library/finishChange'
import type { Library } from '../../library/library'
import type { Calls } from '../../protocol/calls'
import { NO_CHANGE, rereadPage, tryReading } from '../../library/rereadPage'

export const cardRules: Handler<'cardRules'> = async ({ cardRules: rules, known }) =>
  rules.map((rule) => ({ ...rule, files: known.list().filter(({ source }) => ruledBy([rule], source).marks.length > 0).length }))

/** The rules as they are to be; those that changed are stamped anew. */
function draftedRules(library: Library, drafts: Calls['setCardRules']['request']['rules'], at: string): readonly CardRule[] {
  const before = new Map(library.cardRules.map((rule) => [rule.id, rule]))
  return drafts.map(({ id, pattern, patch }) => {
    if (namePattern(pattern) === null || !isPatch(patch)) throw new ProblemError({ kind: 'internal', reason: `not a rule: ${pattern}` })
    const old = id === null ? undefined : before.get(id)
    if (old !== undefined && old.pattern === pattern && JSON.stringify(old.patch) === JSON.stringify(patch)) return old
    return { id: old?.id ?? library.environment.newId(), at, pattern: pattern.trim(), patch }
  })
}

/** Files of which the two lists say something different. */
function affected(library: Library, before: readonly CardRule[], after: readonly CardRule[]): readonly SourceId[] {
  return library.known
    .list()
    .flatMap(({ source }) => (ruledBy(before, source).marks.join() === ruledBy(after, source).marks.join() ? [] : [source.id]))
}

async function look(library: Library, sources: readonly SourceId[], rules: readonly CardRule[]): Promise<readonly DateChange[]> {
  const changed: DateChange[] = []
  for (const source of sources) {
    const read = await tryReading(library, source, NO_CHANGE, rules)
    if (read.ok) changed.push(...(await changedDates(library, read.value.page, read.value.after)))
    await library.environment.pause()
  }
  return changed
}

/** The rules first: a page that is not read under them when the program ends is at the next start. */
async function putRules(
  library: Library,
  rules: readonly CardRule[],
  context: CallContext<'setCardRules'> | null,
): Promise<readonly SourceId[]> {
  const sources = affected(library, library.cardRules, rules)
  await library.store.write(['settings'], ({ settings }) => settings.put(CARD_RULES_SETTING, rules))
  library.cardRules = rules
  // First: other tabs compare the pages that follow with the rules that they know.
  tellSettings(library)
  for (const [done, source] of sources.entries()) {
    context?.onProgress({ done, all: sources.length })
    // A page that cannot be read any more keeps what is known of it.
    await library.environment.exclusive(() => rereadPage(library, source, NO_CHANGE)).catch(() => null)
    await library.environment.pause()
  }
  await finishChange(library, sources)
  return sources
}

export const setCardRules: Handler<'setCardRules'> = async (library, { rules: drafts, apply }, context) => {
  const at = apply ? library.history.begin() : library.history.stamps.next()
  const before = library.cardRules
  const rules = draftedRules(library, drafts, at)
  const sources = affected(library, before, rules)
  const changed = await look(library, sources, rules)
  if (apply) {
    await putRules(library, rules, context)
    const undo = (): Promise<readonly SourceId[]> => putRules(library, before, null)
    library.history.undoStack.push({ at, kind: 'rules', undo, redo: () => putRules(library, rules, null) })
  }
  return { files: sources.length, changed }
}
