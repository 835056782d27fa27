/** How strongly something speaks for each year. */
export type YearVotes = readonly (readonly [year: number, weight: number])[]

/** 2019年下半年 in a report of June: it has not come in that year, so a later year is told of, if no plan is. */
export interface VotesAhead {
  /** The first month, 1–12, in which it can be told of as done. */
  readonly until: number
  readonly votes: YearVotes
}

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
  /** Of what part of the year it tells, from the words behind the year, and what it says of reports that are earlier in the year. */
  readonly ahead?: { readonly untilOf: (after: string) => number | null; readonly votes: YearVotes }
  /** Counted from the printed year: nothing on the page is older. */
  readonly notBefore?: number
}
