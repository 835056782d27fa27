import type { Span } from '../../../domain/span'
import type { DayNumber } from '../calendar/day'
import type { VotesAhead, YearVotes } from './forms/yearForm'

/** What one spot of a page says about the year it was printed in. */
export interface YearSign {
  /** Index of the article, or -1 outside all. */
  readonly article: number
  /** The words, as folded for the rules. */
  readonly text: string
  readonly span: Span
  /** What it is, so that the tenth sign of a kind counts less than the first. */
  readonly kind: string
  /** How strongly it speaks for each year. */
  readonly votes: YearVotes
  /** The same for reports of January to March, and of November and December, where these differ. */
  readonly early?: YearVotes | null
  readonly late?: YearVotes | null
  /** The same for reports of the months before one: in them, what it tells of would still lie ahead. */
  readonly ahead?: VotesAhead | null
  /** Nothing on the page can have been printed before this year. */
  readonly notBefore: number | null
  /** The month printed with the year; days of the report near it belong to the same year. */
  readonly month: number | null
  /** A yearless day with its weekday: years in which that day is another weekday are impossible. */
  readonly weekday?: { readonly month: number; readonly day: number; readonly weekday: number }
  /** It speaks for the days between these, and against all before them; less so where some place may have tried it before. */
  readonly within?: { readonly from: DayNumber; readonly to: DayNumber; readonly weight: number; readonly tried?: boolean }
}
