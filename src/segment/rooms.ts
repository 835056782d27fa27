import { widthOf } from './characters'
import type { Line } from './lines'
import { extentOf } from './measure'

/** What is not cut: a number, a Latin word, an opening mark and its first character. */
const WORD = /^(?:[A-Za-z0-9.%,+-]{2,30}|[“《（【‘「]?.)/
/** Marks at the end of a line that may stand outside its column. */
const HANGING = /[，。、；：！？”’）》】]{1,2}$/
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
  const counted = extent > column ? extent - widthOf(HANGING.exec(line.tail)?.[0] ?? '') : extent
  return column - counted - widthOf(WORD.exec(next.head)?.[0] ?? '')
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let most = 0
  let widest = 0
  for (const [width, count] of counts) {
    if (count < most || (count === most && width < widest)) continue
    most = count
    widest = width
  }
  return most >= widths.length * SHARED ? widest : 0
}

/** Learns it from the lines that end in mid-sentence. `isText` tells running text from the rest. */
export function learnRooms(lines: readonly Line[], isText: (line: Line) => boolean): Rooms {
  const running = lines.filter((line) => {
    const next = lines[line.index + 1]
    if (next === undefined || !isText(line) || !isText(next) || next.blanks > 0) return false
    return line.closing === 'comma' || line.closing === 'open'
  })
  const rank: number[] = []
  for (const line of lines) rank.push((rank[rank.length - 1] ?? 0) + (running[rank[rank.length - 1] ?? 0]?.index === line.index ? 1 : 0))
  const known: number[] = []
  const columnOf = (line: Line): number =>
    (known[line.index] ??= commonest(
      running.slice(Math.max(0, (rank[line.index] ?? 0) - NEAR), (rank[line.index] ?? 0) + NEAR).map(extentOf),
    ))
  const rooms = running.flatMap((line) => {
    const next = lines[line.index + 1]
    const column = columnOf(line)
    return next === undefined || column === 0 ? [] : [roomLeft(line, next, column)]
  })
  rooms.sort((a, b) => a - b)
  const usual = rooms.length < FEWEST ? null : (rooms[Math.floor((rooms.length - 1) * USUAL)] ?? null)
  return {
    endsParagraph: (line, next) => {
      const column = columnOf(line)
      return usual !== null && column > 0 && roomLeft(line, next, column) > Math.max(usual, -1)
    },
  }
}
