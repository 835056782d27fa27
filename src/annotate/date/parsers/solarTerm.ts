import { SOLAR_TERMS } from '../../../lexicon/dates/lunarTable'
import { oneDayIfAny } from '../calendar/day'
import { solarTermDay } from '../calendar/lunar'
import type { DateParser } from '../dateMatch'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2024年冬至, 今年立春. 清明 and 冬至 stand alone too; the others are read only with a year or 当日, 节气. */
const TERM = new RegExp(`(?:(${YEAR_WORD})的?)?(${SOLAR_TERMS.join('|')})(节气|当天|当日|这天|日)?`, 'g')
const HINT = new RegExp(SOLAR_TERMS.join('|'))
/** Terms that a year gives under the name of the lunar year's: 2017年大寒 comes in January 2018. */
const OF_NEXT_YEAR: ReadonlySet<string> = new Set(['小寒', '大寒'])

function termParser(loose: boolean): DateParser {
  return {
    loose,
    rule: 'date/solarTerm',
    pattern: TERM,
    hint: HINT,
    read(match) {
      const year = readYearWord(match[1])
      const name = match[2] ?? ''
      if (!loose && year === null && match[3] === undefined && name !== '冬至') return null
      return {
        known: { year: OF_NEXT_YEAR.has(name) ? null : printedYear(year), month: null, day: null },
        needs: needsOfYear(year),
        resolve: (frame) =>
          inYear(year, frame, (y) => oneDayIfAny(solarTermDay(year !== null && OF_NEXT_YEAR.has(name) ? y + 1 : y, name))),
      }
    },
  }
}

/** The day of a solar term. */
export const solarTerm: DateParser = termParser(false)
/** The same without year or 节气: 芒种 is a word of its own. */
export const solarTermLoose: DateParser = termParser(true)
