import { type ExpressionOptions, lastDayOf } from '../annotate/date/expression'
import type { DateMatch } from '../annotate/date/dateMatch'

/** First and last day, both inclusive. */
export interface SuiteDays {
  readonly first: string
  readonly last: string
}

type Convention = (match: DateMatch) => SuiteDays

/** Recognizers-Text ends a range from one point to another where its second point begins, so that day is outside. */
const OPTIONS: Readonly<Record<string, ExpressionOptions>> = { recognizers: { rangeEnd: 'exclusive' } }

/** How the suite of this name counts the ends of ranges: as a newspaper means them, where nothing else is known. */
export function conventionOf(suite: string): Convention {
  return (match) => ({ first: match.first, last: lastDayOf(match, OPTIONS[suite]) })
}
