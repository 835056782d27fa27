import type { DatedValue } from '../../domain/date'
import type { PageContext } from '../context'
import { calendarDay, dayNumber, type DayNumber, formatDay, weekdayOf } from '../date/calendar/day'
import { LAST_LUNAR_YEAR } from '../date/calendar/lunar'
import { readWeekday } from '../date/calendar/names'
import { signsOf } from '../date/dateArticles'
import type { Expression } from '../date/dateMatch'
import { findExpressions } from '../date/findExpressions'
import { lunarDate } from '../date/parsers/lunarDate'
import { monthDay } from '../date/parsers/monthDay'
import { signsFor } from '../date/year/signIndex'
import { weighYear } from '../date/year/weighYears'
import type { YearSign } from '../date/year/yearSign'
import type { CardLine } from './cardLine'

/** A line without a day, or without what tells the day's year, is not read. */
const DAY_SIGN = /月.{1,4}日/
const WEEKDAY = /(?:星期|周)([一二三四五六日天])/
/** 3月21日, 五月二十日 that stands by itself in a line. */
const ALONE_BEFORE = /(?:^|[\s报）)])$/
const ALONE_BEHIND = /^(?:$|\s|[（(]|农历)/
const SENTENCE = /[。；！？，]/
const LONGEST_LINE = 90

/**
 * A masthead of the years before names its year by the reign (民国三十七年), so that only where the page itself tells of them one
 * without a year may be of these.
 */
const SINCE = 1946
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
  'figure',
  'meeting',
])
/** 2030年前实现: what is to come then. */
const TO_COME = /年(?:底?前|末|实现|全面|基本|远景|目标|建成|达|规划|将|要|力争)/
/** A sign that speaks for its year less strongly, as log-odds, is no proof beside a weekday, which fits one year in six. */
const STRONG = 2.5

/** What a masthead prints of its day beside month and day. */
interface YearlessMasthead {
  readonly month: number
  readonly day: number
  /** 1–7. */
  readonly weekday: number | null
  readonly lunar: Expression | null
  readonly line: CardLine
  readonly start: number
  readonly end: number
}

/** Whether a day stands by itself in a line; what is printed is looked at, since in it spaces part one thing from another. */
function isAlone({ raw, rawStart, spanOf }: CardLine, { start, end, weekday }: Expression): boolean {
  const span = spanOf(start, end)
  if (!ALONE_BEFORE.test(raw.slice(0, span.start - rawStart))) return false
  return weekday !== undefined || ALONE_BEHIND.test(raw.slice(span.end - rawStart))
}

function mastheadIn(line: CardLine): YearlessMasthead | null {
  const { raw, text } = line
  if (raw.length > LONGEST_LINE || SENTENCE.test(raw) || !DAY_SIGN.test(text)) return null
  const expressions = findExpressions(text)
  const found = expressions.find((one) => one.rule === monthDay.rule && one.known.year === null && isAlone(line, one))
  const { month = null, day = null } = found?.known ?? {}
  const lunar = expressions.find(({ rule }) => rule === lunarDate.rule) ?? null
  const weekday = readWeekday(WEEKDAY.exec(text)?.[1])
  if (found === undefined || month === null || day === null || (weekday === null && lunar === null)) return null
  return { month, day, weekday, lunar, line, start: found.start, end: found.end }
}

/** Whether what is printed beside month and day holds for the year. */
function fits({ month, day, weekday, lunar }: YearlessMasthead, year: number, latestDay: DayNumber): boolean {
  const number = dayNumber(year, month, day)
  if (number === null || number > latestDay || (weekday !== null && weekdayOf(number) !== weekday)) return false
  return lunar === null || lunar.resolve({ day: number, lean: 'past' })?.first === number
}

/** The year that a sign tells to have come, `null` for others. */
function comeYear({ kind, text }: YearSign): number | null {
  return COME_KINDS.has(kind) && !TO_COME.test(text) && /^\d{4}/.test(text) ? Number(text.slice(0, 4)) : null
}

/** The last year that a page tells to have come; `null` where it tells of none. */
function latestTold(signs: readonly YearSign[]): number | null {
  const told = signs.map(comeYear).filter((year) => year !== null)
  return told.length === 0 ? null : Math.max(...told)
}

/** The only year in which the lunar day fell on that day of the month, or of several the only one that the page's own years lead up to. */
function yearOfLunarDay(masthead: YearlessMasthead, context: PageContext): number | null {
  const told = latestTold(signsOf(context).ofPage)
  const latestDay = context.latestDay ?? Infinity
  const last = context.latestDay === null ? LAST_LUNAR_YEAR : calendarDay(context.latestDay).year
  const years: number[] = []
  for (let year = Math.min(SINCE, told ?? SINCE); year <= last; year += 1) if (fits(masthead, year, latestDay)) years.push(year)
  const near = years.length === 1 || told === null ? years : years.filter((year) => year >= told && year - told <= TOLD_BEFORE)
  const [only, ...others] = near
  return only === undefined || others.length > 0 ? null : only
}

/** The year that the page speaks for, where the weekday is that of the day in it and no less than a strong sign speaks. */
function yearOfWeekday(masthead: YearlessMasthead, context: PageContext): number | null {
  const weighed = weighYear(signsFor(signsOf(context), -1), masthead)
  if (weighed === null || weighed.doubtful || !fits(masthead, weighed.year, context.latestDay ?? Infinity)) return null
  return weighed.lead >= STRONG ? weighed.year : null
}

/**
 * The day of issue where a masthead prints month and day without the year, but the weekday or the day of the lunar calendar
 * with them: the year in which they fall together. `null` where that leaves a choice.
 */
export function yearlessDate(context: PageContext, lines: readonly CardLine[]): DatedValue | null {
  for (const line of lines) {
    const masthead = mastheadIn(line)
    if (masthead === null) continue
    const { month, day, lunar, start, end } = masthead
    const year = lunar === null ? yearOfWeekday(masthead, context) : yearOfLunarDay(masthead, context)
    const number = year === null ? null : dayNumber(year, month, day)
    if (number === null) continue
    const span = line.spanOf(start, end)
    return {
      edtf: formatDay(number),
      text: context.page.text.slice(span.start, span.end),
      span,
      evidence: [{ rule: lunar === null ? 'card/yearOfWeekday' : 'card/yearOfLunarDay', spans: [span], certainty: 'inferred' }],
    }
  }
  return null
}
