import { CONTENTS_HEADINGS } from '../../lexicon/mastheads/mastheads'
import { type Line, isWhole } from '../lines'
import { oneOf } from '../patterns'
import { readsAsSentence } from '../shape'
import { type PageLines, type Rule, type Sign, wholeLine } from '../signs'

const HEADING: RegExp = new RegExp(`^[【《●■◆▲]?${oneOf(CONTENTS_HEADINGS)}[】》]?[：: ]*$`)
/** ·市领导调研…… A02, 《……》（2版） */
const ENTRY_END =
  /(?:[（【.…·—\- ]+(?:详见|见)?第? ?[A-Z]?[0-9]{1,2} ?版?|[（【](?:详见|见|下转|转)第? ?[A-Z]?[0-9一二三四五六七八九十]{1,3} ?版)[】）]?$/
const LONGEST_ENTRY = 50
/** Shorter words may well be printed twice. */
const SHORTEST_REPEATED = 9
const DECORATION = /^[·•●◆■▲○◎>#\- ]+|^第?[A-Z]?[0-9]{1,2}版?[：: |·]+|^[0-9]{1,2}[.、． ]+|[ 　]/g

/** A headline as it would be repeated: no spaces, marks or numbers. */
export function bareTitle(text: string): string {
  const withoutEnd = text.replace(ENTRY_END, '')
  return withoutEnd.replace(DECORATION, '')
}

function isShort(line: Line): boolean {
  return isWhole(line) && line.head.length <= LONGEST_ENTRY && line.closing !== 'final' && line.closing !== 'comma'
}

/** Lines whose words come again further down, by line. */
function repeated(page: PageLines): ReadonlySet<number> {
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
    const first = run[0]
    const above = first === undefined ? undefined : page.lines[first.index - 1]
    const beginsAnew =
      first !== undefined && (above === undefined || first.blanks > 0 || above.closing === 'final' || above.indent !== first.indent)
    const endsThere = first !== undefined && (next === undefined || next.blanks > 0 || next.indent !== first.indent || !isWhole(next))
    // Headlines stand apart below; lines that come again one under the other are a text printed twice.
    const isTwice = run.some((line) => later.get(line.index + 1) === (later.get(line.index) ?? 0) + 1)
    if (beginsAnew && (endsThere || run.length > 2) && !isTwice) for (const line of run) listed.add(line.index)
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

/** The page's own list of what it or the paper holds, under 导读 or repeated below as headlines (导读、版面目录). */
export const contentsList: Rule = (page) => {
  const again = repeated(page)
  const signs: Sign[] = []
  const add = (line: Line, confidence: number): void => {
    signs.push({ ...wholeLine(line, 'segment/contentsList', 'contents', confidence), line: line.index })
  }
  let inList = false
  let isFirst = false
  for (const line of page.lines) {
    if (isShort(line) && HEADING.test(line.head)) {
      inList = true
      isFirst = true
      add(line, 0.9)
      continue
    }
    if (line.blanks > 0 && !isFirst) inList = false
    const isEntry = isShort(line) && (again.has(line.index) || ENTRY_END.test(line.head) || inList)
    if (isEntry && (inList || isListed(page, line, again))) {
      add(line, 0.85)
      isFirst = false
      continue
    }
    inList = false
  }
  return signs
}

/** A line is part of a list where a neighbour is of the same kind. */
function isListed(page: PageLines, line: Line, again: ReadonlySet<number>): boolean {
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (other) =>
      other !== undefined && isShort(other) && other.indent === line.indent && (again.has(other.index) || ENTRY_END.test(other.head)),
  )
}
