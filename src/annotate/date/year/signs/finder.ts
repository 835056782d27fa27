import type { Span } from '../../../../domain/span'
import type { YearSign } from '../yearSign'

/** A text that may tell its year. */
export interface SignSource {
  /** Index of the article, or -1 outside all. */
  readonly article: number
  /** As folded for the rules. */
  readonly text: string
  /** Decoded span of a stretch of the text. */
  readonly spanOf: (start: number, end: number) => Span
}

/** Looks for one kind of sign, from the beginning of a text to its end. */
export type SignFinder = (source: SignSource) => Iterable<YearSign>

/** A sign that a match is, with what it says of the year. */
export function signOf(
  { article, spanOf }: SignSource,
  { 0: text, index }: RegExpExecArray,
  said: Omit<YearSign, 'article' | 'text' | 'span'>,
): YearSign {
  return { ...said, article, text, span: spanOf(index, index + text.length) }
}

/** How strongly a count that comes once a year speaks for its year: it can mean no other, but may be a misprint. */
const COUNTED = 7

/** A sign that counts years up to the one it is said in, or to the next where that is announced. */
export function countedSign(source: SignSource, match: RegExpExecArray, kind: string, year: number): YearSign {
  return signOf(source, match, { kind, printed: null, votes: [[year, COUNTED]], notBefore: year - 1 })
}
