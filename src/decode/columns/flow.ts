import { BYLINE_ROLES } from '../../lexicon/bylines/roles'
import { CharacterSet } from '../../matching/characterSet'
import type { PlacedCell } from './lattice'

/** Offsets of a piece of text. */
type Within = Pick<PlacedCell, 'start' | 'end'>

const CLOSERS = CharacterSet.of('”’」』）》】)')
/** What a note or a byline in brackets ends with. */
const NOTE_ENDS = CharacterSet.of('）)】')
const STOPS = CharacterSet.of('。！？!?')
/** Marks behind which a sentence certainly goes on. */
const GOES_ON = CharacterSet.of('，、；：—,;:“‘《（(')
const MARKS = CharacterSet.of('，、；：。！？,;:!?')

/** Offset of the last character that is no closing bracket or quotation mark. */
function lastMark(text: string, { start, end }: Within): number {
  let at = end - 1
  while (at > start && CLOSERS.has(text.charCodeAt(at))) at -= 1
  return text.charCodeAt(at)
}

/** Whether a sentence ends where the cell does. */
export function endsSentence(text: string, cell: Within): boolean {
  return STOPS.has(lastMark(text, cell))
}

/** Whether a mark stands where the cell ends, as it does in verse and lists and seldom where a line is full. */
export function endsWithMark(text: string, cell: Within): boolean {
  return MARKS.has(lastMark(text, cell))
}

/** A byline stands in brackets, or from the beginning of the line or a space on; it has no mark but those between names. */
const SENTENCE_MARK = /[，。！？；：]/
const OPENING = /^[（(\s\u3000”’]+/

/** Whether the line ends with who wrote the report: ……一次。 记者 张三,  （通讯员 李四） */
function endsWithByline(text: string, { start, end }: Within): boolean {
  const line = text.slice(start, end)
  const from = Math.max(line.lastIndexOf('。') + 1, line.lastIndexOf('（'), line.lastIndexOf('('))
  const tail = line.slice(from).replace(OPENING, '')
  return !SENTENCE_MARK.test(tail) && BYLINE_ROLES.some((role) => tail.startsWith(role))
}

/** Whether a paragraph or report ends where the cell does, by its words. */
export function endsText(text: string, cell: Within): boolean {
  return endsSentence(text, cell) || endsWithByline(text, cell) || NOTE_ENDS.has(text.charCodeAt(cell.end - 1))
}

/** Whether the text of the cell may end there: the line is not full, a sentence ends, or it says who wrote it. */
export function mayEnd(text: string, cell: PlacedCell): boolean {
  if (GOES_ON.has(text.charCodeAt(cell.end - 1))) return false
  return cell.fill === 'short' || cell.fill === 'over' || endsSentence(text, cell) || endsWithByline(text, cell)
}

/** Whether the cell cannot be the end of anything: its line is full and the sentence not over. */
export function goesOn(text: string, cell: PlacedCell): boolean {
  return !mayEnd(text, cell)
}

function count(text: string, start: number, end: number, characters: CharacterSet): number {
  let found = 0
  for (let at = start; at < end; at += 1) if (characters.has(text.charCodeAt(at))) found += 1
  return found
}

/** How many marks a stretch of text holds. */
export function countMarks(text: string, start: number, end: number): number {
  return count(text, start, end, MARKS)
}

/** How many full stops it holds. */
export function countStops(text: string, start: number, end: number): number {
  return count(text, start, end, STOPS)
}
