import type { FieldCorrection } from '../../../domain/correction'
import { ProblemError } from '../../../domain/problem'
import type { SourceId } from '../../../domain/source'
import type { Handler } from '../../engine/call'
import { applyField } from '../../corrections/applyField'
import { placeOf } from '../../corrections/fieldCorrection'
import { finishChange } from '../../library/finishChange'
import { learnFrom } from '../../learning/learning'
import { type Library, PAGE_STORES, findArticle, readPageOf, refreshSource } from '../../library/library'
import { viewArticle } from '../look/look'

/** Puts one correction in the place of another, in one transaction; answers the source that changed, none where the other is gone meanwhile. */
async function replace(library: Library, old: FieldCorrection, next: FieldCorrection): Promise<readonly SourceId[]> {
  const { source } = old
  const isReplaced = await library.environment.exclusive(() =>
    library.store.write(['corrections'], async (tables) => {
      if ((await tables.corrections.get(old.id)) === undefined) return false
      await tables.corrections.remove(old.id)
      await tables.corrections.put(next)
      return true
    }),
  )
  if (!isReplaced) return []
  await refreshSource(library, source)
  if (next.field === 'topics' || next.field === 'district') await learnFrom(library, [source])
  await finishChange(library, [source])
  return [source]
}

/** The same value for another article; made now, so that it counts before all that was set there earlier. */
export const rehome: Handler<'rehome'> = async (library, { correction: id, article }) => {
  const source = library.known.holding(article)
  if (source === null) return null
  const found = await library.store.read([...PAGE_STORES], async (tables) => {
    const page = await readPageOf(tables, source, library.reader)
    const orphan = page?.orphans.find(({ correction }) => correction.id === id)?.correction
    const target = page === null ? null : findArticle(page.articles, article)
    return orphan?.kind === 'field' && target !== null ? { orphan, target: target.article } : null
  })
  if (found === null) return null
  const { orphan, target } = found
  if (applyField(target, orphan.field, orphan.value, library.reader) === null) {
    throw new ProblemError({ kind: 'internal', reason: `not a value for ${orphan.field}` })
  }
  const next = { ...orphan, ...placeOf(target), id: library.environment.newId(), at: library.history.begin() }
  if ((await replace(library, orphan, next)).length === 0) return null
  library.history.undoStack.push({
    at: library.history.begin(),
    kind: 'rehome',
    undo: () => replace(library, next, orphan),
    redo: () => replace(library, orphan, next),
  })
  return viewArticle(library, target.id)
}
