import type { Correction } from '../../domain/correction'
import type { Page } from '../../domain/page'
import { ProblemError } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import type { Handler } from '../call'
import { applyCorrections } from '../corrections/applyCorrections'
import { type Library, loadPage, stamp } from '../library'
import { type CorrectionChange, rereadPage, tryReading } from '../rereadPage'
import { finishChange } from '../finishChange'
import { viewPage } from './look'

function adding(correction: Correction): CorrectionChange {
  return { add: [correction], remove: [] }
}

function origin(library: Library, source: SourceId, at: string): Pick<Correction, 'id' | 'source' | 'at' | 'by'> {
  return { id: library.environment.newId(), source, at, by: '' }
}

export const decodeAs: Handler<'decodeAs'> = async (library, { source, encoding, apply }) => {
  if (!library.known.has(source)) return null
  const change = adding({ ...origin(library, source, stamp(library)), kind: 'encoding', encoding })
  const read = await tryReading(library, source, change)
  if (!read.ok) throw new ProblemError(read.problem)
  const { text, articles } = read.value.page
  if (apply) {
    await library.environment.exclusive(() => rereadPage(library, source, change))
    await finishChange(library, [source])
  }
  return { text, articles: articles.length }
}

interface CardChange {
  readonly id: string
  readonly headline: string
  readonly before: string | null
  readonly after: string | null
}

/** Articles whose date is another one after the change; a date set by hand never is. */
async function changedDates(library: Library, page: Page, after: readonly Correction[]): Promise<readonly CardChange[]> {
  const settled = await loadPage(library, page.source.id)
  const before = new Map(settled?.articles.map(({ article }) => [article.id, article.date.edtf]))
  return applyCorrections(page.articles, after, library.reader).articles.flatMap(({ article }) => {
    const old = before.get(article.id) ?? null
    const { edtf } = article.date
    return old === edtf ? [] : [{ id: article.id, headline: article.headline, before: old, after: edtf }]
  })
}

export const setCard: Handler<'setCard'> = async (library, { sources, patch, apply }) => {
  const at = stamp(library)
  const changed: CardChange[] = []
  const done: SourceId[] = []
  for (const source of sources) {
    const change = adding({ ...origin(library, source, at), kind: 'card', patch })
    const read = await tryReading(library, source, change)
    if (!read.ok) continue
    changed.push(...(await changedDates(library, read.value.page, read.value.after)))
    if (apply) {
      await library.environment.exclusive(() => rereadPage(library, source, change))
      done.push(source)
    }
    await library.environment.pause()
  }
  await finishChange(library, done)
  return { changed }
}

export const moveBoundaries: Handler<'moveBoundaries'> = async (library, { source, added, removed }) => {
  if (!library.known.has(source)) return null
  const change = adding({ ...origin(library, source, stamp(library)), kind: 'boundary', added, removed })
  await library.environment.exclusive(() => rereadPage(library, source, change))
  await finishChange(library, [source])
  return viewPage(library, source)
}
