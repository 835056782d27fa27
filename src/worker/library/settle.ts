import type { ArticleId } from '../../domain/article'
import type { ArticleCorrection, Correction, CorrectableField } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import type { StateValue } from '../../domain/query'
import type { SourceFile } from '../../domain/source'
import type { PageRecord, ReadingStateRecord } from '../../store/records'
import { applyCorrections } from '../corrections/applyCorrections'
import type { Lookup } from '../corrections/lookup'
import type { Orphan } from '../corrections/orphan'
import type { ReviewReason } from '../../domain/review'
import { reviewReasons } from './review'

/** A page as it lies in the store. */
export interface StoredPage {
  readonly source: SourceFile
  readonly page: PageRecord
  readonly articles: readonly AnnotatedArticle[]
  /** Oldest first. */
  readonly corrections: readonly Correction[]
  readonly marks: readonly ReadingStateRecord[]
}

/** An article as the user sees it: read by the rules, corrected by hand, marked by the reader. */
export interface SettledArticle {
  readonly article: AnnotatedArticle
  readonly source: SourceFile
  readonly page: PageRecord
  readonly corrected: readonly (CorrectableField | 'seam')[]
  readonly corrections: readonly ArticleCorrection[]
  readonly states: readonly StateValue[]
  /** Why it is worth a look; empty once the user confirmed it. */
  readonly review: readonly ReviewReason[]
  /** The user looked at it and found it right (已核). */
  readonly confirmed: boolean
}

export interface SettledPage {
  readonly articles: readonly SettledArticle[]
  /** All of the page, oldest first. */
  readonly corrections: readonly Correction[]
  readonly marks: readonly ReadingStateRecord[]
  readonly orphans: readonly Orphan[]
}

/** The marks of an article, also where its end moved since they were made. */
export function findMark(id: ArticleId, start: number, marks: readonly ReadingStateRecord[]): ReadingStateRecord | null {
  return marks.find((mark) => mark.id === id) ?? marks.find((mark) => mark.start === start) ?? null
}

function statesOf(mark: ReadingStateRecord | null, corrected: boolean, review: boolean): readonly StateValue[] {
  const states: StateValue[] = []
  if (mark?.read !== true) states.push('unread')
  if (mark?.starred === true) states.push('starred')
  if (review) states.push('review')
  if (corrected) states.push('corrected')
  return states
}

/** Puts together what the rules read of a page and what the user made of it. */
export function settlePage({ source, page, articles, corrections, marks }: StoredPage, lookup: Lookup): SettledPage {
  const corrected = applyCorrections(articles, corrections, lookup)
  return {
    orphans: corrected.orphans,
    corrections,
    marks,
    articles: corrected.articles.map((one) => {
      const mark = findMark(one.article.id, one.article.span.start, marks)
      const confirmed = mark?.confirmed === true
      const review = confirmed ? [] : reviewReasons(one.article, one.corrected)
      return { ...one, source, page, review, confirmed, states: statesOf(mark, one.corrected.length > 0, review.length > 0) }
    }),
  }
}
