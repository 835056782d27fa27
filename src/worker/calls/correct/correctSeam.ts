import type { SeamCorrection } from '../../../domain/correction'
import { ProblemError } from '../../../domain/problem'
import { authorOf } from '../../corrections/author'
import type { Handler } from '../../engine/call'
import { applySeam, aroundSeam } from '../../corrections/applySeam'
import { finishChange } from '../../library/finishChange'
import { PAGE_STORES, findArticle, readPageOf, refreshSource } from '../../library/library'
import { viewArticle } from '../look/look'

export const correctSeam: Handler<'correctSeam'> = async (library, { id, span, change }) => {
  const source = library.known.holding(id)
  if (source === null) return null
  await library.environment.exclusive(async () => {
    const by = await authorOf(library.store)
    const at = library.history.begin()
    await library.store.write(PAGE_STORES, async (tables) => {
      const page = await readPageOf(tables, source, library.reader)
      const article = page === null ? undefined : findArticle(page.articles, id)?.article
      if (article === undefined) return
      const around = aroundSeam(article, span)
      const correction: SeamCorrection = {
        id: library.environment.newId(),
        source,
        at,
        by,
        kind: 'seam',
        span: { start: span.start, end: span.end },
        before: around?.before ?? '',
        after: around?.after ?? '',
        change,
      }
      if (around === null || applySeam(article, correction) === null) {
        throw new ProblemError({ kind: 'internal', reason: `no such break: ${span.start}` })
      }
      await tables.corrections.put(correction)
    })
  })
  await refreshSource(library, source)
  await finishChange(library, [source])
  return viewArticle(library, id)
}
