import { calendarDay, type DayNumber, type Days, firstOfMonth, oneDayIfAny } from '../calendar/day'
import { lunarDay, lunarMonth, lunarNewYearsEve } from '../calendar/lunar'
import { CYCLE_YEAR, readCycleYear, readLunarDay, readLunarMonth } from '../calendar/names'
import { type DateParser, type Frame, NOTHING_KNOWN } from '../dateMatch'
import { JOINT, SMALL } from '../fragments'
import { inYear, needsOfYear, readYearWord, YEAR_WORD } from '../year/yearWords'

/** 初一, 初十, 廿三: only the Chinese calendar names days so. */
const LUNAR_DAY = '(?:初(?:\\d{1,2}|十|[一二三四五六七八九])|[廿卅][一二三四五六七八九]?)'
/** 十五, 二十三 */
const SPELLED_DAY = '[二三]?十[一二三四五六七八九]?'
/** 八月十五晚: spelled out and without 日 behind, where nothing that is counted follows. */
const LUNAR_CALLED = new RegExp(`^(?:闰)?[二三四五六七八九]月(?:${SPELLED_DAY})$`)
const ENDS_DAY = /^(?:[，。；：！？）]|$|晚|夜|早|当[天日晚]|这[天晚]|那[天晚]|中秋)/
/**
 * 农历正月初一, 2015年农历十月初一, 己亥年腊月廿三, 五月廿二, 农历闰四月, 阴历二〇二一年六月, 农历8月十五, 正月初一到初三: said to be lunar by 农历, by the
 * year's stem and branch (己亥年), by the month's name (正月, 冬月, 腊月, 闰四月) or by the day's (初一, 廿三).
 */
const LUNAR = new RegExp(
  `(农历|阴历|旧历|夏历)?的?(?:(${YEAR_WORD}|${CYCLE_YEAR})的?)?(农历|阴历|旧历|夏历)?(闰)?(1[0-2]|[1-9]|十[一二]?|[正一二三四五六七八九冬腊])月(${LUNAR_DAY}|${SMALL})?[日号]?(?:${JOINT}(${LUNAR_DAY}|十[一二三四五六七八九](?![月年点时个])))?`,
  'g',
)
/** 大年初一, 大年三十, 大年初一到初三, 年三十, 年初五. */
const NEW_YEAR = new RegExp(`(${YEAR_WORD})?(大?年)(三十|初[一二三四五六七八九十])(?:${JOINT}大?年?(初[一二三四五六七八九十]))?`, 'g')
/** 2003年三十人, 去年初一新生: without 大 the words stand behind a mark, or what sets them in time, and no count follows. */
const BARE_BEFORE = /^$|[，。、；：！？（“\n在于从到至自了过]/
const BARE_AFTER = /^(?:[余多来几]|[一二三四五六七八九十百千万\d个人名位户家岁年级班元亩斤里]|新生|学生|同学)/

/** The last month of the Chinese year, and the day that its last one is called by, be it the 29th. */
const LAST_MONTH = 12
const LAST_DAY = 30
/** A year named by stem and branch that lies further back, in days, is that of history: which of the cycles is meant nobody can tell. */
const CYCLE_WITHIN = 800

/** What a match says of a date of the Chinese calendar. */
interface LunarWords {
  readonly month: number
  readonly isLeap: boolean
  /** `null` where the whole month is meant. */
  readonly day: number | null
  /** The last of several days. */
  readonly until: number | null
}

/** Whether the words are said to be of the Chinese calendar. */
function isLunar(
  { 0: whole, 1: word, 2: year = '', 3: wordBehind, 4: leap, 5: month = '', 6: day = '', index }: RegExpExecArray,
  text: string,
): boolean {
  if (word !== undefined || wordBehind !== undefined || leap !== undefined || /[正冬腊]/.test(month) || /^[初廿卅]/.test(day)) return true
  if (readCycleYear(year, 0) !== null) return true
  return LUNAR_CALLED.test(whole) && ENDS_DAY.test(text.slice(index + whole.length, index + whole.length + 2))
}

function wordsOf({ 4: leap, 5: monthName = '', 6: dayName, 7: untilName }: RegExpExecArray): LunarWords | null {
  const month = readLunarMonth(monthName)
  const day = dayName === undefined ? null : readLunarDay(dayName)
  const until = untilName === undefined ? null : readLunarDay(untilName)
  if (month === null || (until !== null && (day === null || until <= day))) return null
  return { month, isLeap: leap !== undefined, day, until }
}

function dayIn(year: number, { month, isLeap }: LunarWords, day: number): DayNumber | null {
  const number = lunarDay(year, month, day, isLeap)
  return number === null && month === LAST_MONTH && day === LAST_DAY ? lunarNewYearsEve(year) : number
}

