import { PLANS } from '../../../../lexicon/dates/knownEvents'
import { Seeker } from '../../../../lexicon/matching/seeker'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

const PLAN = new Seeker(new RegExp(`“(${Object.keys(PLANS).join('|')})”`))
/** How little a plan of several years says of each. */
const WEIGHT = 0.2

/** “十四五”: a plan is spoken of in its years and in the one before. */
export function* plans(source: SignSource): Generator<YearSign> {
  for (const match of PLAN.all(source.text)) {
    const years = PLANS[match[1] ?? '']
    if (years === undefined) continue
    const first = years[0] - 1
    const votes = Array.from({ length: years[1] - first + 1 }, (_, nth): [number, number] => [first + nth, WEIGHT])
    yield signOf(source, match, { kind: 'plan', votes, notBefore: first, month: null })
  }
}
