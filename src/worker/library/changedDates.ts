import type { Correction } from '../../domain/correction'
import type { Page } from '../../domain/page'
import { applyCorrections } from '../corrections/applyCorrections'
import { type Library, loadPage } from './library'
import type { DateChange } from '../protocol/views'

/** Articles whose date is another one after the change; a date set by hand never is. */
export async function changedDates(library: Library, page: Page, after: readonly Correction[]): Promise<readonly DateChange[]> {
  const settled = await loadPage(library, page.source.id)
  const before = new Map(settled?.articles.map(({ article }) => [article.id, article.date.edtf]))
  return applyCorrections(page.articles, after, library.reader).articles.flatMap(({ article }) => {
    const old = before.get(article.id) ?? null
    const { edtf } = article.date
    return old === edtf ? [] : [{ id: article.id, headline: article.headline, before: old, after: edtf }]
  })
}
