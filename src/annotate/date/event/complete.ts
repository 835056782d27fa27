import type { Certainty, Evidence } from '../../../domain/evidence'
import type { Edtf } from '../../../domain/edtf'
import { calendarDay, dayNumber, type DayNumber, type Days, weekdayOf, monthsLater } from '../calendar/day'
import type { Expression, Frame, Lean } from '../dateMatch'
import { dayOnly } from '../parsers/dayOnly'
import type { WeighedYear, YearlessDay } from '../year/weighYears'
import { edtfOf, qualified } from './edtfOf'
import { namesDay } from './namesDay'
import type { Reference } from './reference'
import { type MonthDay, seenFrom, yearless } from './yearless'

/** What an expression is completed from, the nearest first. */
export interface Surroundings {
  /** The words of the dateline, which name no day of the report itself. */
  readonly dateline: Expression | null
  /** The day the report was filed on, where its dateline says so and the year is known. */
  readonly filing: DayNumber | null
  /** The day of filing is itself a guess. */
  readonly filingDoubtful: boolean
  /** What completed the day of filing, and so whatever is completed from it. */
  readonly filedBy: readonly Evidence[]
  /** Month and day of the dateline, where nothing tells its year. */
  readonly filingYearless: MonthDay | null
  /** A day named before in the same report. */
  readonly named: DayNumber | null
  /** The month of a day named before whose year nothing tells. */
  readonly namedMonth: number | null
  /** The holiday that the report tells of, where its year is known. */
  readonly occasion: () => Days | null
  readonly issue: Reference
  /** The likeliest year of a yearless day; asked only where nothing nearer tells it. */
  readonly weigh: (wanted: YearlessDay) => WeighedYear | null
  readonly lean: Lean
}

/** A value and what completed it. */
export interface Completed {
  readonly edtf: Edtf
  readonly certainty: Certainty
  readonly days: Days | null
  /** What completed the words; empty where they say it in full. */
  readonly by: readonly Evidence[]
}

function evidence(rule: string, certainty: Certainty, spans: Evidence['spans'] = [], details?: Evidence['details']): Evidence {
  return details === undefined ? { rule, spans, certainty } : { rule, spans, certainty, details }
}

function completed(days: Days | null, certainty: Certainty, by: readonly Evidence[], doubtful = false): Completed | null {
  if (days === null) return null
  const edtf = edtfOf(days)
  return { edtf: doubtful ? qualified(edtf, '?') : edtf, certainty, days, by }
}

function weekdayFits(expression: Expression, days: Days): boolean {
  return expression.weekday === undefined || weekdayOf(days.first) === expression.weekday
}

function stated(expression: Expression, around: Surroundings): Completed | null {
  const frame: Frame = { day: around.issue.latest ?? dayNumber(2000, 1, 1) ?? 0, lean: around.lean }
  const days = expression.resolve(frame)
  if (days === null || weekdayFits(expression, days)) return completed(days, 'stated', [])
  return completed(days, 'inferred', [evidence('date/weekdayConflict', 'inferred')], true)
}

/** Days a report may lie behind what it reports before another year is likelier. */
const FRESH = 200

/** Days ahead at which an announcement that does not say so is likelier than a report of the year before. */
const SOON = 60
const LONG_AGO = 270

/** A yearless day seen from a known one: the last such day, or the next where that is near and the last is long past. */
function nearestYear(expression: Expression, day: DayNumber, lean: Lean): Days | null {
  const days = expression.resolve({ day, lean })
  if (days === null || lean === 'future' || days.last >= day - LONG_AGO) return days
  // 一季度, 上半年: what has no month is told of when it is over.
  if (expression.known.month === null && !namesDay(expression)) return days
  const next = expression.resolve({ day, lean: 'future' })
  return next !== null && next.first > day && next.first <= day + SOON ? next : days
}

/** The last such day lies no further back, if there is one in every year. */
const A_YEAR = 365
const LEAP_YEAR = 2000

/** 2月29日 in a paper of 2019: it was in no year that the paper would leave out, so the day is misprinted or the year is another. */
function skipsYears(expression: Expression, days: Days, day: DayNumber): boolean {
  if (expression.needs !== 'year' || days.last >= day - A_YEAR) return false
  // 前年3月 is of its own year, whichever is asked for.
  return expression.resolve({ day, lean: 'past', year: LEAP_YEAR })?.first !== days.first
}

