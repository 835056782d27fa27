import type { Handler } from '../engine/call'
import { duplicateReason } from '../duplicates/duplicateViews'
import { type Library, knownInOrder } from '../library/library'
import type { ReviewItem } from '../protocol/review'
import type { ReviewReason } from '../../domain/review'

function allItems(library: Library): readonly ReviewItem[] {
  return knownInOrder(library).flatMap(({ source, articles }) =>
    articles.flatMap(({ id, headline, review, confirmed }) => {
      const reasons = [...review, ...duplicateReason(library, id, confirmed)]
      return reasons.length === 0 ? [] : [{ id, headline, path: source.path, reasons }]
    }),
  )
}

function countReasons(items: readonly ReviewItem[]): Record<ReviewReason, number> {
  const counts: Record<ReviewReason, number> = {
    undated: 0,
    'vague-date': 0,
    unplaced: 0,
    'vague-place': 0,
    unclassified: 0,
    'vague-topic': 0,
    headline: 0,
    seam: 0,
    duplicate: 0,
  }
  for (const { reasons } of items) for (const reason of reasons) counts[reason] += 1
  return counts
}

export const review: Handler<'review'> = async (library, { reason, offset, limit }) => {
  const items = allItems(library)
  const wanted = reason === null ? items : items.filter(({ reasons }) => reasons.includes(reason))
  return { total: wanted.length, counts: countReasons(items), items: wanted.slice(offset, offset + limit) }
}
