import { type Unit, endOfTitle } from '../units/units'
import { above, endsWithNames, opensWithDateline } from './neighbours'
import { type Reason, reason } from './reason'

/** 留得住：以“一枚印章”换“二十趟腿” */
const BEFORE_COLON = /^([^：，]{2,8})：/

/** Reasons to take a title inside a long report with a byline for a crosshead: it may take up words of the report's own headline. */
export function fromFeature(units: readonly Unit[], unit: Unit, begun: Unit): Reason[] {
  const below = units[endOfTitle(units, unit.index)]
  // What stands under a headline of its own says more.
  if (below?.role === 'byline' || below?.role === 'source' || opensWithDateline(below) !== null) return []
  const own = BEFORE_COLON.exec(unit.head)?.[1]
  const end = endOfTitle(units, begun.index)
  if (own !== undefined && units.slice(begun.index, end).some((title) => title.head.includes(own)))
    return [reason('segment/namedInHeadline', 'usual')]
  const { unit: before } = above(units, unit.index)
  if (units[end]?.role !== 'byline' || before === undefined || endsWithNames(before)) return []
  return [reason('segment/insideFeature', 'usual')]
}
