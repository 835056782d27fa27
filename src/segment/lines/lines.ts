import { CharacterSet } from '../../matching/characterSet'
import type { Seen } from '../../matching/lookout'
import { lookAt } from './linePattern'
import type { MappedText } from '../../domain/mappedText'
import { simplify } from '../../lexicon/characters/variants'
import { type Closing, closingOf, fold, isSpaceCode, widthOf } from '../text/characters'

/** How much of a line's beginning and end the rules look at; nothing they know is longer. */
const REACH = 160

/** One line of the page, as measured. Offsets are of the normalised text. */
export interface Line {
  readonly index: number
  /** Where what is visible begins and ends. */
  readonly from: number
  readonly to: number
  /** Folded beginning and end in simplified characters, at most `REACH` units; equal to each other for a short line. */
  readonly head: string
  readonly tail: string
  /** What the head holds of the characters that patterns ask for. */
  readonly seen: Seen
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

/** Where a line stands. */
type Above = Pick<Line, 'index' | 'blanks' | 'feed'>

const IDEOGRAPHIC_SPACE = 0x3000
const TAB = 0x09

/** The line that `text` has from `start` to `end`, below what stands `above` it; `null` where nothing shows. */
function measured(text: string, start: number, end: number, { index, blanks, feed }: Above): Line | null {
  let from = start
  let to = end
  let indent = 0
  for (let code = text.charCodeAt(from); from < to && isSpaceCode(code); code = text.charCodeAt(from)) {
    indent += code === IDEOGRAPHIC_SPACE ? 2 : code === TAB ? 4 : 1
    from += 1
  }
  while (to > from && isSpaceCode(text.charCodeAt(to - 1))) to -= 1
  if (from === to) return null
  const head = readable(text.slice(from, Math.min(to, from + REACH)))
  const tail = to - from <= REACH ? head : readable(text.slice(to - REACH, to))
  const width = widthOf(text, from, to)
  return { index, from, to, head, tail, seen: lookAt(head), indent, width, blanks, feed, closing: closingOf(tail) }
}

const LINE_END = CharacterSet.of('\n\f')

/** Whether nothing but the mark of a typesetter's program stands there: that of the end of a paragraph, whose last line had no room for it. */
function isMarkAlone(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return end === start + 1 && code >= 0xe000 && code <= 0xf8ff
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
  let next = 0
  let ended = LINE_END.indexIn(text, 0)
  while (start <= text.length) {
    if (ended < start) ended = LINE_END.indexIn(text, start)
    const forced = breaks[next] ?? text.length
    const isForced = forced <= ended && next < breaks.length && forced < text.length
    const end = isForced ? forced : ended
    const line = measured(text, start, end, { index: lines.length, blanks, feed })
    if (line !== null) {
      lines.push(line)
      blanks = 0
      feed = false
    } else if (!isForced && end < text.length && !isMarkAlone(text, start, end)) blanks += 1
    if (isForced) next += 1
    else if (text.charAt(end) === '\f') feed = true
    start = isForced ? end : end + 1
  }
  return lines
}
