import type { Line } from './lines'

/** Whether nothing goes on into the line: it is the first of the page, stands below an empty line, or a sentence ends above it. */
export function beginsAnew(lines: readonly Line[], line: Line): boolean {
  return line.blanks > 0 || (lines[line.index - 1]?.closing ?? 'final') === 'final'
}
