import { columnsOf } from '../../lexicon/characters/displayWidth'
import { charactersOf } from '../../matching/patternCharacters'

/** A run of characters of one line with no space among them. */
export interface Run {
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Where it begins on the line, by characters and by half-width places: programs pad lines by the one or the other. */
  readonly character: number
  readonly place: number
  /** In half-width places. */
  readonly width: number
}

/** One line of a page that may hold several columns. */
export interface Row {
  /** Offsets in the text, the line feed left out. */
  readonly start: number
  readonly end: number
  readonly runs: readonly Run[]
}

/** Lines with more than this are none of a page set in columns: no paper is so wide. */
const LONGEST_ROW = 1200
const MOST_RUNS = 160
/** What both sides of a line must have at least, in half-width places, for the line to be worth a look. */
const WORTH_A_LOOK = 10

const WHITE = charactersOf(/[\s\u00a0\u3000]/)
/** Whether nothing but white space stands there. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!WHITE.has(text.charCodeAt(at))) return false
  return true
}

/** Whether a run is wide enough to be one side of a line. */
function isSide(text: string, start: number, end: number): boolean {
  let width = 0
  for (let at = start; at < end && width < WORTH_A_LOOK; at += 1) width += columnsOf(text.charCodeAt(at))
  return width >= WORTH_A_LOOK
}

/** Whether two runs of some length stand on one line: a cheap look that nearly all lines of other texts do not survive. */
export function standsBeside(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW) return false
  let found = 0
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at < end && !WHITE.has(text.charCodeAt(at))) continue
    // Most lines have no space inside, so that nothing of them is measured.
    const isLast = at === end && found === 0
    if (!isLast && (at - from) * 2 >= WORTH_A_LOOK && isSide(text, from, at)) {
      found += 1
      if (found === 2) return true
    }
    from = at + 1
  }
  return false
}

/** The line taken apart at every space; `null` where it is longer than any that a page set in columns has. */
export function rowOf(text: string, start: number, end: number): Row | null {
  if (end - start > LONGEST_ROW) return null
  const runs: Run[] = []
  let place = 0
  let from = -1
  let fromPlace = 0
  for (let at = start; at <= end; at += 1) {
    const white = at === end || WHITE.has(text.charCodeAt(at))
    if (white && from >= 0) {
      runs.push({ start: from, end: at, character: from - start, place: fromPlace, width: place - fromPlace })
      from = -1
    }
    if (!white && from < 0) {
      from = at
      fromPlace = place
    }
    if (at < end) place += columnsOf(text.charCodeAt(at))
  }
  return runs.length > MOST_RUNS ? null : { start, end, runs }
}
