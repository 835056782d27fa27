/** How strongly something speaks for each year. */
export type YearVotes = readonly (readonly [year: number, weight: number])[]

/** One way in which a year stands in a text. */
export interface YearForm {
  readonly kind: string
  /** What stands before the year, and behind it; both must fit. */
  readonly before?: RegExp
  readonly after?: RegExp
  /** Years counted from the printed one, with how strongly it speaks for each. */
  readonly votes: YearVotes
  /** The same in a report of January to March, and of November and December. */
  readonly early?: YearVotes
  readonly late?: YearVotes
  /** Counted from the printed year: nothing on the page is older. */
  readonly notBefore?: number
}