function daysIn(year: number, words: LunarWords): Days | null {
  const { month, isLeap, day, until } = words
  if (day === null) return lunarMonth(year, month, isLeap)
  const first = dayIn(year, words, day)
  const last = until === null ? first : dayIn(year, words, until)
  return first === null || last === null ? null : { first, last }
}

/** The days in a year that stem and branch name, where it is that of the frame's day or the one before. */
function daysInCycle(name: string, words: LunarWords, { day }: Frame): Days | null {
  const year = readCycleYear(name, calendarDay(day).year)
  const days = year === null ? null : daysIn(year, words)
  return days === null || days.last < day - CYCLE_WITHIN ? null : days
}

/** A month or day of the Chinese calendar. */
export const lunarDate: DateParser = {
  rule: 'date/lunarDate',
  pattern: LUNAR,
  hint: /[农阴旧夏]历|月初|月[廿卅]|[正冬腊]月|闰|[二三四五六七八九]月[二三]?十|[子丑寅卯辰巳午未申酉戌亥]年/,
  read(match, text) {
    const words = isLunar(match, text) ? wordsOf(match) : null
    if (words === null) return null
    const named = match[2] ?? ''
    if (readCycleYear(named, 0) !== null) {
      return { known: NOTHING_KNOWN, needs: 'year', resolve: (frame) => daysInCycle(named, words, frame) }
    }
    const year = readYearWord(match[2])
    const at = (number: number): Days | null => daysIn(number, words)
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      resolve: (frame) => (words.isLeap && year === null && frame.year === undefined ? nearest(frame, at) : inYear(year, frame, at)),
    }
  },
}

/** A leap month comes back after many years only: the one nearest to the day is meant, whether it lies behind or ahead. */
function nearest(frame: Frame, at: (year: number) => Days | null): Days | null {
  const past = inYear(null, { day: frame.day, lean: 'past' }, at)
  const next = inYear(null, { day: frame.day, lean: 'future' }, at)
  if (past === null || next === null) return past ?? next
  return frame.day - past.last <= next.first - frame.day ? past : next
}

/** The day of the first month, or the last one of the year before, that the words name; `year` is the one they name, if any. */
function aroundNewYear(name: string, isNamed: boolean, year: number): DayNumber | null {
  if (name === '三十') return lunarNewYearsEve(isNamed ? year : year - 1)
  return lunarDay(year, 1, readLunarDay(name) ?? 1)
}

/** The days around the lunar new year. */
export const lunarNewYear: DateParser = {
  rule: 'date/lunarDate',
  pattern: NEW_YEAR,
  hint: /年三十|年初/,
  read(match, text) {
    const [whole, named, word, from = '', until] = match
    const year = readYearWord(named)
    const end = match.index + whole.length
    if (word === '年' && (year !== null || !BARE_BEFORE.test(text.charAt(match.index - 1)) || BARE_AFTER.test(text.slice(end, end + 2))))
      return null
    return {
      known: NOTHING_KNOWN,
      needs: needsOfYear(year),
      resolve: (frame) =>
        inYear(year, frame, (y) => {
          const first = aroundNewYear(from, year !== null, y)
          const last = until === undefined ? first : lunarDay(year !== null && from === '三十' ? y + 1 : y, 1, readLunarDay(until) ?? 1)
          return first === null || last === null || last < first ? null : { first, last }
        }),
    }
  },
}

/** The days of that number in the lunar months around a year, in no order. */
function lunarDaysAround(number: number, year: number): readonly DayNumber[] {
  return [year - 1, year].flatMap((lunarYear) =>
    Array.from({ length: LAST_MONTH }, (_, index) => [false, true].map((isLeap) => lunarDay(lunarYear, index + 1, number, isLeap)))
      .flat()
      .filter((at) => at !== null),
  )
}

/** The first such day of the frame's month, where it has one, or else the last one before the frame's day. */
function lunarDayNear(number: number, { day, year, month }: Frame): DayNumber | null {
  const days = lunarDaysAround(number, year ?? calendarDay(day).year)
  const from = year === undefined || month === undefined ? null : firstOfMonth(year, month)
  const fitting = days.filter((at) => (from === null ? at <= day : at >= from))
  return fitting.length === 0 ? null : from === null ? Math.max(...fitting) : Math.min(...fitting)
}

/** 初五, 廿三 without a month: the last one. Mostly a class of a school, or a name, so only where the text is a date. */
export const lunarDayLoose: DateParser = {
  rule: 'date/lunarDate',
  pattern: new RegExp(LUNAR_DAY, 'g'),
  loose: true,
  read(match) {
    const number = readLunarDay(match[0])
    if (number === null) return null
    return { known: NOTHING_KNOWN, needs: 'month', resolve: (frame) => oneDayIfAny(lunarDayNear(number, frame)) }
  },
}
