import { formatDay, parseDay } from '../annotate/date/calendar/day'
import type { DateMatch } from '../annotate/date/dateMatch'

/** First and last day, both inclusive. */
export interface SuiteDays {
  readonly first: string
  readonly last: string
}

type Convention = (match: DateMatch) => SuiteDays

/** As a newspaper means it: both ends of 10日至12日 are days of it. */
const newspaper: Convention = ({ first, last }) => ({ first, last })

/** Recognizers-Text ends a range from one point to another where its second point begins, so that day is outside. */
const exclusiveEnd: Convention = (match) => {
  const second = match.secondFirst === null ? null : parseDay(match.secondFirst)
  if (second === null) return newspaper(match)
  const last = formatDay(second - 1)
  return last < match.first ? newspaper(match) : { first: match.first, last }
}

/** How the suite of this name counts the ends of ranges. */
export function conventionOf(suite: string): Convention {
  return suite === 'recognizers' ? exclusiveEnd : newspaper
}
