import type { CorrectableField, FieldCorrection } from '../../../domain/correction'
import { ProblemError } from '../../../domain/problem'
import { authorOf } from '../../corrections/author'
import type { Handler } from '../../engine/call'
import { applyField } from '../../corrections/applyField'
import { fieldCorrection } from '../../corrections/fieldCorrection'
import { type Library, PAGE_STORES, findArticle, readPageOf, refreshSource } from '../../library/library'
import type { Calls } from '../../protocol/calls'
import type { SettledArticle } from '../../library/settle'
import { learnFrom } from '../../learning/learning'
import { finishChange } from '../../library/finishChange'
import { viewArticle } from '../look/look'

const FIELDS: readonly CorrectableField[] = [
  'headline',
  'kickers',
  'subheads',
  'byline',
  'date',
  'published',
  'district',
  'topics',
  'people',
  'kind',
]

/** One correction per field that is set; a value of no use is refused before anything is written. */
function correctionsFor(
  library: Library,
  found: SettledArticle,
  changes: Calls['correct']['request']['changes'],
  made: Pick<FieldCorrection, 'at' | 'by'>,
): readonly FieldCorrection[] {
  const corrections: FieldCorrection[] = []
  for (const field of FIELDS) {
    const value = changes[field]
    if (value === undefined) continue
    if (applyField(found.article, field, value, library.reader) === null) {
      throw new ProblemError({ kind: 'internal', reason: `not a value for ${field}` })
    }
    corrections.push(fieldCorrection(library, found, field, value, made))
  }
  return corrections
}

export const correct: Handler<'correct'> = async (library, { id, changes }) => {
  const source = library.known.holding(id)
  if (source === null) return null
  await library.environment.exclusive(async () => {
    const made = { by: await authorOf(library.store), at: library.history.begin() }
    await library.store.write(PAGE_STORES, async (tables) => {
      const page = await readPageOf(tables, source, library.reader)
      const found = page === null ? null : findArticle(page.articles, id)
      if (found === null) return
      for (const correction of correctionsFor(library, found, changes, made)) await tables.corrections.put(correction)
    })
  })
  await refreshSource(library, source)
  if (changes.topics !== undefined || changes.district !== undefined) await learnFrom(library, [source])
  await finishChange(library, [source])
  return viewArticle(library, id)
}
