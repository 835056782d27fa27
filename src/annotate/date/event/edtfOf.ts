import type { Edtf } from '../../../domain/edtf'
import { calendarDay, type Days, formatDay, lengthOfMonth } from '../calendar/day'

/** Days as EDTF, no more precise than they are: a day, a month, a year, or an interval of them. */
export function edtfOf(days: Days): Edtf {
  const first = calendarDay(days.first)
  const last = calendarDay(days.last)
  if (days.first === days.last) return formatDay(days.first)
  const wholeMonths = first.day === 1 && last.day === lengthOfMonth(last.year, last.month)
  if (!wholeMonths) return `${formatDay(days.first)}/${formatDay(days.last)}`
  if (first.month === 1 && last.month === 12)
    return first.year === last.year ? yearOf(first.year) : `${yearOf(first.year)}/${yearOf(last.year)}`
  const from = formatDay(days.first).slice(0, 7)
  const to = formatDay(days.last).slice(0, 7)
  return from === to ? from : `${from}/${to}`
}

function yearOf(year: number): string {
  return String(year).padStart(4, '0')
}

/** The same with `?` or `~` on each end. */
export function qualified(edtf: Edtf, qualifier: '?' | '~'): Edtf {
  return edtf
    .split('/')
    .map((part) => part + qualifier)
    .join('/')
}