function fromDay(expression: Expression, day: DayNumber, lean: Lean, by: Evidence, doubtful = false): Completed | null {
  const days = expression.needs === 'year' ? nearestYear(expression, day, lean) : expression.resolve({ day, lean })
  if (days === null) return null
  if (skipsYears(expression, days, day)) return completed(days, 'inferred', [by, evidence('date/noSuchDay', 'inferred')], true)
  if (weekdayFits(expression, days)) return completed(days, 'inferred', [by], doubtful)
  return completed(days, 'inferred', [by, evidence('date/weekdayConflict', 'inferred')], true)
}

/** From the day of filing, which is no surer than what it was completed from. */
function fromFiling(
  expression: Expression,
  filing: DayNumber,
  rule: string,
  { lean, filingDoubtful, filedBy }: Surroundings,
): Completed | null {
  const found = fromDay(expression, filing, lean, evidence(rule, 'inferred'), filingDoubtful)
  return found === null ? null : { ...found, by: [...found.by, ...filedBy] }
}

function fromSigns(expression: Expression, around: Surroundings): Completed | null {
  const first = expression.ends?.[0] ?? expression
  const { month, day } = first.known
  if (month === null) return null
  const wanted = { month, day, weekday: expression.weekday ?? first.weekday ?? null }
  const weighed = around.weigh(wanted)
  if (weighed === null) return null
  const last = dayNumber(weighed.year, 12, 31)
  if (last === null) return null
  const details = { year: String(weighed.year), from: weighed.sign.text }
  return completed(
    expression.resolve({ day: last, lean: 'past', year: weighed.year }),
    'inferred',
    [evidence(weighed.doubtful ? 'date/yearDoubtful' : 'date/yearOfPage', 'inferred', [weighed.sign.span], details)],
    weighed.doubtful,
  )
}

/**
 * 国庆节当天 on a page whose other articles tell of September: the holiday nearest to a time that is guessed itself. That time
 * may lie before the page's own, so a holiday some weeks behind it is likelier than the one of a year ago.
 */
function nearGuess(expression: Expression, day: DayNumber, lean: Lean): Completed | null {
  const next = expression.resolve({ day, lean: 'future' })
  const isNear = next !== null && next.first <= day + SOON
  return completed(isNear ? next : expression.resolve({ day, lean }), 'inferred', [evidence('date/yearOfIssue', 'inferred')], true)
}

/** Days of this month may be of the year before the one that a header prints, on a page of its first days. */
const LAST_MONTH = 12

/** 八月一日 in a volume of 1949: the header prints the year and nothing else. */
function inPrintedYear(expression: Expression, year: number, latest: DayNumber, lean: Lean): Completed | null {
  const days = expression.resolve({ day: latest, lean, year })
  const doubtful = days !== null && calendarDay(days.last).month === LAST_MONTH
  return completed(days, 'inferred', [evidence('date/yearOfIssue', 'inferred')], doubtful)
}

function withoutYear(expression: Expression, around: Surroundings): Completed | null {
  const { issue, named, lean } = around
  if (around.filing !== null) return fromFiling(expression, around.filing, 'date/yearOfFiling', around)
  if (issue.day !== null) return fromDay(expression, issue.day, lean, evidence('date/yearOfIssue', 'inferred'))
  if (issue.latest !== null && issue.month !== null && !issue.inferred)
    return fromDay(expression, issue.latest, lean, evidence('date/yearOfIssue', 'inferred'))
  if (issue.latest !== null && issue.year !== null && issue.span !== null && !issue.inferred)
    return inPrintedYear(expression, issue.year, issue.latest, lean)
  const signs = fromSigns(expression, around)
  if (signs !== null) return signs
  if (issue.latest !== null && issue.year !== null) {
    if (issue.inferred && expression.known.month === null) return nearGuess(expression, issue.latest, lean)
    return fromDay(expression, issue.latest, lean, evidence('date/yearOfIssue', 'inferred'), issue.doubtful)
  }
  if (named !== null) return fromDay(expression, named + FRESH, lean, evidence('date/yearOfNamed', 'inferred'))
  return yearless(expression)
}

/** A dateline so many days before the issue is likelier one of another month, or of a page of another day. */
const STALE = 14

/** A day of the month that was so long ago is likelier the one that comes within so many days. */
const COMING = 5

