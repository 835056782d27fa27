import { useI18n } from 'vue-i18n'
import type { Evidence } from '../../../domain/evidence'
import type { AnnotatedArticle } from '../../../domain/page'
import { reasonSentence } from '../../../domain/reasons'
import type { ReviewReason } from '../../../domain/review'
import type { Span } from '../../../domain/span'
import { useSettings } from '../../stores/settings'
import { useReasons } from '../engine/engine'

/** So much of a line on each side of a doubtful seam is marked. */
const BESIDE = 4

function evidenceOf(reason: ReviewReason, { date, district, topics }: AnnotatedArticle): readonly Evidence[] {
  if (reason === 'undated' || reason === 'vague-date') return date.evidence
  if (reason === 'vague-place') return district === null ? [] : [district.evidence]
  if (reason === 'vague-topic') return topics.slice(0, 1).map(({ evidence }) => evidence)
  return []
}

/** The words that what is doubtful of an article rests on, in the decoded text. */
export function doubtfulSpans(reasons: readonly ReviewReason[], article: AnnotatedArticle): readonly Span[] {
  const spans = reasons.flatMap((reason) => evidenceOf(reason, article)).flatMap((evidence) => evidence.spans)
  if (!reasons.includes('seam')) return spans
  const seams = article.seams.filter(({ doubt }) => doubt !== null)
  return [...spans, ...seams.map(({ span }) => ({ start: span.start - BESIDE, end: span.end + BESIDE }))]
}

/** Says what a doubtful value rests on, '' where nothing is known of it. */
export function useDoubtWords(): (reason: ReviewReason, article: AnnotatedArticle) => string {
  const { t } = useI18n()
  const reasons = useReasons()
  const { settings } = useSettings()
  return (reason, article) => {
    const language = settings.language === 'en' ? 'en' : 'zh'
    const sentences = evidenceOf(reason, article).map((evidence) => reasonSentence(evidence, reasons.value, language))
    return [...new Set(sentences)].join(t('review.and'))
  }
}
