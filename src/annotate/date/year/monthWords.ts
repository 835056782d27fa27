import { calendarDay, type Days, monthsLater } from '../calendar/day'
import type { Frame, KnownParts, Needs } from '../dateMatch'
import { MONTH_NUMBER } from '../fragments'
import { readNumber } from '../numerals/numerals'
import { inYear, needsOfYear, printedYear, type YearWord, yearOf } from './yearWords'

/** A month as the text names it: by number, counted from the day it is said on, or the one spoken of before (同月). */
export type MonthWord =
  | { readonly kind: 'number'; readonly month: number }
  | { readonly kind: 'relative'; readonly shift: number }
  | { readonly kind: 'anchored' }

/** 本月, 上个月, 上上月, 下一个月, 同月; 今个月 is Cantonese. */
const RELATIVE_MONTH: string = '(?:(?:上上|上|下下|下|本|这|当|同)一?个?|今个)月份?'
/** 本（四）月, 上月（三月）: older papers print beside the word which month it is. */
const TOLD_MONTH: string = `[本上下](?:（${MONTH_NUMBER}）月份?|月（${MONTH_NUMBER}月份?）)`
/** 3月, 十二月份, 本月, 本（四）月. */
export const MONTH_WORD: string = `(?:${MONTH_NUMBER}月份?|${TOLD_MONTH}|${RELATIVE_MONTH})`

const SHIFTS: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 本: 0, 这: 0, 今: 0, 下: 1, 下下: 2 }

/** Reads what `MONTH_WORD` matched; `null` where it is no month. */
export function readMonthWord(text: string | undefined): MonthWord | null {
  const word = (text ?? '').replace(/一?个?月份?$/, '')
  const shift = SHIFTS[word]
  if (shift !== undefined) return { kind: 'relative', shift }
  if (word === '当' || word === '同') return { kind: 'anchored' }
  // 一个月 would be a duration; the pattern never matches it, so the stripped 一 belongs to 十一月 or 一月.
  const month = readNumber((text ?? '').replace(/^[本上下]月?（|月份?）?$|）月份?$/g, ''))
  return month === null || month < 1 || month > 12 ? null : { kind: 'number', month }
}

/** The days that `at` gives in the year and month meant. */
export function inMonth(
  year: YearWord | null,
  month: MonthWord,
  frame: Frame,
  at: (year: number, month: number) => Days | null,
): Days | null {
  if (month.kind === 'number') return inYear(year, frame, (number) => at(number, month.month))
  const now = calendarDay(frame.day)
  if (month.kind === 'anchored') return at(year === null ? (frame.year ?? now.year) : yearOf(year, frame), frame.month ?? now.month)
  // 去年本月 is this month of last year; 上月 in January belongs to the year before.
  const meant = monthsLater({ year: year === null ? now.year : yearOf(year, frame), month: now.month }, month.shift)
  return at(meant.year, meant.month)
}

/** What is printed of year, month and day. */
export function knownParts(year: YearWord | null, month: MonthWord | null, day: number | null): KnownParts {
  return { year: printedYear(year), month: month?.kind === 'number' ? month.month : null, day }
}

/** What must come from outside to know the days. */
export function needsOfMonth(year: YearWord | null, month: MonthWord): Needs {
  return month.kind === 'number' ? needsOfYear(year) : 'month'
}
