import { dayNumber, type Days, monthDays, yearDays } from '../calendar/day'
import type { DateParser, Frame } from '../dateMatch'
import { JOINT, MONTH_NUMBER, SHORT_YEAR_NUMBER, SMALL, YEAR_NUMBER } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inMonth, knownParts, MONTH_WORD, needsOfMonth, readMonthWord } from '../year/monthWords'
import { inYear, needsOfYear, printedYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 3月10-12日, 2019年4月12至19日, 9月10、11日, 九月十三、十四两日, 9月10、11、12日: the days share one 日. */
const DAYS = new RegExp(
  `(${YEAR_WORD})?(${MONTH_WORD})(${SMALL})(?:${JOINT}|((?:[、，]${SMALL}){0,3})[、，和与及])(${SMALL})(?:[日号]|[两二三四五][日天])`,
  'g',
)
/** 2018年2——4月, 1-9月份: the months share one 月. */
const MONTHS = new RegExp(`(${YEAR_WORD})?(${MONTH_NUMBER})${JOINT}(${MONTH_NUMBER})月份?`, 'g')
/** 2020至2025年, 2016-18年, 1985到89年9月: the years share one 年. */
const YEARS = new RegExp(`(${YEAR_NUMBER})${JOINT}(${YEAR_NUMBER}|${SHORT_YEAR_NUMBER})年(?:前|之?间|(${MONTH_NUMBER})月)?`, 'g')
/** 从2016到2018, 2016-2018: years without 年. */
const BARE_YEARS = new RegExp(`(\\d{4})(?:年)?${JOINT}(\\d{4})(?!年)`, 'g')

function ordered(first: number | null, last: number | null): Days | null {
  return first === null || last === null || last < first ? null : { first, last }
}

/** Whether listed days between two others leave none out: 10、11、12日, but not 10、12、20日. */
function followEachOther(from: number, between: string, to: number): boolean {
  const days = between
    .split(/[、，]/)
    .slice(1)
    .map(readNumber)
  return days.length === 0 || (days.length === to - from - 1 && days.every((day, index) => day === from + index + 1))
}

/** 3月10-12日. */
export const sharedDayRange: DateParser = {
  rule: 'date/dayRange',
  pattern: DAYS,
  hint: /[-—–~－～ー―至到、，和与及].{1,4}[日号天]/,
  read(match) {
    const year = readYearWord(match[1])
    const month = readMonthWord(match[2])
    const from = readNumber(match[3] ?? '')
    const to = readNumber(match[5] ?? '')
    if (month === null || from === null || to === null || from >= to || to > 31) return null
    if (!followEachOther(from, match[4] ?? '', to)) return null
    return {
      known: knownParts(year, month, from),
      needs: needsOfMonth(year, month),
      resolve: (frame: Frame) => inMonth(year, month, frame, (y, m) => ordered(dayNumber(y, m, from), dayNumber(y, m, to))),
      second: (frame: Frame) => inMonth(year, month, frame, (y, m) => ordered(dayNumber(y, m, from), dayNumber(y, m, to)))?.last ?? null,
    }
  },
}

/** 1-9月份. */
export const sharedMonthRange: DateParser = {
  rule: 'date/monthRange',
  pattern: MONTHS,
  hint: /[-—–~－～ー―至到].{1,3}月/,
  read(match) {
    const year = readYearWord(match[1])
    const from = readNumber(match[2] ?? '')
    const to = readNumber(match[3] ?? '')
    if (from === null || to === null || from >= to || to > 12) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      resolve: (frame: Frame) => inYear(year, frame, (y) => monthDays(y, from, to - from + 1)),
      second: (frame: Frame) => inYear(year, frame, (y) => monthDays(y, to))?.first ?? null,
    }
  },
}

function years(from: number | null, to: number | null, month: number | null = null): ReturnType<DateParser['read']> {
  if (from === null || to === null || from < 1000 || from > 2200) return null
  const last = to < 100 ? Math.floor(from / 100) * 100 + to : to
  if (last <= from || last > 2300) return null
  const end = (year: number): Days => (month === null ? yearDays(year) : monthDays(year, month))
  return {
    known: { year: from, month: null, day: null },
    needs: 'nothing',
    resolve: () => ({ first: yearDays(from).first, last: end(last).last }),
    second: () => end(last).first,
  }
}

/** 2020至2025年. */
export const sharedYearRange: DateParser = {
  rule: 'date/yearRange',
  pattern: YEARS,
  hint: /[-—–~－～ー―至到].{2,7}年/,
  read: (match) => years(readNumber(match[1] ?? ''), readNumber(match[2] ?? ''), match[3] === undefined ? null : readNumber(match[3])),
}

/** 2016到2018. */
export const bareYearRange: DateParser = {
  rule: 'date/yearRange',
  pattern: BARE_YEARS,
  loose: true,
  read: (match) => years(readNumber(match[1] ?? ''), readNumber(match[2] ?? '')),
}
