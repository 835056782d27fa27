import type { Correction } from '../../domain/correction'
import type { Page } from '../../domain/page'
import { applyCorrections } from '../corrections/applyCorrections'
import { type Library, loadPage } from './library'

/** The date of an article before and after a change of its page. */
export interface DateChange {
  readonly id: string
  readonly headline: string
  readonly before: string | null
  readonly after: string | null
}

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
