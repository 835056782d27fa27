import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import { dateOf } from './event/dateOf'
import { NO_REFERENCE, type Reference, referenceOf } from './event/reference'
import { type Draft, valueOf } from './page/draft'
import { PAGE_REFINERS } from './page/order'
import { areScattered } from './page/scattered'
import { indexSigns, onlyOwn, type SignIndex } from './year/signIndex'
import { signSources } from './year/signSources'
import { yearSigns } from './year/yearSigns'

/** Signs that were looked for already: the page card dates the articles once before. */
const FOUND = new WeakMap<PageContext, SignIndex>()

/** What the page says of its year; found once a page. */
export function signsOf(context: PageContext): SignIndex {
  const known = FOUND.get(context)
  if (known !== undefined) return known
  const signs = indexSigns(yearSigns(signSources(context)))
  FOUND.set(context, signs)
  return signs
}

/**
 * The day of the event of every article of a page (事件日期), one per reading, from its lead, the date of issue and what
 * the page says of its year. `own` gives the articles that were printed on a day of their own. What is vague stays vague;
 * what contradicts itself is marked uncertain; where the days lie all over the year, no article tells another its year. Never throws.
 */
export function dateArticles(context: PageContext, issueDate: DatedValue, own: readonly (DatedValue | null)[] = []): readonly DatedValue[] {
  const issue = referenceOf(issueDate)
  // Only a yearless day with nothing nearer to it asks for them.
  const signs = (): SignIndex => signsOf(context)
  const draftsBy = (around: Reference, ofPage: () => SignIndex): readonly Draft[] =>
    context.readings.map((reading, index) => {
      const printed = own[index] ?? null
      // Of an article that may be of any day nothing but itself tells.
      const isAlone = printed !== null && printed.edtf === null
      return dateOf(reading, index, printed === null ? around : referenceOf(printed), isAlone ? () => onlyOwn(signs()) : ofPage)
    })
  const drafts = draftsBy(issue, signs)
  if (own.some((value) => value !== null && value.edtf === null)) return drafts.map(valueOf)
  if ((issue.latest === null || issue.inferred) && areScattered(drafts)) {
    return draftsBy(NO_REFERENCE, () => onlyOwn(signs())).map(valueOf)
  }
  return PAGE_REFINERS.reduce((refined, refine) => refine(refined, issue), drafts).map(valueOf)
}
