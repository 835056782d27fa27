import type { Unit } from './units'

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** Empty lines that paragraphs of the page mostly have between them (段距). */
export function paragraphGap(units: readonly Unit[]): number {
  return mostCommon(units.filter(({ role, index }) => role === 'text' && units[index - 1]?.role === 'text').map(({ blanks }) => blanks))
}
