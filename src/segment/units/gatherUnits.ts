import { closingNames } from '../bylines/closingNames'
import { glueBetween, isDoubled } from '../joining/glue'
import type { JoinContext } from '../joining/joinContext'
import { linkOf } from '../joining/linkOf'
import { type Line, isWhole } from '../lines/lines'
import { learnParagraphs } from '../joining/paragraphHabits'
import { learnRooms } from '../joining/rooms'
import { assignRoles } from '../roles/assignRoles'
import { learnTriples } from '../joining/triples'
import type { PageLines, Sign, Signs } from '../rules/signs'
import { type Joint, type Run, type Unit, EDGE } from './units'

/** A unit while its lines are gathered: those of the page from `first` on. */
interface UnitSoFar {
  readonly first: number
  readonly joints: Joint[]
  length: number
}

/** Folded beginning and end of the lines of a unit, made of whole lines as far as those were kept whole. */
function edges(lines: readonly Line[], runs: readonly Run[]): { readonly head: string; readonly tail: string } {
  const [only, second] = lines
  if (only !== undefined && second === undefined) return only
  let head = ''
  for (const [at, line] of lines.entries()) {
    head += (runs[at]?.glue ?? '') + line.head
    if (head.length >= EDGE || !isWhole(line)) break
  }
  let tail = ''
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined) break
    tail = line.tail + (runs[at + 1]?.glue ?? '') + tail
    if (tail.length >= EDGE || !isWhole(line)) break
  }
  return { head: head.slice(0, EDGE), tail: tail.slice(-EDGE) }
}

function runsOf(lines: readonly Line[]): Run[] {
  return lines.map((line, at) => {
    const above = lines[at - 1]
    return { from: line.from, to: line.to, glue: above === undefined ? '' : glueBetween(above.tail.slice(-1), line.head.charAt(0)) }
  })
}

/** What units of one line share, of which a page may have tens of thousands. */
const NO_JOINTS: readonly Joint[] = []
const NO_SIGNS: readonly Sign[] = []

/** The signs on all lines of a unit; a single line's own list is as good as a copy. */
function signsOf(lines: readonly Line[], { byLine }: Signs): readonly Sign[] {
  const first = byLine[lines[0]?.index ?? -1] ?? NO_SIGNS
  if (lines.length === 1) return first
  let gathered: Sign[] | null = null
  for (const { index } of lines) {
    const own = byLine[index] ?? NO_SIGNS
    if (own.length > 0) (gathered ??= []).push(...own)
  }
  return gathered ?? NO_SIGNS
}

/** The unit of a draft; `end`: index of the line behind its last. */
function finish({ first, joints, length }: UnitSoFar, end: number, index: number, { page, signs, roles }: JoinContext): Unit {
  const lines = page.lines.slice(first, end)
  const role = roles[first] ?? 'text'
  const runs = runsOf(lines)
  const isCutByline = role === 'byline' && lines.length > 1
  const names = role === 'text' || isCutByline ? closingNames(lines, isCutByline) : null
  // Names that a line's end has cut are a byline all the same.
  const isOnlyNames = names !== null && names.titled && names.from === runs[0]?.from
  const { head, tail } = edges(lines, runs)
  return {
    index,
    role: isOnlyNames ? 'byline' : role,
    lines,
    runs,
    // A copy has no room to grow, and units live as long as the page is read.
    joints: joints.length === 0 ? NO_JOINTS : joints.slice(),
    signs: signsOf(lines, signs),
    names,
    blanks: lines[0]?.blanks ?? 0,
    head,
    tail,
    length,
  }
}

/** Heals the lines of a page into units: paragraphs, headline lines, bylines and what surrounds them. */
export function gatherUnits(page: PageLines, signs: Signs): Unit[] {
  const roles = assignRoles(page, signs)
  const habits = learnParagraphs(page, roles)
  const context: JoinContext = {
    page,
    signs,
    roles,
    ...habits,
    goesOn: learnTriples(page.lines),
    rooms: learnRooms(page.lines, (line) => roles[line.index] === 'text'),
  }
  const units: Unit[] = []
  let draft: UnitSoFar | null = null
  for (const line of page.lines) {
    const above: Line | undefined = page.lines[line.index - 1]
    if (draft !== null && above !== undefined) {
      const link = linkOf(context, { line: above, first: draft.first === above.index, length: draft.length }, line)
      if (link.joined) {
        const kind = line.feed ? 'page' : line.blanks > 0 ? 'blank' : 'line'
        const doubt = isDoubled(above.tail.slice(-1), line.head.charAt(0)) ? 'doubled' : link.doubt
        draft.joints.push({ from: above.to, to: line.from, kind, doubt })
        draft.length += line.to - line.from
        continue
      }
      if (link.endsTitle) roles[above.index] = 'title'
      units.push(finish(draft, line.index, units.length, context))
    }
    draft = { first: line.index, joints: [], length: line.to - line.from }
  }
  if (draft !== null) units.push(finish(draft, page.lines.length, units.length, context))
  return units
}
