import { type Unit, signOf } from '../units'
import type { Habits } from './habits'
import { endsWithNames } from './neighbours'
import { type Reason, reason } from './reason'

/** Beyond this a lead-in names a brief wherever it stands. */
const SURE_LEAD = 0.8

/** No row of briefs is longer. */
const LONGEST_ROW = 30

function isLed(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && signOf(unit, 'lead')?.line === unit.lines[0]?.index
}

/** Whether a unit with a mark is an item of the article above: the row of such units begins below its running text. */
function isInsideList(units: readonly Unit[], unit: Unit, habits: Habits): boolean {
  let at = unit.index - 1
  while (unit.index - at < LONGEST_ROW && (units[at]?.role === 'byline' || isLed(units[at]))) at -= 1
  const before = units[at]
  const first = units[at + 1]
  if (first !== undefined && habits.tight && first.blanks > 0) return false
  return before?.role === 'text' && !endsWithNames(before)
}

/** What speaks for a beginning in the words of the unit itself. */
export function fromText(units: readonly Unit[], unit: Unit, habits: Habits): Reason[] {
  const reasons: Reason[] = []
  const dateline = signOf(unit, 'dateline')
  if (dateline !== null) reasons.push(reason('segment/dateline', 4, dateline))
  const lead = signOf(unit, 'lead')
  if (lead !== null && lead.line === unit.lines[0]?.index && (lead.confidence > SURE_LEAD || !isInsideList(units, unit, habits))) {
    reasons.push(reason('segment/lead', habits.leads > 1 ? 2.5 : 1, lead))
  }
  const continued = signOf(unit, 'continued')
  if (continued !== null) reasons.push(reason('segment/continued', 5, continued))
  const notice = signOf(unit, 'notice')
  if (notice !== null) reasons.push(reason('segment/notice', 3, notice))
  return reasons
}
