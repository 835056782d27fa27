/**
 * A date as EDTF (ISO 8601-2, Library of Congress), in the forms that Jianbao writes: `2023-03-30`, `2023-07`, `2023`,
 * `2023-01-10/2023-01-11`, each with `~` (approximate), `?` (uncertain) or `%` (both), and `XX` for unknown digits (`XXXX-03-30`: the year is nowhere to be found).
 */
export type Edtf = string

/** Whether it says so itself that it is no more than about then: `~`, `%`. */
export function isApproximate(edtf: Edtf): boolean {
  return /[~%]/.test(edtf)
}

/** Whether it says so itself that it may be wrong: `?`, `%`. */
export function isUncertain(edtf: Edtf): boolean {
  return /[?%]/.test(edtf)
}

/** Whether it stands as if nothing spoke against it: neither approximate nor uncertain, and no digit unknown. */
export function isUnqualified(edtf: Edtf): boolean {
  return !isApproximate(edtf) && !isUncertain(edtf) && !edtf.includes('X')
}

/** Whether it is a day, or an interval of days, that nothing casts doubt on. */
export function namesSureDays(edtf: Edtf): boolean {
  return SURE_DAYS.test(edtf)
}

const SURE_DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/

/** Years, months and days from first to last, both inclusive, as `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

const PART = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function partRange(part: string): DayRange | null {
  const match = PART.exec(part)
  const year = match?.[1]
  if (match === null || year === undefined) return null
  const month = match[2]
  const day = match[3]
  if (month === undefined || month === 'XX') return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return null
  const lastDay = lastDayOfMonth(Number(year), Number(month))
  if (day === undefined || day === 'XX') return { first: `${year}-${month}-01`, last: `${year}-${month}-${pad(lastDay)}` }
  if (Number(day) < 1 || Number(day) > lastDay) return null
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` }
}

/** The days that an EDTF value covers, or `null` where it is none of the forms above or no real date. */
export function edtfRange(edtf: Edtf): DayRange | null {
  const [from, to, ...more] = edtf.split('/')
  if (from === undefined || more.length > 0) return null
  const first = partRange(from)
  if (to === undefined || first === null) return first
  const last = partRange(to)
  return last === null || last.last < first.first ? null : { first: first.first, last: last.last }
}
