import { dayNumber, oneDayIfAny } from '../calendar/day'
import type { DateParser } from '../dateMatch'
import { SMALL } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inMonth, knownParts, MONTH_WORD, needsOfMonth, readMonthWord } from '../year/monthWords'
import { readYearWord, YEAR_WORD } from '../year/yearWords'

/** 2023年3月30日, 一九五三年三月五日, 3月30日, 去年3月3号, 上个月15号, 本月三日. */
const MONTH_DAY = new RegExp(`(?:(${YEAR_WORD})[，的]?)?(${MONTH_WORD})的?(${SMALL})[日号]`, 'g')
/** After it a number with 号 names a thing: 3月1号楼 is rare, 1月3号线 is not. */
const THING = /^[线楼院文路馆井站车机船库桥门厅房]/

/** A month and a day, with the year or without. */
export const monthDay: DateParser = {
  rule: 'date/monthDay',
  pattern: MONTH_DAY,
  hint: /月.{1,6}[日号]/,
  landmark: '月',
  read(match, text) {
    const year = readYearWord(match[1])
    const month = readMonthWord(match[2])
    const day = readNumber(match[3] ?? '')
    if (month === null || day === null || day < 1 || day > 31) return null
    if (match[0].endsWith('号') && THING.test(text.charAt(match.index + match[0].length))) return null
    return {
      known: knownParts(year, month, day),
      needs: needsOfMonth(year, month),
      resolve: (frame) => inMonth(year, month, frame, (y, m) => oneDayIfAny(dayNumber(y, m, day))),
    }
  },
}