/** The day of the month last before the issue. */
function fromIssueDay(expression: Expression, day: DayNumber, lean: Lean): Completed | null {
  const found = fromDay(expression, day, lean, evidence('date/monthOfIssue', 'inferred'))
  // 上月三日 says which month.
  const isOpen = (expression.ends?.[0] ?? expression).rule === dayOnly.rule
  if (!isOpen || found === null || found.days === null || day - found.days.last <= STALE) return found
  const next = expression.resolve({ day, lean: 'future' })
  if (next !== null && next.first > day && next.first - day <= COMING) return completed(next, 'inferred', found.by, true)
  return completed(found.days, 'inferred', [...found.by, evidence('date/monthLongBefore', 'inferred')], true)
}

/** Days around a holiday on which a report of it happens. */
const ABOUT_HOLIDAY = 10

/** 8日中午…祝贺春节: the eighth that lies nearest to the holiday; sure only where it is the holiday itself. */
function nearOccasion(expression: Expression, { first, last }: Days): Completed | null {
  for (const shift of [0, -1, 1]) {
    const days = expression.resolve({ day: last, lean: 'past', ...monthsLater(calendarDay(first), shift) })
    if (days === null || days.first > last + ABOUT_HOLIDAY || days.last < first - ABOUT_HOLIDAY) continue
    return completed(days, 'inferred', [evidence('date/monthOfHoliday', 'inferred')], days.first < first || days.last > last)
  }
  return null
}

function withoutMonth(expression: Expression, around: Surroundings): Completed | null {
  const { named, namedMonth, issue, lean } = around
  if (named !== null) {
    const { year, month } = calendarDay(named)
    const rule = evidence('date/monthOfNamed', 'inferred')
    return completed(expression.resolve({ day: named, lean: 'past', year, month }), 'inferred', [rule])
  }
  if (around.filing !== null) return fromFiling(expression, around.filing, 'date/monthOfFiling', around)
  if (issue.day !== null) return fromIssueDay(expression, issue.day, lean)
  const occasion = expression.known.day === null ? null : around.occasion()
  const near = occasion === null ? null : nearOccasion(expression, occasion)
  if (near !== null) return near
  if (issue.latest === null || issue.month === null) {
    if (namedMonth !== null) return yearless(expression, namedMonth)
    return around.filingYearless === null ? null : seenFrom(expression, around.filingYearless, lean)
  }
  const days = expression.resolve({ day: issue.latest, lean: 'past' })
  return completed(days, 'inferred', [evidence('date/monthOfIssueGuessed', 'inferred')], true)
}

/** The month or year of the issue, marked as approximate: all that 近日 can mean. */
export function aboutIssue(issue: Reference): Completed | null {
  if (issue.latest === null || issue.year === null) return null
  const year = String(issue.year).padStart(4, '0')
  const mark = issue.doubtful ? '%' : '~'
  const edtf = issue.month === null ? year + mark : `${year}-${String(issue.month).padStart(2, '0')}${mark}`
  return { edtf, certainty: 'approximate', days: null, by: [evidence('date/aboutIssue', 'approximate')] }
}

function withoutDay(expression: Expression, around: Surroundings): Completed | null {
  const { issue, lean } = around
  if (around.filing !== null) return fromFiling(expression, around.filing, 'date/dayOfFiling', around)
  if (issue.day !== null) {
    // A weekday in a report is one that has been, unless the words look ahead.
    const days = expression.resolve({ day: issue.day, lean })
    const ahead = expression.rule === 'date/weekday' && days !== null && lean === 'past' && days.first > issue.day
    const past = ahead ? { first: days.first - 7, last: days.last - 7 } : days
    return completed(past, 'inferred', [evidence('date/dayOfIssue', 'inferred')])
  }
  return (around.filingYearless === null ? null : seenFrom(expression, around.filingYearless, lean)) ?? aboutIssue(issue)
}

/** 12月14日消息：最近，…: all that vague words can mean, from the dateline where nothing is surer of the day of issue. */
function lately({ filing, filingDoubtful, issue }: Surroundings): Completed | null {
  if (filing === null || issue.day !== null) return aboutIssue(issue)
  return aboutIssue({ ...issue, ...calendarDay(filing), day: null, latest: filing, doubtful: filingDoubtful })
}

/** Completes an expression from what surrounds it; `null` where that does not suffice. */
export function complete(expression: Expression, around: Surroundings): Completed | null {
  if (expression.vague === true) return lately(around)
  switch (expression.needs) {
    case 'nothing':
      return stated(expression, around)
    case 'year':
      return withoutYear(expression, around)
    case 'month':
      return withoutMonth(expression, around)
    case 'day':
      return withoutDay(expression, around)
  }
}
