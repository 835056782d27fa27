import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import { dayNumber, type DayNumber, formatDay, weekdayOf } from '../date/calendar/day'
import { lunarDay } from '../date/calendar/lunar'
import { BRANCHES, STEMS, readLunarDay, readLunarMonth, readWeekday } from '../date/calendar/names'
import { signsOf } from '../date/dateArticles'
import { readNumber } from '../date/numerals/numerals'
import { signsFor } from '../date/year/signIndex'
import { weighYear } from '../date/year/weighYears'
import type { YearSign } from '../date/year/yearSign'
import { type CardLine, rawSpan } from './cardLine'

/** 3月21日, 五月二十日 that stands by itself in a line; with its year before it, it is read elsewhere. */
const DAY =
  /(?:^|[\s报）)])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月 ?(3[01]|[12]\d|[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?=$|\s|[（(]|星期|周[一二三四五六日]|农历)/
const WEEKDAY = /(?:星期|周)([一二三四五六日天])/
/** 农历六月初二, 丁卯年九月十九, 二月廿二. */
const LUNAR =
  /(农历|阴历|夏历)?\s?(?:([甲乙丙丁戊己庚辛壬癸])([子丑寅卯辰巳午未申酉戌亥])年\s?)?(闰)?(正|冬|腊|十[一二]?|[二三四五六七八九])月(初[一二三四五六七八九十]|[廿卅][一二三四五六七八九]?|[二三]十|二?十[一二三四五六七八九]?)(?!日)/g
const SENTENCE = /[。；！？，]/
const LONGEST_LINE = 90

/** Years that a page without a year may be of. */
const FIRST_YEAR = 1946
const LAST_YEAR = 2030
/** A lunar day comes back after 19 years; a year told of so shortly before tells which. */
const TOLD_BEFORE = 4
/** Ways in which a year is named that has come already. */
const COME_KINDS: ReadonlySet<string> = new Set([
  'document',
  'compared',
  'reviewed',
  'succeeded',
  'past',
  'since',
  'day',
  'month',
  'year',
  'meeting',
])
/** 2030年前实现: what is to come then. */
const TO_COME = /年(?:底?前|末|实现|全面|基本|远景|目标|建成|达|规划|将|要|力争)/
/** A sign that speaks for its year less strongly is no proof beside a weekday, which fits one year in six. */
const STRONG_VOTE = 2

/** What a masthead prints of its day beside month and day. */
interface YearlessMasthead {
  readonly month: number
  readonly day: number
  /** 1–7. */
  readonly weekday: number | null
  readonly lunar: {
    readonly month: number
    readonly day: number
    readonly leap: boolean
    readonly cycle: readonly [number, number] | null
  } | null
  readonly line: CardLine
  readonly start: number
  readonly end: number
}

function lunarOf(match: RegExpMatchArray): YearlessMasthead['lunar'] {
  const [, word, stem, branch, leap, monthText = '', dayText = ''] = match
  // 六月十 in 六月十二日 is no lunar day: only 农历, the year or 初, 廿 say so.
  if (word === undefined && stem === undefined && !/^[初廿卅]/.test(dayText)) return null
  const month = readLunarMonth(monthText)
  const day = readLunarDay(dayText)
  if (month === null || day === null) return null
  const cycle = stem === undefined || branch === undefined ? null : ([STEMS.indexOf(stem), BRANCHES.indexOf(branch)] as const)
  return { month, day, leap: leap !== undefined, cycle }
}

function lunarIn(text: string): YearlessMasthead['lunar'] {
  for (const match of text.matchAll(LUNAR)) {
    const lunar = lunarOf(match)
    if (lunar !== null) return lunar
  }
  return null
}

function mastheadIn(line: CardLine): YearlessMasthead | null {
  const { raw } = line
  if (raw.length > LONGEST_LINE || SENTENCE.test(raw)) return null
  const match = DAY.exec(raw)
  const weekday = readWeekday(WEEKDAY.exec(raw)?.[1])
  const lunar = lunarIn(raw)
  const month = readNumber(match?.[1] ?? '')
  const day = readNumber(match?.[2] ?? '')
  if (match === null || month === null || day === null || (weekday === null && lunar === null)) return null
  const start = match.index + match[0].search(/[\d一二三四五六七八九十]/)
  return { month, day, weekday, lunar, line, start, end: match.index + match[0].length }
}

/** Whether the lunar day was that day: in January and February the lunar year may be the one before. */
function lunarFits({ lunar }: YearlessMasthead, year: number, number: DayNumber): boolean {
  if (lunar === null) return true
  return [year, year - 1].some(
    (each) =>
      lunarDay(each, lunar.month, lunar.day, lunar.leap) === number &&
      (lunar.cycle === null || (each % 10 === (lunar.cycle[0] + 4) % 10 && each % 12 === (lunar.cycle[1] + 4) % 12)),
  )
}

function yearsThatFit(masthead: YearlessMasthead): readonly number[] {
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const number = dayNumber(year, masthead.month, masthead.day)
    if (number === null || (masthead.weekday !== null && weekdayOf(number) !== masthead.weekday)) continue
    if (lunarFits(masthead, year, number)) years.push(year)
  }
  return years
}

/** The year that a sign tells to have come, `null` for others. */
function comeYear({ kind, text }: YearSign): number | null {
  return COME_KINDS.has(kind) && !TO_COME.test(text) && /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null
}

/** Of years that fit a lunar day, the only one that the page's own years lead up to. */
function toldOf(years: readonly number[], signs: readonly YearSign[]): number | null {
  const told = signs.map(comeYear).filter((year) => year !== null)
  const latest = Math.max(...told)
  const [year, ...others] = years.filter((each) => each >= latest && each - latest <= TOLD_BEFORE)
  return year === undefined || others.length > 0 ? null : year
}

function yearOf(masthead: YearlessMasthead, context: PageContext): number | null {
  const years = yearsThatFit(masthead)
  const [only] = years
  if (masthead.lunar !== null) {
    return only === undefined || years.length === 1 ? (only ?? null) : toldOf(years, signsOf(context).ofPage)
  }
  const weighed = weighYear(signsFor(signsOf(context), -1), masthead)
  if (weighed === null || weighed.doubtful || !years.includes(weighed.year)) return null
  const { within, votes } = weighed.sign
  return within !== undefined || votes.some(([, weight]) => weight >= STRONG_VOTE) ? weighed.year : null
}

/**
 * The day of issue where a masthead prints month and day without the year, but the weekday or the day of the lunar calendar
 * with them: the year in which they fall together. `null` where that leaves a choice.
 */
export function yearlessDate(context: PageContext, lines: readonly CardLine[]): DatedValue | null {
  for (const line of lines) {
    const masthead = mastheadIn(line)
    const year = masthead === null ? null : yearOf(masthead, context)
    const number = masthead === null || year === null ? null : dayNumber(year, masthead.month, masthead.day)
    if (masthead === null || number === null) continue
    const span = rawSpan(line, masthead.start, masthead.end)
    return {
      edtf: formatDay(number),
      text: context.page.text.slice(span.start, span.end),
      span,
      evidence: [{ rule: masthead.lunar === null ? 'card/yearOfWeekday' : 'card/yearOfLunarDay', spans: [span], certainty: 'inferred' }],
    }
  }
  return null
}
