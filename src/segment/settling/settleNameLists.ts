import { closingOf } from '../text/characters'
import { wholeLine } from '../rules/signs'
import { type Unit, inRole } from '../units/units'

/** A headline has no more lines than these where nothing below proves it. */
const MOST_TITLES = 4

/** Groups of a row of units: an empty line begins a new one. */
function groupsOf(row: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  for (const unit of row) {
    const last = groups[groups.length - 1]
    if (last === undefined || unit.blanks > 0) groups.push([unit])
    else last.push(unit)
  }
  return groups
}

function listed(unit: Unit): Unit {
  const line = unit.lines[0]
  if (line === undefined) return unit
  return inRole(unit, 'text', [...unit.signs, wholeLine(line, 'segment/nameList', 'list')])
}

/** Of a long row of headline-like lines, those between its heading and the headline of what follows are a list. */
function withList(row: readonly Unit[], below: Unit | undefined): Unit[] {
  const groups = groupsOf(row)
  const first = groups[0] ?? []
  const last = groups[groups.length - 1] ?? []
  const keepsFirst = groups.length > 1 && first.length <= 2
  // Of two groups alone nothing but what stands below tells the headline from the rest of the list.
  const isProved = groups.length === 2 && !keepsFirst && (below?.role === 'source' || below?.role === 'byline') && below.blanks === 0
  const keepsLast = (groups.length > 2 || isProved) && last.length <= MOST_TITLES
  return groups.flatMap((group, at) => {
    const keeps = (at === 0 && keepsFirst) || (at === groups.length - 1 && keepsLast)
    return keeps ? group : group.map((unit, index) => (at === 0 && index === 0 ? unit : listed(unit)))
  })
}

/** So many empty lines between two lines of a headline part what stands above them from it. */
const FAR_APART = 2

/** Lines at the beginning of a row that stand nearer to the paragraph above than to the headline below them: ■车次时刻 / D5081次 西安8：20开 */
function strayBefore(row: readonly Unit[], above: Unit | undefined): number {
  const first = row[0]
  if (first === undefined || above?.role !== 'text' || closingOf(above.tail) !== 'final') return 0
  let end = 0
  for (const [at, unit] of row.entries()) if (at > 0 && unit.blanks >= FAR_APART && unit.blanks > first.blanks) end = at
  return row.slice(0, end).every(({ role }) => role === 'title') ? end : 0
}

/** Tells lists of names from headlines: rows of short lines too long to be one (名单). */
export function settleNameLists(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  let row: Unit[] = []
  const close = (below?: Unit): void => {
    const stray = strayBefore(row, result[result.length - 1])
    for (const unit of row.slice(0, stray)) result.push(listed(unit))
    row = row.slice(stray)
    const isList = row.length > MOST_TITLES + 1 && row.some((unit, at) => at > 0 && unit.blanks > 0)
    for (const unit of isList ? withList(row, below) : row) result.push(unit)
    row = []
  }
  for (const unit of units) {
    if (unit.role !== 'title') {
      close(unit)
      result.push(unit)
    } else row.push(unit)
  }
  close()
  return result
}
