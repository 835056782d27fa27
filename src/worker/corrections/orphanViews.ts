import type { AnnotatedArticle } from '../../domain/page'
import type { Orphan } from './orphan'
import type { OrphanView } from '../protocol/corrections'
import type { SettledPage } from '../library/settle'

/** How far a place is from an article; inside it, not at all. */
function distance({ span }: AnnotatedArticle, place: number): number {
  return Math.max(span.start - place, place - span.end + 1, 0)
}

/** The article that stands where the correction was made, or else nearest to it. */
function nearestTo({ correction }: Orphan, { articles }: SettledPage): AnnotatedArticle | null {
  const place = correction.kind === 'field' ? correction.start : correction.span.start
  let best: AnnotatedArticle | null = null
  for (const { article } of articles) if (best === null || distance(article, place) < distance(best, place)) best = article
  return best
}

/** The corrections of a page that fit nothing on it, each with the article that it may have been meant for. */
export function orphanViews(page: SettledPage): readonly OrphanView[] {
  return page.orphans.map((orphan) => {
    const near = nearestTo(orphan, page)
    return { ...orphan, near: near === null ? null : { id: near.id, headline: near.headline } }
  })
}
