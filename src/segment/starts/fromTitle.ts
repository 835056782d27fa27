import type { Sign } from '../rules/signs'
import type { Weighing } from './weighing'
import { isCrossheadName, isMarkedBox } from '../rules/shared/boxHeading'
import { SALUTATION, TO_EDITOR } from '../text/patterns'
import { type Unit, endOfTitle, isTitle, signOf } from '../units/units'
import type { Habits } from './habits'
import { above, endsWithNames, isNamedAtOnce, isSignedAtTop, nextText, opensWithDateline } from './neighbours'
import { reportBelow } from './notes'
import { type Reason, reason } from './reason'
import { EDITORS_NOTE } from './fromText'

/** Paragraphs stand in by two full-width spaces; crossheads mostly do so too, headlines do not. */
const FLUSH = 4

/** Whether so many of the page's headlines have it that one without is likelier a crosshead. */
function isHabit(count: number, { titles }: Habits): boolean {
  return count * 2 >= titles
}

/** No box below a report has more paragraphs. */
const LONGEST_BOX = 30

/** Whether the article above was signed before what stands in a box at its end: …（记者 张三） / 相关链接 / 1.…… */
function hasSignedBox(units: readonly Unit[], unit: Unit, begun: Unit | undefined): boolean {
  if (begun === undefined) return false
  for (let at = unit.index - 1; at > begun.index && unit.index - at <= LONGEST_BOX; at -= 1) {
    const one = units[at]
    if (one !== undefined && isCrossheadName(one.head)) {
      const { unit: over } = above(units, at)
      return over !== undefined && over.index > begun.index && endsWithNames(over)
    }
  }
  return false
}

/** A headline or crosshead, and what stands around it. */
interface Title {
  readonly unit: Unit
  /** The unit behind its last line. */
  readonly end: number
  /** Where it is marked as a heading. */
  readonly heading: Sign | null
  /** The report below it. */
  readonly below: Unit | undefined
  /** The names or the source line between the two. */
  readonly between: Unit | undefined
  /** How that report opens. */
  readonly dateline: Sign | null
  /** The unit that the article above begins with. */
  readonly begun: Unit | undefined
}

function titleAt(units: readonly Unit[], unit: Unit, begun: Unit | undefined): Title {
  const end = endOfTitle(units, unit.index)
  const below = reportBelow(units, end)
  const between = units.slice(end, below?.index ?? end).find(({ role }) => role === 'byline' || role === 'source')
  return { unit, end, heading: signOf(unit, 'heading'), below, between, dateline: opensWithDateline(below), begun }
}

function indentOf(unit: Unit | undefined): number {
  return unit?.lines[0]?.indent ?? 0
}

/** What the form of the title says: that it is marked or shaped as one, stands out, has several lines. */
function fromForm(units: readonly Unit[], { unit, end, heading, below, begun }: Title, habits: Habits): Reason[] {
  const reasons: Reason[] = []
  if (heading !== null) reasons.push(reason('segment/heading', (heading.level ?? 7) <= habits.level ? 'usual' : 'lower', heading))
  else reasons.push(reason('segment/headlineShape', 'usual'))
  const indent = indentOf(unit)
  if (indentOf(below) - indent >= FLUSH) reasons.push(reason('segment/flushTitle', 'usual'))
  else if (indent >= FLUSH && indent === indentOf(below) && isTitle(begun) && indentOf(begun) === 0)
    reasons.push(reason('segment/indentedTitle', 'usual'))
  // A crosshead has hardly ever a second line.
  if (habits.stacks && end > unit.index + 1) reasons.push(reason('segment/stackedAsOthers', 'usual'))
  // ——记某校学生某某: under a headline, and hardly ever under a crosshead
  if (units.slice(unit.index + 1, end).some(({ head }) => head.startsWith('——'))) reasons.push(reason('segment/dashSubhead', 'usual'))
  return reasons
}

/** What stands below: a dateline, or none where the page has them, a letter, names, a picture. */
function fromBelow({ unit, heading, below, between, dateline }: Title, habits: Habits): Reason[] {
  const reasons: Reason[] = []
  if (dateline !== null) reasons.push(reason('segment/dateline', 'usual', dateline))
  // The habits of one paper say nothing of a page put together from several.
  else if (habits.datelines > 1 && between === undefined && signOf(unit, 'notice') === null && !(heading !== null && habits.isCollection))
    reasons.push(reason('segment/noDateline', isHabit(habits.datelines, habits) ? 'againstHabit' : 'usual'))
  // No crosshead stands over a letter to the paper, however short the line.
  if (below !== undefined && SALUTATION.test(below.head))
    reasons.push(reason('segment/letter', TO_EDITOR.test(below.head) ? 'toEditor' : 'usual'))
  if (between !== undefined)
    reasons.push(reason('segment/namesBelow', between.role === 'source' ? 'source' : 'usual', between.signs[0] ?? null))
  if (dateline === null && below?.names?.photoOnly === true) reasons.push(reason('segment/pictureNews', 'usual'))
  return reasons
}

/** What its words say that only stand over a part of a report. */
function fromCrossheadWords({ unit, end }: Title): Reason[] {
  const reasons: Reason[] = []
  const isOneLine = end === unit.index + 1
  if (isOneLine && EDITORS_NOTE.test(unit.head)) reasons.push(reason('segment/answers', 'usual'))
  if (isMarkedBox(unit.head)) reasons.push(reason('segment/caseCrosshead', 'box'))
  else if (isOneLine && isCrossheadName(unit.head)) reasons.push(reason('segment/caseCrosshead', 'usual'))
  return reasons
}

/** Whether whoever wrote the article above has been named at its beginning, so that no names are missed at its end. */
function isNamedAbove(units: readonly Unit[], { heading, begun }: Title): boolean {
  const opening = begun === undefined ? undefined : nextText(units, begun.index)
  if (begun === undefined || opening === undefined) return false
  return isNamedAtOnce(opening) || (heading === null && isSignedAtTop(units, begun))
}

/** What speaks against it where the articles of the page end with names and the one above has none. */
function fromMissingNames(units: readonly Unit[], title: Title, habits: Habits): Reason[] {
  const { unit, heading, between, dateline, begun } = title
  const { unit: before } = above(units, unit.index)
  if (habits.closings <= 1 || between !== undefined || before === undefined) return []
  // 张三 摄: a picture with its words is signed by whoever took it.
  if (endsWithNames(before) || before.names !== null) return []
  if ((heading !== null && habits.isCollection) || isNamedAbove(units, title) || hasSignedBox(units, unit, begun)) return []
  // Where a dateline is missing already, missing names add little.
  const missing = dateline === null && habits.datelines > 1 ? 'noDatelineEither' : 'againstHabit'
  return [reason('segment/noNamesAbove', isHabit(habits.closings, habits) ? missing : 'usual')]
}

/** The reasons to take a title for a headline rather than a crosshead; `begun`: the unit that the article above begins with. */
export function fromTitle({ units, habits, headline }: Weighing, unit: Unit, begun: Unit | undefined): Reason[] {
  const title = titleAt(units, unit, begun)
  return [
    ...fromForm(units, title, habits),
    ...fromBelow(title, habits),
    ...fromCrossheadWords(title),
    ...fromMissingNames(units, title, habits),
    ...headline(units.slice(unit.index, title.end)),
  ]
}
