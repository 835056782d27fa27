import type { BylineEntry } from '../../domain/article'
import type { Refiner } from './refiner'

/** What says less of somebody than any other role. */
const VAGUE: readonly string[] = ['', '作者']

/** Whether `other` says of the same name what this one says, or more: 作者：张三 over 本报讯（记者 张三）. */
function isSaidBy({ name, role, outlet }: BylineEntry, other: BylineEntry): boolean {
  if (name !== other.name) return false
  if (role === '作者' && !VAGUE.includes(other.role)) return true
  return (role === other.role || role === '') && (outlet === null || outlet === other.outlet)
}

/**
 * Names everybody once: whom the source line, the lead and the end name alike, and who wrote both of two reports that stand
 * under one headline.
 */
export const sameNames: Refiner = (draft) => {
  if (draft.byline.length < 2) return
  const kept: BylineEntry[] = []
  for (const entry of draft.byline) {
    if (kept.some((other) => isSaidBy(entry, other))) continue
    kept.splice(0, kept.length, ...kept.filter((other) => !isSaidBy(other, entry)), entry)
  }
  draft.byline = kept
}
