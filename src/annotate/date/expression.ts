import { calendarDay, formatDay, parseDay } from './calendar/day'
import type { DateMatch } from './dateMatch'
import { readDates } from './readDates'

/** Days before forms, longer before shorter: the expression that the text is about. */
function best(matches: readonly DateMatch[]): DateMatch | null {
  let found: DateMatch | null = null
  for (const match of matches) {
    if (found === null || (!match.vague && found.vague) || (match.vague === found.vague && match.text.length > found.text.length)) {
      found = match
    }
  }
  return found
}

/**
 * The one date expression of a text that is known to hold one, read on `referenceDay` (`YYYY-MM-DD`) as in a newspaper: past
 * rather than future unless the words look ahead. `null` where none is found, or where `referenceDay` is no day.
 */
export function matchDateExpression(text: string, referenceDay: string): DateMatch | null {
  const reference = parseDay(referenceDay)
  if (reference === null) return null
  const day = calendarDay(reference)
  const sure = readDates(text, day)
  // What running text would allow comes first: a loose form may be part of another word.
  const loose = readDates(text, day, { loose: true })
  return best(loose) ?? best(sure)
}

/** How the end of a range is counted: 10日至12日 ends with the 12th in a paper, and before the 12th where points in time are meant. */
export interface ExpressionOptions {
  /** Default: `inclusive`, as papers mean it. */
  readonly rangeEnd?: 'inclusive' | 'exclusive'
}

/** The last day of a match; of a range that ends where its second point begins, the day before that, if that is no earlier than its first. */
export function lastDayOf(match: DateMatch, options: ExpressionOptions = {}): string {
  const second = options.rangeEnd !== 'exclusive' || match.secondFirst === null ? null : parseDay(match.secondFirst)
  const before = second === null ? match.last : formatDay(second - 1)
  return before < match.first ? match.last : before
}
