import { Seeker } from '../../../../matching/seeker'
import { CYCLE, CYCLE_YEAR, readCycleYear } from '../../calendar/names'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

/** 庚子年: one year in sixty. */
const YEAR = new Seeker(new RegExp(CYCLE_YEAR), { character: '年', within: 2 })
/** The last year of the cycle that papers of today are printed in, which began in 1984; an older paper may mean the year of the one before. */
const LAST_OF_CYCLE = 2043

/** Years named by stem and branch (干支纪年). */
export function* cycleYears(source: SignSource): Generator<YearSign> {
  for (const match of YEAR.all(source.text)) {
    const year = readCycleYear(match[0], LAST_OF_CYCLE)
    if (year === null) continue
    yield signOf(source, match, {
      kind: 'cycle',
      printed: null,
      votes: [
        [year, 8],
        [year - CYCLE, 4.5],
      ],
      notBefore: null,
    })
  }
}
