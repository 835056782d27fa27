import type { DateParser, Expression } from './dateMatch'
import { DATE_PARSERS } from './parsers/order'
import { DATE_REFINERS } from './refiners/order'

/** How a text is read for dates. */
export interface FindOptions {
  /** The whole text is known to be a date expression, so that forms are read which in running text mostly are none. */
  readonly loose?: boolean
}

/** A number that begins inside a longer one (12015年) is none. */
function insideNumber(text: string, start: number): boolean {
  return (
    /\d/.test(text.charAt(start)) && (/[\d]/.test(text.charAt(start - 1)) || /\d[.,·]$/.test(text.slice(Math.max(0, start - 2), start)))
  )
}

function candidatesOf(parser: DateParser, text: string, out: Expression[]): void {
  const { pattern } = parser
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index
    const meaning = match[0] === '' || insideNumber(text, start) ? null : parser.read(match, text)
    if (meaning === null) pattern.lastIndex = start + 1
    else out.push({ ...meaning, start, end: start + match[0].length, rule: parser.rule })
  }
}

/** Of overlapping matches the longest stays, of equally long ones that of the earlier parser. */
function withoutOverlaps(candidates: readonly Expression[]): readonly Expression[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Expression[] = []
  for (const candidate of sorted) {
    const last = kept[kept.length - 1]
    if (last === undefined || candidate.start >= last.end) kept.push(candidate)
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate
  }
  return kept
}

/** The date expressions of a text that `printedText` made ready, in order, not overlapping. Linear in its length. */
export function findExpressions(text: string, options: FindOptions = {}): readonly Expression[] {
  const candidates: Expression[] = []
  for (const parser of DATE_PARSERS) {
    if (parser.loose !== true || options.loose === true) candidatesOf(parser, text, candidates)
  }
  return DATE_REFINERS.reduce((expressions, refine) => refine(expressions, text), withoutOverlaps(candidates))
}
