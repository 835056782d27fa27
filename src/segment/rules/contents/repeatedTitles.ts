import { beginsAnew } from '../../lines/beginsAnew'
import { type Line, isWhole } from '../../lines/lines'
import { readsAsSentence } from '../../lines/titleShape'
import type { PageLines } from '../signs'
import { bareTitle, isShort } from './contentsEntry'

/** Shorter words may well be printed twice. */
const SHORTEST_REPEATED = 9

/** Lines whose words come again further down, by line. */
export function repeatedTitles(page: PageLines): ReadonlySet<number> {
  const last = new Map<string, number>()
  const bares = page.lines.map((line) => (line.head.length >= SHORTEST_REPEATED && isShort(line) ? bareTitle(line.head) : ''))
  for (const [index, bare] of bares.entries()) if (bare.length >= SHORTEST_REPEATED) last.set(bare, index)
  const later = new Map<number, number>()
  for (const [index, bare] of bares.entries()) {
    const at = last.get(bare) ?? 0
    if (at > index && !readsAsSentence(page.lines[index]?.head ?? '')) later.set(index, at)
  }
  return inLists(page, later)
}

/** Of the lines that come again, those that stand together in a list: nothing above or below goes on with them. */
function inLists(page: PageLines, later: ReadonlyMap<number, number>): ReadonlySet<number> {
  const listed = new Set<number>()
  let run: Line[] = []
  const close = (next: Line | undefined): void => {
    if (run.length === 0) return
    const first = run[0]
    const isFirst = first !== undefined && (beginsAnew(page.lines, first) || page.lines[first.index - 1]?.indent !== first.indent)
    const endsThere = first !== undefined && (next === undefined || next.blanks > 0 || next.indent !== first.indent || !isWhole(next))
    // Headlines stand apart below; lines that come again one under the other are a text printed twice.
    const isTwice = run.some((line) => later.get(line.index + 1) === (later.get(line.index) ?? 0) + 1)
    if (isFirst && (endsThere || run.length > 2) && !isTwice) for (const line of run) listed.add(line.index)
    run = []
  }
  for (const line of page.lines) {
    const last = run[run.length - 1]
    const goesOn = later.has(line.index) && (last === undefined || (last.indent === line.indent && line.blanks < 2))
    if (!goesOn) close(line)
    if (later.has(line.index)) run.push(line)
  }
  close(undefined)
  return listed
}
