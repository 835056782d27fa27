import { dayNumber, oneDayIfAny } from '../calendar/day'
import { lunarDay } from '../calendar/lunar'
import type { DateParser } from '../dateMatch'
import { MONTH_NUMBER, SMALL } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inMonth, knownParts, needsOfMonth, readMonthWord } from '../year/monthWords'
import { readYearWord, YEAR_WORD } from '../year/yearWords'

/** 一月二十三, 两千零四年八月十五, 1月3: the day without 日. */
const BARE = new RegExp(`(${YEAR_WORD})?(${MONTH_NUMBER}月)(${SMALL})`, 'g')
/** 八月十五, 二月廿二: spelled out and without 日 the day is of the lunar calendar, but not in 一月, which that calls 正月. */
const LUNAR = /^[二三四五六七八九]月(?:[二三]?十|廿|卅)/
/** 3月12人, 3月5万: a count of something follows. */
const COUNTED = /^[\d.,万亿千百多余个人名件次场家户元点时分秒岁周天年月级种项位吨公里]/

/** A month and a day without 日. */
export const monthDayBare: DateParser = {
  rule: 'date/monthDay',
  pattern: BARE,
  loose: true,
  read(match, text) {
    const year = readYearWord(match[1])
    const month = readMonthWord(match[2])
    const day = readNumber(match[3] ?? '')
    if (month === null || day === null || day < 1 || day > 31) return null
    if (COUNTED.test(text.charAt(match.index + match[0].length))) return null
    const lunar = LUNAR.test((match[2] ?? '') + (match[3] ?? '')) && year?.kind !== 'full' && year?.kind !== 'short'
    return {
      known: knownParts(year, month, lunar ? null : day),
      needs: needsOfMonth(year, month),
      resolve: (frame) => inMonth(year, month, frame, (y, m) => oneDayIfAny(lunar ? lunarDay(y, m, day) : dayNumber(y, m, day))),
    }
  },
}
