/** How high bars stand, as shares of the highest, and by which scale. */
export interface BarHeights {
  readonly scale: 'linear' | 'root'
  readonly shares: readonly number[]
}

/** Bars that would be lower than this share of the highest cannot be seen beside it. */
const TOO_LOW = 0.06

/**
 * Heights that let every bar be seen: by the counts themselves, or by their square roots where one large year would press the
 * others into the line. Who shows the latter says so.
 */
export function barHeights(counts: readonly number[]): BarHeights {
  const most = Math.max(1, ...counts)
  const least = Math.min(most, ...counts.filter((count) => count > 0))
  const scale = least / most < TOO_LOW ? 'root' : 'linear'
  return { scale, shares: counts.map((count) => (scale === 'root' ? Math.sqrt(count / most) : count / most)) }
}
