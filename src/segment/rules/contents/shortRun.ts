import { parseDateline } from '../../bylines/datelineGrammar'
import { type Line, isWhole } from '../../lines/lines'
import type { PageLines } from '../signs'
import { LONGEST_ENTRY, isBulleted, isShort } from './contentsEntry'

/** Whether the line is an entry that asks or calls: ·暖气费能用公积金交了？ */
function isAsked(line: Line): boolean {
  return isWhole(line) && line.head.length <= LONGEST_ENTRY && isBulleted(line) && /[？！]$/.test(line.head)
}

/** No list has more lines. */
const LONGEST_RUN = 80

/** Short lines from `first` on, up to an empty line. */
export function shortRun(page: PageLines, first: number): Line[] {
  const run: Line[] = []
  for (let line = page.lines[first]; line !== undefined && (isShort(line) || isAsked(line)); line = page.lines[line.index + 1]) {
    if (run.length > 0 && (line.blanks > 0 || run.length >= LONGEST_RUN)) break
    run.push(line)
  }
  return run
}

/** No stack of headlines has more lines. */
const TALLEST_STACK = 3

/** A run without its last lines where a report begins right below it: they are the headline of that. */
export function aboveReport(page: PageLines, run: readonly Line[]): readonly Line[] {
  const last = run[run.length - 1]
  const below = last === undefined ? undefined : page.lines[last.index + 1]
  if (below === undefined || below.blanks > 0 || parseDateline(below.head) === null) return run
  let end = run.length
  while (end > 0 && run.length - end < TALLEST_STACK && !isBulleted(run[end - 1])) end -= 1
  return run.slice(0, end)
}
