import type { DatedValue } from '../../domain/date'
import type { Edtf } from '../../domain/edtf'

/** A day, a month or a year. */
export interface DayParts {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** When a page appeared, as far as it is known. */
export interface Issued {
  readonly first: DayParts
  /** The last day of a range, `null` where it is no range. */
  readonly last: DayParts | null
  /** The date is vague. */
  readonly circa: boolean
  /** The page does not say it in full: it was worked out. */
  readonly inferred: boolean
}

/** `2023-03-30`, `2023-03`, `2023`, `2023-03-XX`, `2023-XX-XX`, each with `~`, `?` or `%` */
const PART = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/

function known(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits)
}

function parsePart(part: Edtf): (DayParts & { readonly vague: boolean }) | null {
  const match = PART.exec(part)
  const year = match?.[1]
  if (match === null || year === undefined) return null
  const month = known(match[2])
  return { year: Number(year), month, day: month === null ? null : known(match[3]), vague: match[4] !== undefined }
}

/** When the page appeared, or `null` where that is not known. */
export function issuedOf(published: DatedValue): Issued | null {
  const [from = '', to] = (published.edtf ?? '').split('/')
  const first = parsePart(from)
  if (first === null) return null
  const last = to === undefined ? null : parsePart(to)
  const { certainty } = published.evidence[0]
  return {
    first: { year: first.year, month: first.month, day: first.day },
    last: last === null ? null : { year: last.year, month: last.month, day: last.day },
    circa: first.vague || last?.vague === true || certainty === 'approximate',
    inferred: certainty === 'inferred',
  }
}

/** `2023-03-30`, `2023-03`, `2023` */
export function isoDay({ year, month, day }: DayParts): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
