import type { Span } from '../../../domain/span'
import type { DayNumber } from '../calendar/day'
import type { YearChances } from './forms/yearForm'

/** How strongly something speaks for each year, as log-odds against any other. */
export type YearVotes = readonly (readonly [year: number, odds: number])[]

/** A year as it is printed, and what one that is printed so says of the page's. */
export interface PrintedYear {
  readonly year: number
  /** The month printed with it. */
  readonly month: number | null
  /** The first month, 1–12, in which what is told of it can be over. */
  readonly overFrom: number | null
  readonly says: YearChances
}

/** A time that a sign speaks for, and against all days before it. */
export interface KnownTime {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly weight: number
  /** Whether some place may have tried it before. */
  readonly tried?: boolean
  /** Whether it came to each place at another time. */
  readonly phased?: boolean
}

/** What one spot of a page says about the year it was printed in. */
export interface YearSign {
  /** Index of the article, or -1 outside all. */
  readonly article: number
  /** The words, as folded for the rules. */
  readonly text: string
  readonly span: Span
  /** What it is, so that the tenth sign of a kind counts less than the first. */
  readonly kind: string
  /** `null` where the sign is no year in digits. */
  readonly printed: PrintedYear | null
  readonly votes: YearVotes
  /** Nothing on the page can have been printed before this year, if the sign is no misprint. */
  readonly notBefore: number | null
  /** A yearless day with its weekday: years in which that day is another weekday are impossible. */
  readonly weekday?: { readonly month: number; readonly day: number; readonly weekday: number }
  readonly within?: KnownTime
}
