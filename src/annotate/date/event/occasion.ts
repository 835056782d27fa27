import { calendarDay, dayNumber, type Days } from '../calendar/day'
import { holiday } from '../parsers/holiday'
import type { Surroundings } from './complete'
import type { Lead } from './lead'
import type { Reference } from './reference'

/** A year whose holidays tell which month one falls in. */
const ANY_YEAR = 2001

/** The first holiday of one day that a lead names (祝贺春节), in the year that the page tells of; `null` where there is none or its year is open. */
export function occasionOf(lead: Lead, issue: Reference, weigh: Surroundings['weigh']): Days | null {
  const found = lead.expressions.find(({ rule }) => rule === holiday.rule)
  if (found === undefined) return null
  const of = (year: number): Days | null => {
    const last = dayNumber(year, 12, 31)
    return last === null ? null : found.resolve({ day: last, lean: 'past', year })
  }
  const typical = of(ANY_YEAR)
  if (typical === null || typical.last > typical.first) return null
  const { month } = calendarDay(typical.first)
  const weighed = issue.year === null ? weigh({ month, day: null, weekday: null }) : null
  const year = issue.year ?? (weighed?.doubtful === false ? weighed.year : null)
  return year === null ? null : of(year)
}
