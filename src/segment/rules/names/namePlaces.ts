import { KINDS_OF_WORKS } from '../../../lexicon/letters/works'
import { oneOf } from '../../../matching/oneOf'
import { DEEP_INDENT } from '../../lines/indents'
import { type Line, lengthOf } from '../../lines/lines'
import { hasTitleShape } from '../../lines/titleShape'
import { SEVERAL_POEMS, SPEECH_OPENING, WIDE_NAME } from '../../text/patterns'
import type { PageLines } from '../signs'

/** The line above, where a sentence ends with it. */
export function endAbove(page: PageLines, line: Line): Line | null {
  const above = page.lines[line.index - 1]
  return above?.closing === 'final' ? above : null
}

/** Signatures stand far to the right of the text above. */
const FAR = 8

/** Whether the line stands far to the right of the end of a sentence above it. */
export function isFarRight(page: PageLines, line: Line): boolean {
  const above = endAbove(page, line)
  return above !== null && line.indent - above.indent >= FAR
}

/** 西塞山区居民 邹家祥 below the last full stop, above an empty line */
export function isBelowLetter(page: PageLines, line: Line): boolean {
  const next = page.lines[line.index + 1]
  return endAbove(page, line) !== null && (next === undefined || next.blanks > 0)
}

/** 某县读者 金 戈 */
const ENDS_WIDE: RegExp = new RegExp(`(?:^| )${WIDE_NAME}$`)
/** A poem's lines are short, but no line of one is shorter. */
const SHORTEST_VERSE = 5

/** No line of a headline is longer: what stands on one line and has more is a paragraph, whether it stands in or not. */
const LONGEST_TITLE_LINE = 45

/** Whether the line is the last one above a paragraph, with a headline over it; `apart`: an empty line may part the two. */
export function isUnderHeadline(page: PageLines, line: Line, apart: boolean): boolean {
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  if (above === undefined || next === undefined || (line.blanks > 0 && !apart) || !hasTitleShape(above) || above.closing !== 'open')
    return false
  const isSpeech = SPEECH_OPENING.test(next.head)
  const isParagraph = next.closing === 'final' && lengthOf(next) > LONGEST_TITLE_LINE
  const standsAlone = next.blanks > 0 || next.indent - line.indent >= DEEP_INDENT || isSpeech || isParagraph
  // A poem's lines are short.
  const isVerse = apart && next.blanks > 0 && lengthOf(next) >= SHORTEST_VERSE
  const isShort = isVerse || isSpeech || lengthOf(next) > (ENDS_WIDE.test(line.head) ? 1 : 2) * lengthOf(line)
  return standsAlone && isShort && (above.blanks > 0 || page.lines[line.index - 2]?.closing === 'open')
}

/** Whether the line stands far to the right under a headline. */
export function isRightOfTitle(page: PageLines, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    above !== undefined &&
    above.closing === 'open' &&
    hasTitleShape(above) &&
    line.indent - above.indent >= FAR &&
    page.lines[line.index + 1] !== undefined
  )
}

/** No title of a poem is longer. */
export const LONGEST_WORK = 16

/** Whether the line stands right under a title that has an empty line above, and over a line of verse: 绿色的梦 / 新林一中 苗雨 / 我把春天埋进土里， */
export function isUnderWorkAlone({ lines }: PageLines, line: Line): boolean {
  const above = lines[line.index - 1]
  const next = lines[line.index + 1]
  if (above === undefined || next === undefined || line.blanks > 0 || above.blanks === 0) return false
  return (
    hasTitleShape(above) &&
    above.closing === 'open' &&
    lengthOf(above) <= LONGEST_WORK &&
    next.closing === 'comma' &&
    lengthOf(next) <= LONGEST_WORK
  )
}

/** No line of verse is longer, nor does a stanza have fewer lines where an author stands over it. */
const LONGEST_VERSE = 18
const FEWEST_VERSES = 3

/** Whether short lines of verse stand right below: 五月的麦田 / 陈 风 / 麦子在风里 / …… */
export function isOverVerse({ lines }: PageLines, { index, head }: Line): boolean {
  const stanza = lines.slice(index + 1, index + 1 + FEWEST_VERSES)
  return (
    stanza.length === FEWEST_VERSES &&
    stanza.every((verse, at) => lengthOf(verse) <= LONGEST_VERSE && verse.blanks <= (at === 0 ? 1 : 0) && verse.head !== head) &&
    stanza[0] !== undefined &&
    lengthOf(stanza[0]) > SHORTEST_VERSE - 2 &&
    stanza[0].closing !== 'final'
  )
}

/** 海塘（外一首）, 诗二首: whose title it is stands below */
const WORK: RegExp = new RegExp(`${SEVERAL_POEMS.source}|（${oneOf(KINDS_OF_WORKS)}）$`)

/** Whether the line stands right under the title of a work, or of several. */
export function isUnderWork({ lines }: PageLines, line: Line): boolean {
  return line.blanks === 0 && WORK.test(lines[line.index - 1]?.head ?? '')
}
