import { widthOf } from './characters'
import type { Line } from './lines'
import { extentOf } from './measure'

/** What is not cut: a number, a Latin word, an opening mark and its first character; marks that may not begin a line go with it. */
const WORD = /^(?:[A-Za-z0-9.%,+-]{2,30}|[“《（【‘「]?.)[，。、；：！？”）》】%]{0,3}/
/** Fewer line ends in mid-sentence teach nothing. */
const FEWEST = 12
/** So many of them in a hundred are taken for the rule; the others are slips of the copy. */
const USUAL = 0.95

/** Columns that `line` left empty in its column though the first word of `next` was to follow; negative where it had none to spare. */
export function roomLeft(line: Line, next: Line, column: number): number {
  return column - extentOf(line) - widthOf(WORD.exec(next.head)?.[0] ?? '')
}

/**
 * Learns how much room lines leave in mid-sentence, where nobody ended them but the column (栏尾余量), in half-width columns;
 * `null` where too few lines tell. A sentence that ends with more room than that ends its paragraph.
 */
export function learnRoom(lines: readonly Line[], columnOf: (line: Line) => number, isText: (line: Line) => boolean): number | null {
  const rooms: number[] = []
  for (const line of lines) {
    const next = lines[line.index + 1]
    if (next === undefined || next.blanks > 0 || !isText(line) || !isText(next) || next.indent > line.indent) continue
    if (line.closing !== 'comma' && line.closing !== 'open') continue
    const column = columnOf(line)
    if (column > 0) rooms.push(roomLeft(line, next, column))
  }
  if (rooms.length < FEWEST) return null
  rooms.sort((a, b) => a - b)
  return rooms[Math.floor((rooms.length - 1) * USUAL)] ?? null
}
