import { CharacterSet } from '../../matching/characterSet'
import { widthOf } from '../text/characters'
import type { Line } from '../lines/lines'
import { extentOf } from '../lines/columns'
import { hangingWidth } from './hangingMarks'

/** What is not cut: a number, a Latin word, an opening mark and its first character. */
const WORD = /^(?:[A-Za-z0-9.%,+-]{2,30}|[“《（【‘「]?.)/
/** Marks at the end of a line that may stand outside its column. */
const HANGING = CharacterSet.of('，。、；：！？”’）》】')
const MOST_HANGING = 2
/** Fewer line ends in mid-sentence teach nothing. */
const FEWEST = 10
/** So many of them in a hundred are taken for the rule; the others are slips of the copy. */
const USUAL = 0.92
/** Lines of running text on either side that share a column. */
const NEAR = 8
/** Of those, so many have the very same width where lines were cut by counting and not by eye. */
const SHARED = 0.5

/** How much room lines leave in mid-sentence, where nobody ended them but the column (栏尾余量). */
export interface Rooms {
  /** Whether a line that ends a sentence surely ends its paragraph, because what follows would have fitted. */
  readonly endsParagraph: (line: Line, next: Line) => boolean
}

/** Columns that `line` left empty though the first word of `next` was to follow; negative where it had none to spare. */
function roomLeft(line: Line, next: Line, column: number): number {
  const extent = extentOf(line)
  // A mark at the end may hang outside: then only what stands before it was counted.
  const counted = extent > column ? extent - hangingWidth(line.tail, HANGING, MOST_HANGING) : extent
  return column - counted - widthOf(WORD.exec(next.head)?.[0] ?? '')
}

/** The width that enough of `widths[from]` to `widths[end - 1]` have, the widest of several; 0 where none is shared so. */
function commonest(widths: readonly number[], from: number, end: number): number {
  const needed = (end - from) * SHARED
  let widest = 0
  for (let first = from; first < end; first += 1) {
    const width = widths[first] ?? 0
    if (width <= widest) continue
    let count = 0
    for (let at = from; at < end; at += 1) if (widths[at] === width) count += 1
    if (count >= needed) widest = width
  }
  return widest
}

const UNKNOWN = -1

/** Learns it from the lines that end in mid-sentence. `isText` tells running text from the rest. */
export function learnRooms(lines: readonly Line[], isText: (line: Line) => boolean): Rooms {
  const running = lines.filter((line) => {
    const next = lines[line.index + 1]
    if (next === undefined || !isText(line) || !isText(next) || next.blanks > 0) return false
    return line.closing === 'comma' || line.closing === 'open'
  })
  const extents = running.map(extentOf)
  /** Number of lines in `running` up to and with each. */
  const ranks = new Int32Array(lines.length)
  let rank = 0
  for (const line of lines) {
    if (running[rank]?.index === line.index) rank += 1
    ranks[line.index] = rank
  }
  /** By rank: lines between two of `running` have the same around them. */
  const known = new Int32Array(running.length + 1).fill(UNKNOWN)
  const columnOf = (line: Line): number => {
    const at = ranks[line.index] ?? 0
    const width = known[at] ?? 0
    if (width !== UNKNOWN) return width
    const learnt = commonest(extents, Math.max(0, at - NEAR), Math.min(extents.length, at + NEAR))
    known[at] = learnt
    return learnt
  }
  const rooms: number[] = []
  for (const line of running) {
    const next = lines[line.index + 1]
    const column = columnOf(line)
    if (next !== undefined && column > 0) rooms.push(roomLeft(line, next, column))
  }
  rooms.sort((a, b) => a - b)
  const usual = rooms.length < FEWEST ? null : (rooms[Math.floor((rooms.length - 1) * USUAL)] ?? null)
  return {
    endsParagraph: (line, next) => {
      const column = columnOf(line)
      // What stands outside the column has left no room in it.
      return usual !== null && column > 0 && extentOf(line) <= column && roomLeft(line, next, column) > Math.max(usual, -1)
    },
  }
}
