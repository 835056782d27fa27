import type { DateParser, Expression } from './dateMatch'
import { DATE_PARSERS } from './parsers/order'
import { DATE_REFINERS } from './refiners/order'

/** How a text is read for dates. */
export interface FindOptions {
  /** The whole text is known to be a date expression, so that forms are read which in running text mostly are none. */
  readonly loose?: boolean
}

const CHINESE_NUMERAL = /[〇零一二三四五六七八九十百千]/
/** 周四, 三六七: what a Chinese numeral may be the end of. */
const BEFORE_NUMERAL = /[〇零一二三四五六七八九十百千周期拜]/

/** A number that begins inside a longer one (12015年, 三六七年, 周四到十月) is none. */
function insideNumber(text: string, start: number, words: string): boolean {
  const before = text.charAt(start - 1)
  if (CHINESE_NUMERAL.test(text.charAt(start))) return BEFORE_NUMERAL.test(before)
  if (!/\d/.test(text.charAt(start))) return false
  // 1.4月6日 is the first item of a list.
  return /\d/.test(before) || (/\d[.,·]$/.test(text.slice(Math.max(0, start - 2), start)) && !/月.*[日号]/.test(words))
}

function candidatesOf(parser: DateParser, text: string, out: Expression[]): void {
  const { pattern, hint } = parser
  if (hint !== undefined && !hint.test(text)) return
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index
    const meaning = match[0] === '' || insideNumber(text, start, match[0]) ? null : parser.read(match, text)
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
  const parsers = options.loose === true ? DATE_PARSERS : DATE_PARSERS.filter((parser) => parser.loose !== true)
  for (const parser of parsers) if (parser.fallback !== true) candidatesOf(parser, text, candidates)
  if (candidates.length === 0) {
    for (const parser of parsers) if (parser.fallback === true) candidatesOf(parser, text, candidates)
  }
  return DATE_REFINERS.reduce((expressions, refine) => refine(expressions, text), withoutOverlaps(candidates))
}
