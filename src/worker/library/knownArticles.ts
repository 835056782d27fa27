import type { ArticleId } from '../../domain/article'
import type { Correction, CorrectableField, FieldCorrection } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import type { ArticleBrief, PageRecord, ReadingStateRecord } from '../../store/records'
import { findTarget } from '../corrections/findTarget'
import { fingerprintOf } from '../corrections/fingerprint'
import { VALUE_CHECKS } from '../corrections/values'
import { sketchOf } from '../duplicates/sketch'
import { REVIEW_FIELDS, type ReviewReason } from '../../domain/review'
import { isReviewReason, reviewReasons } from './review'
import { findMark } from './settle'

/** What is kept in memory of an article, corrections and marks counted in. */
export interface KnownArticle {
  readonly id: ArticleId
  readonly start: number
  readonly fingerprint: string
  readonly headline: string
  readonly review: readonly ReviewReason[]
  readonly confirmed: boolean
  /** Whether its values were set by hand: of duplicates, such a one is the first. */
  readonly corrected: boolean
}

/** The brief of an article as the rules read it. */
export function briefOf(article: AnnotatedArticle): ArticleBrief {
  return {
    id: article.id,
    headline: article.headline,
    fingerprint: fingerprintOf(article),
    review: reviewReasons(article, []),
    sketch: sketchOf(article),
  }
}

/** Where an article begins, from its id. */
export function startOf(id: ArticleId): number {
  const from = id.indexOf('-') + 1
  const to = id.indexOf('-', from)
  return from === 0 || to < 0 ? Number.NaN : Number(id.slice(from, to))
}

/** Where it ends, from its id. */
export function endOf(id: ArticleId): number {
  return Number(id.slice(id.lastIndexOf('-') + 1))
}

function headlineAfter(brief: ArticleBrief, corrections: readonly FieldCorrection[]): string {
  let { headline } = brief
  for (const { field, value } of corrections) if (field === 'headline' && typeof value === 'string') headline = value
  return headline
}

function reviewAfter(brief: ArticleBrief, fields: readonly CorrectableField[]): readonly ReviewReason[] {
  return brief.review.filter(isReviewReason).filter((reason) => {
    const field = REVIEW_FIELDS[reason]
    return field === null || !fields.includes(field)
  })
}

/** What a page's articles are known by, without reading the articles themselves from the store. */
export function knownArticles(
  page: PageRecord,
  corrections: readonly Correction[],
  marks: readonly ReadingStateRecord[],
): readonly KnownArticle[] {
  const targets = page.briefs.map((brief) => ({ brief, id: brief.id, start: startOf(brief.id), fingerprint: brief.fingerprint }))
  const byArticle = new Map<ArticleId, FieldCorrection[]>()
  for (const correction of corrections) {
    if (correction.kind !== 'field' || !VALUE_CHECKS[correction.field](correction.value)) continue
    const target = findTarget(correction, targets)
    if (target !== null) byArticle.set(target.id, [...(byArticle.get(target.id) ?? []), correction])
  }
  return targets.map(({ brief, id, start, fingerprint }) => {
    const own = byArticle.get(id) ?? []
    const confirmed = findMark(id, start, marks)?.confirmed === true
    const review = confirmed
      ? []
      : reviewAfter(
          brief,
          own.map(({ field }) => field),
        )
    const isMended = corrections.some((one) => one.kind === 'seam' && start <= one.span.start && one.span.end <= endOf(id))
    const corrected = own.length > 0 || isMended
    return { id, start, fingerprint, headline: headlineAfter(brief, own), review, confirmed, corrected }
  })
}
