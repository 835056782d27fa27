import type { ArticleId } from '../../domain/article'
import type { FieldCorrection } from '../../domain/correction'

/** As much of an article as a correction needs to find it. */
export interface Target {
  readonly id: ArticleId
  readonly start: number
  readonly fingerprint: string
}

function nearest<T extends Target>(targets: readonly T[], start: number): T | null {
  let best: T | null = null
  for (const target of targets) {
    if (best === null || Math.abs(target.start - start) < Math.abs(best.start - start)) best = target
  }
  return best
}

/**
 * The article of the page that a correction was made for: the very one, else the one that begins at the same place or,
 * where the text was decoded otherwise, with the same words. `null` where there is none: the correction is orphaned.
 */
export function findTarget<T extends Target>(correction: FieldCorrection, targets: readonly T[]): T | null {
  const same = targets.find(({ id }) => id === correction.article)
  if (same !== undefined) return same
  const alike = targets.filter(({ fingerprint }) => fingerprint === correction.fingerprint)
  return nearest(alike, correction.start) ?? targets.find(({ start }) => start === correction.start) ?? null
}
