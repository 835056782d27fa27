/**
 * Of a hundred years that are printed in a certain way, how many are so many years before that of the page: `[1, 60]` says that
 * sixty are the year before. Those that are left may be any other.
 */
export type Chances = readonly (readonly [before: number, percent: number])[]

/** What a printed year says of the page, by when in the year the report is of; where one is left out, `chances` holds. */
export interface YearChances {
  readonly chances: Chances
  /** In a report of January to March, and in one of November or December. */
  readonly early?: Chances
  readonly late?: Chances
  /** Where a month is printed with the year: in a report of that month or one beside it. */
  readonly near?: Chances
  /** In a report of the months before what is told of can be over (2019年下半年 in June): a later year is told of, if no plan is. */
  readonly ahead?: Chances
}

/** One way in which a year stands in a text. */
export interface YearForm extends YearChances {
  readonly kind: string
  /** What stands before the year, and behind it; both must fit. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** The first month, 1–12, in which what is told of can be over, from the words behind the year; `null` where any can. */
  readonly overFrom?: (after: string) => number | null
}
