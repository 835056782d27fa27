import type { ArticleId } from '../../../domain/article'
import { keep, kept } from '../platform/keep'

const MOST = 300
/** Closer to the top than this is where everyone begins. */
const NOT_BEGUN = 0.03

function readPositions(raw: unknown): Map<ArticleId, number> {
  const pairs = Array.isArray(raw) ? raw : []
  return new Map(
    pairs.filter((pair): pair is [string, number] => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number'),
  )
}

let positions: Map<ArticleId, number> | null = null

function all(): Map<ArticleId, number> {
  positions ??= readPositions(kept('positions'))
  return positions
}

/** How far an article was read, 0 to 1; 0 where it was not begun. */
export function positionOf(id: ArticleId): number {
  return all().get(id) ?? 0
}

/** Remembers how far an article was read. The oldest are forgotten. */
export function rememberPosition(id: ArticleId, share: number): void {
  const map = all()
  map.delete(id)
  if (share > NOT_BEGUN) map.set(id, Math.round(share * 1000) / 1000)
  for (const oldest of map.keys()) {
    if (map.size <= MOST) break
    map.delete(oldest)
  }
  keep('positions', [...map])
}
