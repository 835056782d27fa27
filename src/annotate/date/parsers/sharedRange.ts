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
/** 2018年2——4月, 1-9月份, 7、8月间, 七八月间, 7、8、9三个月: the months share one 月. */
const MONTHS = new RegExp(
  `(${YEAR_WORD})?(?:(${MONTH_NUMBER})(?:${JOINT}|((?:、${MONTH_NUMBER}){0,3})[、和与及])(${MONTH_NUMBER})|([一二三四五六七八])([二三四五六七八九]))(?:月份?|[两三四]个?月)`,
  'g',
)
/** 2020至2025年, 2016-18年, 1985到89年9月, 2012—2013学年: the years share one 年. */
const YEARS = new RegExp(`(${YEAR_NUMBER})${JOINT}(${YEAR_NUMBER}|${SHORT_YEAR_NUMBER})(?:年(?:前|之?间|(${MONTH_NUMBER})月)?|(学年))`, 'g')
/** 从2016到2018, 2016-2018: years without 年. */
const BARE_YEARS = new RegExp(`(\\d{4})(?:年)?${JOINT}(\\d{4})(?!年)`, 'g')

function ordered(first: number | null, last: number | null): Days | null {
  return first === null || last === null || last < first ? null : { first, last }
}

/** Whether what is listed between two others leaves none out: 10、11、12日, but not 10、12、20日. */
function followEachOther(from: number, between: string, to: number): boolean {
  const listed = between
    .split(/[、，]/)
    .slice(1)
    .map(readNumber)
  return listed.length === 0 || (listed.length === to - from - 1 && listed.every((number, index) => number === from + index + 1))
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

/** Whether nothing is left out between two months that are not the ends of a range: 7、8月, 七八月. */
function areNeighbours({ 3: between, 5: adjacent }: RegExpExecArray, from: number, to: number): boolean {
  if (adjacent === undefined && between === undefined) return true
  return between === undefined || between === '' ? to === from + 1 : followEachOther(from, between, to)
}

/** 1-9月份, 7、8月. */
export const sharedMonthRange: DateParser = {
  rule: 'date/monthRange',
  pattern: MONTHS,
  hint: /[-—–~－～ー―至到、和与及].{1,4}月|[一二三四五六七八][二三四五六七八九]月/,
  read(match) {
    const year = readYearWord(match[1])
    const from = readNumber(match[2] ?? match[5] ?? '')
    const to = readNumber(match[4] ?? match[6] ?? '')
    if (from === null || to === null || from >= to || to > 12 || !areNeighbours(match, from, to)) return null
    return {
      known: { year: printedYear(year), month: null, day: null },
      needs: needsOfYear(year),
      // 七八月 is the one or the other.
      vague: match[5] !== undefined,
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

/** A school year begins in September and ends in the next August. */
const SCHOOL_YEAR = { month: 9, months: 12 } as const

/** 2012—2013学年, 2012-13学年. */
function schoolYear(from: number | null, to: number | null): ReturnType<DateParser['read']> {
  if (from === null || to === null || (from + 1 - to) % 100 !== 0) return null
  const days = monthDays(from, SCHOOL_YEAR.month, SCHOOL_YEAR.months)
  return { known: { year: from, month: null, day: null }, needs: 'nothing', vague: true, resolve: () => days }
}

/** 2020至2025年. */
export const sharedYearRange: DateParser = {
  rule: 'date/yearRange',
  pattern: YEARS,
  hint: /[-—–~－～ー―至到].{2,7}年/,
  read(match) {
    const [from, to] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? '')]
    return match[4] === undefined ? years(from, to, match[3] === undefined ? null : readNumber(match[3])) : schoolYear(from, to)
  },
}

/** 2016到2018. */
export const bareYearRange: DateParser = {
  rule: 'date/yearRange',
  pattern: BARE_YEARS,
  loose: true,
  read: (match) => years(readNumber(match[1] ?? ''), readNumber(match[2] ?? '')),
}
