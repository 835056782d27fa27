import { Seeker } from '../../../lexicon/matching/seeker'
import { type Holiday, type HolidayDay, HOLIDAYS } from '../../../lexicon/holidays/holidays'
import { dayNumber, type Days, firstOfMonth, oneDay, weekdayOf } from '../calendar/day'
import { lunarDay, lunarNewYearsEve, solarTermDay } from '../calendar/lunar'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'
import { inYear, needsOfYear, readYearWord, YEAR_WORD } from '../year/yearWords'

const BY_NAME: ReadonlyMap<string, Holiday> = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [name, holiday])))
// The longest name first, so that 元旦节 is not read as 元旦.
const NAMES = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')

const HINT = new Seeker(new RegExp(NAMES))
/** 去年春节, 2019年感恩节, 国庆节当天, 今年“五一”. */
const HOLIDAY = new RegExp(`(?:(${YEAR_WORD})的?)?(${NAMES})(期间|假期|前后|前夕|当天|当日|这天)?`, 'g')
/** 国庆路, 春节联欢晚会, 清明上河园, 五四精神: names and words. */
const NAME_AFTER = /^(?:路|街|镇|村|乡|广场|小学|中学|联欢|晚会|上河|精神|运动|奖|勋章|桥|公园|社区)/
/** 庆祝, 喜迎, 临近 do not say that it happened that day; in running text only 当天 does. */
const THAT_DAY = /^(?:当天|当日|这天)$/

function one(number: number | null): Days | null {
  return number === null ? null : oneDay(number)
}

function dayOf(at: HolidayDay, year: number, yearNamed: boolean): Days | null {
  switch (at.kind) {
    case 'solar': {
      const first = dayNumber(year, at.month, at.day)
      if (first === null || at.last === undefined) return one(first)
      const last = dayNumber(year, at.last[0], at.last[1])
      return last === null ? null : { first, last }
    }
    case 'lunar':
      return one(lunarDay(year, at.month, at.day))
    case 'eve':
      return one(lunarNewYearsEve(yearNamed ? year : year - 1))
    case 'weekday': {
      const first = firstOfMonth(year, at.month)
      return oneDay(first + ((at.weekday - weekdayOf(first) + 7) % 7) + (at.nth - 1) * 7)
    }
    case 'term':
      return one(solarTermDay(year, at.name))
  }
}

/** A holiday. Around it (期间, 前夕) is vague. */
export const holiday: DateParser = {
  rule: 'date/holiday',
  pattern: HOLIDAY,
  hint: HINT,
  read(match, text) {
    const year = readYearWord(match[1])
    const at = BY_NAME.get(match[2] ?? '')?.at
    const end = match.index + match[0].length
    if (at === undefined || NAME_AFTER.test(text.slice(end, end + 3))) return null
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      vague: !THAT_DAY.test(match[3] ?? ''),
      resolve: (frame) => inYear(year, frame, (y) => dayOf(at, y, year !== null)),
    }
  },
}
