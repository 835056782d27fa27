import { readCard } from '../../../src/annotate/card/readCard'
import { dateArticles } from '../../../src/annotate/date/dateArticles'
import type { DatedValue } from '../../../src/domain/date'
import { type PageText, pageOf } from './pageOf'

/** The dates of a page's articles, from all that the page says of its own. */
export function datesOf(page: PageText): readonly DatedValue[] {
  const context = pageOf(page)
  return dateArticles(context, readCard(context).issueDate)
}

/** The same as EDTF. */
export function edtfsOf(page: PageText): readonly (string | null)[] {
  return datesOf(page).map(({ edtf }) => edtf)
}
