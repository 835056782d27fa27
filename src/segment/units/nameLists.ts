import type { Sign } from '../rules/signs'
import { type Unit, inRole } from './units'

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
  const sign: Sign = { rule: 'segment/nameList', kind: 'list', line: line.index, from: line.from, to: line.to, confidence: 0.7 }
  return inRole(unit, 'text', [...unit.signs, sign])
}

/** Of a long row of headline-like lines, those between its heading and the headline of what follows are a list. */
function withList(row: readonly Unit[]): Unit[] {
  const groups = groupsOf(row)
  const first = groups[0] ?? []
  const last = groups[groups.length - 1] ?? []
  const keepsFirst = groups.length > 1 && first.length <= 2
  const keepsLast = groups.length > 2 && last.length <= MOST_TITLES
  return groups.flatMap((group, at) => {
    const keeps = (at === 0 && keepsFirst) || (at === groups.length - 1 && keepsLast)
    return keeps ? group : group.map((unit, index) => (at === 0 && index === 0 ? unit : listed(unit)))
  })
}

/** Tells lists of names from headlines: rows of short lines too long to be one (名单). */
export function findNameLists(units: readonly Unit[]): Unit[] {
  const result: Unit[] = []
  let row: Unit[] = []
  const close = (): void => {
    const isList = row.length > MOST_TITLES + 1 && row.some((unit, at) => at > 0 && unit.blanks > 0)
    for (const unit of isList ? withList(row) : row) result.push(unit)
    row = []
  }
  for (const unit of units) {
    if (unit.role !== 'title') {
      close()
      result.push(unit)
    } else row.push(unit)
  }
  close()
  return result
}
