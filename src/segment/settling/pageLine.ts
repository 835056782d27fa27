import { type Unit, isChrome, signOf } from '../units/units'

/** What stands between two lines of the page itself and is no longer is one too. */
const LONGEST = 30

/** Whether the unit is a line of the page itself; `undefined` is none. */
export function isLine(unit: Unit | undefined): boolean {
  return unit !== undefined && isChrome(unit.role)
}

/** Whether the unit is short enough to be one, with no mark of a sentence. */
export function isShort(unit: Unit): boolean {
  return (unit.role === 'title' || unit.role === 'text') && unit.lines.length === 1 && unit.length <= LONGEST && !/[。；，]/.test(unit.head)
}

/** The first unit from `index` on that is no line of the page. */
export function afterLines(units: readonly Unit[], index: number): number {
  let at = index
  while (isLine(units[at])) at += 1
  return at
}

/** A paragraph is longer. */
const SHORTEST_PARAGRAPH = 40

/** Whether a unit is what stands under a headline. */
export function opensReport(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  if (unit.role === 'byline' || unit.role === 'source' || signOf(unit, 'dateline') !== null) return true
  return unit.role === 'text' && unit.length > SHORTEST_PARAGRAPH
}
