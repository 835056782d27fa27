import { CharacterSet } from '../lexicon/matching/characterSet'
import type { MappedText } from '../domain/mappedText'
import { simplify } from '../lexicon/characters/variants'
import { type Closing, closingOf, fold, isSpace, widthOf } from './characters'

/** How much of a line's beginning and end the rules look at; nothing they know is longer. */
export const REACH = 160

/** One line of the page, as measured. Offsets are of the normalised text. */
export interface Line {
  readonly index: number
  /** Where what is visible begins and ends. */
  readonly from: number
  readonly to: number
  /** Folded beginning and end in simplified characters, at most `REACH` units; equal to each other for a short line. */
  readonly head: string
  readonly tail: string
  /** White space before the text, in half-width columns. */
  readonly indent: number
  /** Columns of the text without the white space around it, at most 400. */
  readonly width: number
  /** Empty lines above it. */
  readonly blanks: number
  /** Whether a form feed stands above it. */
  readonly feed: boolean
  readonly closing: Closing
}

/** Number of code units between `from` and `to`. */
export function lengthOf(line: Line): number {
  return line.to - line.from
}

/** Whether head and tail both hold the whole line. */
export function isWhole(line: Line): boolean {
  return lengthOf(line) <= REACH
}

/** The words as the rules know them: widths folded, 本報訊 as 本报讯; as long as before, unit for unit. */
function readable(text: string): string {
  return simplify(fold(text))
}

function measured(text: string, start: number, end: number, above: { blanks: number; feed: boolean }, index: number): Line | null {
  let from = start
  let to = end
  let indent = 0
  while (from < to && isSpace(text.charAt(from))) {
    const character = text.charAt(from)
    indent += character === '\u3000' ? 2 : character === '\t' ? 4 : 1
    from += 1
  }
  while (to > from && isSpace(text.charAt(to - 1))) to -= 1
  if (from === to) return null
  const head = readable(text.slice(from, Math.min(to, from + REACH)))
  const tail = to - from <= REACH ? head : readable(text.slice(to - REACH, to))
  const visible = text.slice(from, Math.min(to, from + 400))
  return { index, from, to, head, tail, indent, width: widthOf(visible), ...above, closing: closingOf(tail) }
}

/** A place where a line ends: `width` units of line end stand there, none where the cut is forced. */
interface Cut {
  readonly at: number
  readonly width: 0 | 1
}

const LINE_END = CharacterSet.of('\n\f')

/** Line feeds, form feeds and forced breaks of `text`, ascending, its end included. */
function* cutsOf(text: string, breaks: readonly number[]): Generator<Cut, void> {
  let next = 0
  for (let index = LINE_END.indexIn(text, 0); index < text.length; index = LINE_END.indexIn(text, index + 1)) {
    for (let forced = breaks[next]; forced !== undefined && forced <= index; forced = breaks[next]) {
      yield { at: forced, width: 0 }
      next += 1
    }
    yield { at: index, width: 1 }
  }
  for (const at of breaks.slice(next)) if (at < text.length) yield { at, width: 0 }
  yield { at: text.length, width: 0 }
}

/**
 * Cuts the normalised text into its lines that show something. `breaks` are further offsets, ascending, where a line
 * begins though nothing is printed there: an article that starts in the middle of a line, or a cut made by hand.
 */
export function splitLines(normalised: MappedText, breaks: readonly number[]): Line[] {
  const { text } = normalised
  const lines: Line[] = []
  let start = 0
  let blanks = 0
  let feed = false
  for (const { at, width } of cutsOf(text, breaks)) {
    const line = measured(text, start, at, { blanks, feed }, lines.length)
    if (line !== null) {
      lines.push(line)
      blanks = 0
      feed = false
    } else if (width === 1) blanks += 1
    if (width === 1 && text.charAt(at) === '\f') feed = true
    start = at + width
  }
  return lines
}
