import { isClosed } from '../units/isClosed'
import { type Unit, signOf } from '../units/units'
import { endsWithNames } from './neighbours'
import { stampAbove } from './stamps'

/** 本报讯 and no names in brackets behind it */
function opensWithoutNames(unit: Unit): boolean {
  const dateline = signOf(unit, 'dateline')?.dateline
  return dateline !== undefined && dateline.byline === null
}

/**
 * Whether names stand over a report that has no headline: right below the line that says from where it is, or apart from an
 * article that has ended, right over the opening of another that names nobody. □记者 张三 / 本报讯 ……
 */
export function opensByNames(units: readonly Unit[], unit: Unit, isCollection: boolean): boolean {
  const next = units[unit.index + 1]
  if (unit.blanks === 0 || next === undefined || next.role !== 'text') return false
  // Apart from both, names close what stands above them, unless that is the line that says from where the next report is.
  const isStamped = stampAbove(units, unit, isCollection) !== null
  if (next.blanks > 0) return isStamped && opensWithoutNames(next)
  if (isStamped) return true
  const before = units[unit.index - 1]
  return before?.role === 'text' && isClosed(before) && !endsWithNames(before) && opensWithoutNames(next)
}
