import { isBlank, standsBeside } from './rows'

/** Offsets of a line of the text, its line feed left out. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** Lines of which some have several runs of text side by side: the first and the last of these. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Lines of the first column alone that may stand between lines with several. */
const WITHIN = 14
/** Fewer lines with several columns are worth no look. */
const LEAST_LINES = 6
/** Spaces before a line that only a right column has. */
const TAIL_FROM = 10
const FORM_FEED = 0x0c

/** Whether a page begins with the line. */
export function beginsPage(text: string, line: Line): boolean {
  return text.charCodeAt(line.start) === FORM_FEED
}

/** The lines of a text, and which of them have text side by side. */
export function linesOf(text: string): { readonly lines: readonly Line[]; readonly beside: readonly number[] } {
  const lines: Line[] = []
  const beside: number[] = []
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (standsBeside(text, start, end)) beside.push(lines.length)
    lines.push({ start, end })
    start = end + 1
  }
  return { lines, beside }
}

/** Whether a line has nothing at its beginning, as those have on which a right column alone goes on. */
function beginsBlank(text: string, { start, end }: Line): boolean {
  return isBlank(text, start, Math.min(end, start + TAIL_FROM))
}

/** Whether two lines with several columns may be of one block: no page ends between them, and few lines that are none of a right column. */
function isNear(text: string, lines: readonly Line[], first: number, last: number): boolean {
  let others = 0
  for (let index = first + 1; index <= last; index += 1) {
    const line = lines[index]
    if (line === undefined || beginsPage(text, line)) return false
    if (!beginsBlank(text, line)) others += 1
    if (others > WITHIN) return false
  }
  return true
}

/** Stretches of lines on which columns may stand side by side, from top to bottom. Linear in the length of the text. */
export function stretchesOf(text: string, lines: readonly Line[], beside: readonly number[]): readonly Stretch[] {
  const found: { first: number; last: number; count: number }[] = []
  for (const index of beside) {
    const open = found[found.length - 1]
    if (open !== undefined && isNear(text, lines, open.last, index)) {
      open.last = index
      open.count += 1
    } else found.push({ first: index, last: index, count: 1 })
  }
  return found.filter(({ count }) => count >= LEAST_LINES)
}
