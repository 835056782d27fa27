import type { Certainty } from '../../domain/evidence'
import type { AnnotatedArticle } from '../../domain/page'
import { REVIEW_FIELDS, type ReviewReason } from '../../domain/review'

/** Whether a stored word is one of the reasons of today. */
export function isReviewReason(value: string): value is ReviewReason {
  return Object.prototype.hasOwnProperty.call(REVIEW_FIELDS, value)
}

/** A best topic below this is more often wrong than right. */
const TOPIC_IS_VAGUE_BELOW = 0.5

const VAGUE: ReadonlySet<Certainty> = new Set<Certainty>(['approximate', 'unknown'])

function dateReason(article: AnnotatedArticle): ReviewReason | null {
  const { edtf, evidence } = article.date
  if (edtf === null) return 'undated'
  return VAGUE.has(evidence[0].certainty) ? 'vague-date' : null
}

function placeReason(article: AnnotatedArticle): ReviewReason | null {
  if (article.district === null) return 'unplaced'
  return VAGUE.has(article.district.evidence.certainty) ? 'vague-place' : null
}

function topicReason(article: AnnotatedArticle): ReviewReason | null {
  const [best] = article.topics
  if (best === undefined) return 'unclassified'
  return best.score < TOPIC_IS_VAGUE_BELOW ? 'vague-topic' : null
}

function headlineReason(article: AnnotatedArticle): ReviewReason | null {
  return article.headlineOrigin === 'derived' ? 'headline' : null
}

function seamReason(article: AnnotatedArticle): ReviewReason | null {
  return article.seams.some((seam) => seam.doubt !== null) ? 'seam' : null
}

/** In the order in which the queue names them. */
const CHECKS: readonly ((article: AnnotatedArticle) => ReviewReason | null)[] = [
  dateReason,
  placeReason,
  topicReason,
  headlineReason,
  seamReason,
]

/** Why the article is worth a look; empty for one that is sure in all. A field set by hand needs no second look. */
export function reviewReasons(article: AnnotatedArticle, corrected: readonly string[]): readonly ReviewReason[] {
  return CHECKS.flatMap((check) => {
    const reason = check(article)
    if (reason === null) return []
    const field = REVIEW_FIELDS[reason]
    return field !== null && corrected.includes(field) ? [] : [reason]
  })
}
