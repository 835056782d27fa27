import { isClosed } from '../units/isClosed'
import { type Unit, isTitle, signOf } from '../units/units'
import type { Habits } from './habits'
import { endsWithNames, isUnderTitle } from './neighbours'
import { stampAbove } from './stamps'

/** 本报讯 and no names in brackets behind it */
function opensWithoutNames(unit: Unit): boolean {
  const dateline = signOf(unit, 'dateline')?.dateline
  return dateline !== undefined && dateline.byline === null
}

/** No more lines of names stand one under the other. */
const MOST_NAMES = 8

/** The first unit below the names that stand there one under the other. */
function belowNames(units: readonly Unit[], unit: Unit): Unit | undefined {
  let next = unit.index + 1
  while (next - unit.index < MOST_NAMES && units[next]?.role === 'byline' && units[next]?.blanks === 0) next += 1
  return units[next]
}

/**
 * Whether names stand over a report that has no headline: at the head of the page, right below the line that says from where it
 * is, or apart from an article that has ended, right over the opening of another that names nobody (□记者 张三 / 本报讯 ……) or,
 * where only articles stand apart, over any text.
 */
export function opensByNames(units: readonly Unit[], unit: Unit, { isCollection, tight }: Habits): boolean {
  const next = belowNames(units, unit)
  if (next === undefined || next.role !== 'text') return false
  if (unit.index === 0) return next.blanks === 0 && opensWithoutNames(next)
  // Apart from both, names close what stands above them, unless that is the line that says from where the next report is.
  const stamp = stampAbove(units, unit, isCollection)
  if (stamp !== null && !isUnderTitle(units, unit) && !(stamp.blanks === 0 && isTitle(units[stamp.index - 1])))
    return next.blanks === 0 || (unit.blanks > 0 && opensWithoutNames(next))
  if (unit.blanks === 0 || next.blanks > 0) return false
  const before = units[unit.index - 1]
  return before?.role === 'text' && isClosed(before) && !endsWithNames(before) && (tight || opensWithoutNames(next))
}
