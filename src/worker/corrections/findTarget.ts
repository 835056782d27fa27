import type { FieldCorrection } from '../../domain/correction'
import type { AnnotatedArticle } from '../../domain/page'
import { fingerprintOf } from './fingerprint'

function nearest(articles: readonly AnnotatedArticle[], start: number): AnnotatedArticle | null {
  let best: AnnotatedArticle | null = null
  for (const article of articles) {
    if (best === null || Math.abs(article.span.start - start) < Math.abs(best.span.start - start)) best = article
  }
  return best
}

/**
 * The article of the page that a correction was made for: the very one, else the one that begins at the same place or,
 * where the text was decoded otherwise, with the same words. `null` where there is none: the correction is orphaned.
 */
export function findTarget(correction: FieldCorrection, articles: readonly AnnotatedArticle[]): AnnotatedArticle | null {
  const same = articles.find((article) => article.id === correction.article)
  if (same !== undefined) return same
  const alike = articles.filter((article) => fingerprintOf(article) === correction.fingerprint)
  return nearest(alike, correction.start) ?? articles.find((article) => article.span.start === correction.start) ?? null
}
