import { type Unit, signOf } from '../units/units'
import { isLine, opensReport } from './pageLine'

/** A line of a website's boxes is no longer. */
const LONGEST_BOXED = 36

/** Whether the unit is the headline of a report, or the report itself, right below such lines; below an empty one only what opens it or says whose it is. */
function opensBelow(unit: Unit): boolean {
  return opensReport(unit) && (unit.blanks === 0 || unit.role !== 'text' || signOf(unit, 'dateline') !== null)
}

/** Units that a website has among its buttons and advertising, right below one of those and with no report below: 热 点 专 题 / …… / ……. */
export function boxedLines(units: readonly Unit[]): ReadonlySet<number> {
  const boxed = new Set<number>()
  let open: number[] | null = null
  for (const unit of units) {
    if (open !== null && unit.blanks === 0 && isShortOfSite(unit)) {
      open.push(unit.index)
      continue
    }
    if (!opensBelow(unit)) for (const index of open ?? []) boxed.add(index)
    open = unit.signs.some(({ rule }) => rule === 'segment/siteFurniture') ? [] : null
  }
  for (const index of open ?? []) boxed.add(index)
  return boxed
}

function isShortOfSite(unit: Unit): boolean {
  if (unit.role !== 'text' && unit.role !== 'title' && !isLine(unit)) return false
  return unit.lines.every((line) => line.head.length <= LONGEST_BOXED && !/[。；]/.test(line.head))
}
