import type { CorrectableField } from '../../../domain/correction'
import type { AnnotatedArticle } from '../../../domain/page'
import { EVERYTHING } from '../../../domain/query'
import type { SourceId } from '../../../domain/source'
import type { Tables } from '../../../store/store'
import { authorOf } from '../../corrections/author'
import type { Handler } from '../../engine/call'
import { applyField } from '../../corrections/applyField'
import { fieldCorrection } from '../../corrections/fieldCorrection'
import { finishChange } from '../../library/finishChange'
import { learnFrom } from '../../learning/learning'
import { type Library, PAGE_STORES, bySource, findArticle, loadPage, readPageOf, refreshSource } from '../../library/library'
import type { SimilarItem } from '../../protocol/corrections'
import type { SettledArticle } from '../../library/settle'
import { type Changes, LIKENESSES, type Likeness } from '../../similar/likeness'
import { valueWords } from '../../similar/words'

/** More are not shown, nor changed in one go. */
const MOST = 500

/** Where else the same correction may be due, and what it comes to there. */
async function likenessOf(library: Library, id: string, field: CorrectableField): Promise<Likeness | null> {
  const source = library.known.holding(id)
  if (source === null) return null
  const read = await library.store.read(['articles'], ({ articles }) => articles.get(id))
  const settled = findArticle((await loadPage(library, source))?.articles ?? [], id)
  if (read === undefined || settled === null) return null
  return LIKENESSES[field]?.({ read: read.article, article: settled.article, card: settled.page.card, source }) ?? null
}

/** What becomes of the article; `null` for one that is not like it, was set by hand already, or stays as it is. */
function changeOf(library: Library, settled: SettledArticle, field: CorrectableField, likeness: Likeness) {
  if (settled.corrected.includes(field)) return null
  const changes: Changes | null = likeness.change(settled.article)
  const after = changes === null ? null : applyField(settled.article, field, changes[field], library.reader)
  if (changes === null || after === null || valueWords(after, field) === valueWords(settled.article, field)) return null
  return { value: changes[field], after }
}

function itemOf({ article, source }: SettledArticle, field: CorrectableField, after: AnnotatedArticle): SimilarItem {
  const { id, headline } = article
  return { id, headline, path: source.path, field, before: valueWords(article, field), after: valueWords(after, field) }
}

interface Task {
  readonly field: CorrectableField
  readonly likeness: Likeness
  readonly ids: readonly string[]
}

/** All in one transaction, all of one instant: taken back in one go. */
async function changeAll(library: Library, tasks: readonly Task[]): Promise<readonly SourceId[]> {
  const made = { by: await authorOf(library.store), at: library.history.begin() }
  return library.store.write(PAGE_STORES, async (tables: Tables) => {
    const touched = new Set<SourceId>()
    for (const { field, likeness, ids } of tasks) {
      for (const [source, own] of bySource(library, ids)) {
        const page = await readPageOf(tables, source, library.reader)
        for (const settled of page?.articles.filter(({ article }) => own.includes(article.id)) ?? []) {
          const change = changeOf(library, settled, field, likeness)
          if (change?.value === undefined) continue
          await tables.corrections.put(fieldCorrection(library, settled, field, change.value, made))
          touched.add(source)
        }
      }
    }
    return [...touched]
  })
}

async function itemsOf(library: Library, { field, likeness, ids }: Task): Promise<readonly SimilarItem[]> {
  const items: SimilarItem[] = []
  for (const [source, own] of bySource(library, ids)) {
    for (const settled of (await loadPage(library, source))?.articles ?? []) {
      const made = own.includes(settled.article.id) ? changeOf(library, settled, field, likeness) : null
      if (made !== null) items.push(itemOf(settled, field, made.after))
    }
    if (items.length >= MOST) break
    await library.environment.pause()
  }
  return items.slice(0, MOST)
}

export const similar: Handler<'similar'> = async (library, { id, fields, only, apply }) => {
  const tasks: Task[] = []
  for (const field of fields) {
    const likeness = await likenessOf(library, id, field)
    if (likeness === null) continue
    const found = library.index.ids({ ...EVERYTHING, facets: likeness.facets, sort: 'page' })
    tasks.push({ field, likeness, ids: found.filter((one) => one !== id && (only === null || only.includes(one))) })
  }
  const items: SimilarItem[] = []
  for (const task of tasks) items.push(...(await itemsOf(library, task)))
  if (!apply || items.length === 0) return { items, changed: 0 }
  const chosen = tasks.map((task) => ({ ...task, ids: items.flatMap((item) => (item.field === task.field ? [item.id] : [])) }))
  const sources = await library.environment.exclusive(() => changeAll(library, chosen))
  for (const source of sources) await refreshSource(library, source)
  await learnFrom(library, sources)
  await finishChange(library, sources)
  return { items, changed: items.length }
}
