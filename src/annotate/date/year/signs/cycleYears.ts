import { Seeker } from '../../../../matching/seeker'
import { BRANCHES, STEMS } from '../../calendar/names'
import type { YearSign } from '../yearSign'
import { type SignSource, signOf } from './finder'

/** 庚子年: one year in sixty. */
const CYCLE_YEAR = new Seeker(/([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年/, { character: '年', within: 2 })
const CYCLE = 60
/** The first year of the cycle that papers of today are printed in, a 甲子; an older paper may mean the year of the one before. */
const FIRST_OF_CYCLE = 1984

/** Years named by stem and branch (干支纪年). */
export function* cycleYears(source: SignSource): Generator<YearSign> {
  for (const match of CYCLE_YEAR.all(source.text)) {
    const stem = STEMS.indexOf(match[1] ?? '')
    const branch = BRANCHES.indexOf(match[2] ?? '')
    // Stem and branch go round together, so only every second pair is a year.
    if ((stem - branch) % 2 !== 0) continue
    let nth = 0
    while (nth % STEMS.length !== stem || nth % BRANCHES.length !== branch) nth += 1
    const year = FIRST_OF_CYCLE + nth
    yield signOf(source, match, {
      kind: 'cycle',
      votes: [
        [year, 1.5],
        [year - CYCLE, 0.6],
      ],
      notBefore: null,
      month: null,
    })
  }
}
