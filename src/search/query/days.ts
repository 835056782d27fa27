import { edtfRange } from '../../domain/edtf'

/** Days as the number `yyyymmdd`, inclusive. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** Open ends of an interval. */
export const FIRST_DAY = 0
export const LAST_DAY = 99_991_231

/** 2023-02..2023-03, 2023-02/2023-03, 2023年2月至3月…, with either side open. */
const INTERVAL = /^(.{0,24}?)(?:\.\.\.?|…|\/|至|到|—|~(?=.))(.{0,24})$/

/** 2023, 2023-2, 2023.02.03, 2023年2月3日, 20230203; `?` and `~` after it are read over. */
const MOMENT = /^(\d{4})(?:(?:[-.年](\d{1,2}))?(?:[-.月](\d{1,2}))?[日号月年]?|(\d{2})(\d{2}))[?~%]?$/

/** `yyyy-mm-dd` as a number. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** The days of an EDTF value as numbers, or `null`. */
export function edtfDays(edtf: string): Days | null {
  const range = edtfRange(edtf)
  return range === null ? null : { first: dayNumber(range.first), last: dayNumber(range.last) }
}

function momentDays(text: string): Days | null {
  const match = MOMENT.exec(text)
  if (match === null) return null
  const year = match[1] ?? ''
  const month = match[2] ?? match[4]
  const day = match[3] ?? match[5]
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  return edtfDays(parts.join('-'))
}

/** The days that a typed date or interval covers, `null` where it is no date or ends before it begins. */
export function parseDays(text: string): Days | null {
  const whole = momentDays(text)
  if (whole !== null) return whole
  const match = INTERVAL.exec(text)
  if (match === null) return null
  const from = (match[1] ?? '').trim()
  const to = (match[2] ?? '').trim()
  if (from === '' && to === '') return null
  const first = from === '' ? FIRST_DAY : momentDays(from)?.first
  const last = to === '' ? LAST_DAY : momentDays(to)?.last
  if (first === undefined || last === undefined || last < first) return null
  return { first, last }
}
