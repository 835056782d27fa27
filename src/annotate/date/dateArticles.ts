import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import type { Reading } from '../reading'
import { dateOf } from './event/dateOf'
import { NO_REFERENCE, type Reference, referenceOf } from './event/reference'
import { type Draft, valueOf } from './page/draft'
import { PAGE_REFINERS } from './page/order'
import { doubtLoners, doubtSeason } from './page/loners'
import { yearsOfOrder } from './page/runs'
import { areOfOneSeason, areScattered } from './page/scattered'
import { indexSigns, onlyOwn, type SignIndex } from './year/signIndex'
import { signSources } from './year/signSources'
import { yearSigns } from './year/yearSigns'

/** Signs that were looked for already: the page card dates the articles once before. */
const FOUND = new WeakMap<PageContext, SignIndex>()

/** What the page says of its year; found once a page. */
export function signsOf(context: PageContext): SignIndex {
  const known = FOUND.get(context)
  if (known !== undefined) return known
  const signs = indexSigns(yearSigns(signSources(context)), context.latestDay)
  FOUND.set(context, signs)
  return signs
}

/** What a page says of the days of its articles. */
export interface DatedPage {
  /** One per reading. */
  readonly values: readonly DatedValue[]
  /** Its days lie all over the year, so that it appeared on no one of them. */
  readonly isScattered: boolean
}

/** The same as `dateArticles`, and whether the page is one at all. */
export function datePage(context: PageContext, issueDate: DatedValue, own: readonly (DatedValue | null)[] = []): DatedPage {
  const issue = referenceOf(issueDate)
  const { readings } = context
  // Only a yearless day with nothing nearer to it asks for them.
  const signs = (): SignIndex => signsOf(context)
  const ownSigns = (): SignIndex => onlyOwn(signs())
  const draftOf = (reading: Reading, index: number, around: Reference, ofPage: () => SignIndex): Draft => {
    const printed = own[index] ?? null
    // Of an article that may be of any day nothing but itself tells.
    const isAlone = printed !== null && printed.edtf === null
    return dateOf(reading, index, printed === null ? around : referenceOf(printed), isAlone ? ownSigns : ofPage)
  }
  const alone = (reading: Reading, index: number): Draft => draftOf(reading, index, NO_REFERENCE, ownSigns)
  const drafts = readings.map((reading, index) => draftOf(reading, index, issue, signs))
  if (own.some((value) => value !== null && value.edtf === null)) return { values: drafts.map(valueOf), isScattered: false }
  const isOpen = issue.latest === null || issue.inferred
  if (isOpen && areScattered(drafts)) {
    const apart = areOfOneSeason(drafts) ? doubtSeason(drafts, readings, alone) : readings.map(alone)
    return { values: yearsOfOrder(apart).map(valueOf), isScattered: true }
  }
  const told = isOpen ? doubtLoners(drafts, readings, alone) : drafts
  return { values: PAGE_REFINERS.reduce((refined, refine) => refine(refined, issue), told).map(valueOf), isScattered: false }
}

/**
 * The day of the event of every article of a page (事件日期), one per reading, from its lead, the date of issue and what
 * the page says of its year. `own` gives the articles that were printed on a day of their own. What is vague stays vague;
 * what contradicts itself is marked uncertain; where the days lie all over the year, an article tells another its year only by the
 * order in which they stand. Never throws.
 */
export function dateArticles(context: PageContext, issueDate: DatedValue, own: readonly (DatedValue | null)[] = []): readonly DatedValue[] {
  return datePage(context, issueDate, own).values
}
