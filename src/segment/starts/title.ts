import type { HeadlineSigns } from './headlineSigns'
import { isCrossheadName, isMarkedBox } from '../rules/boxHeading'
import { SALUTATION, TO_EDITOR } from '../text/patterns'
import { type Unit, endOfTitle, signOf } from '../units/units'
import type { Habits } from './habits'
import { above, endsWithNames, isNamedAtOnce, isSignedAtTop, nextText, opensWithDateline } from './neighbours'
import { reportBelow } from './notes'
import { type Reason, reason } from './reason'
import { EDITORS_NOTE } from './text'

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

/** The reasons to take a title for a headline rather than a crosshead; `begun`: the unit that the article above begins with. */
export function fromTitle(units: readonly Unit[], unit: Unit, habits: Habits, headline: HeadlineSigns, begun: Unit | undefined): Reason[] {
  const reasons: Reason[] = []
  const end = endOfTitle(units, unit.index)
  const below = reportBelow(units, end)
  const heading = signOf(unit, 'heading')
  if (heading !== null) reasons.push(reason('segment/heading', (heading.level ?? 7) <= habits.level ? 'usual' : 'lower', heading))
  else reasons.push(reason('segment/headlineShape', 'usual'))
  const indent = unit.lines[0]?.indent ?? 0
  if ((below?.lines[0]?.indent ?? 0) - indent >= FLUSH) reasons.push(reason('segment/flushTitle', 'usual'))
  const between = units.slice(end, below?.index ?? end).find((one) => one.role === 'byline' || one.role === 'source')
  const dateline = opensWithDateline(below)
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
  // A crosshead has hardly ever a second line.
  if (habits.stacks && end > unit.index + 1) reasons.push(reason('segment/stackedAsOthers', 'usual'))
  // ——记某校学生某某: under a headline, and hardly ever under a crosshead
  if (units.slice(unit.index + 1, end).some(({ head }) => head.startsWith('——'))) reasons.push(reason('segment/dashSubhead', 'usual'))
  if (end === unit.index + 1 && EDITORS_NOTE.test(unit.head)) reasons.push(reason('segment/answers', 'usual'))
  if (isMarkedBox(unit.head)) reasons.push(reason('segment/caseCrosshead', 'box'))
  else if (end === unit.index + 1 && isCrossheadName(unit.head)) reasons.push(reason('segment/caseCrosshead', 'usual'))
  const { unit: before } = above(units, unit.index)
  // Where a dateline is missing already, missing names add little.
  const missing = dateline === null && habits.datelines > 1 ? 'noDatelineEither' : 'againstHabit'
  const opening = begun === undefined ? undefined : nextText(units, begun.index)
  const isNamedAbove =
    begun !== undefined && opening !== undefined && (isNamedAtOnce(opening) || (heading === null && isSignedAtTop(units, begun)))
  const isOfOther = isNamedAbove || (heading !== null && habits.isCollection)
  // 张三 摄: a picture with its words is signed by whoever took it.
  const isSigned = before !== undefined && (endsWithNames(before) || before.names !== null)
  const lacksNames = habits.closings > 1 && between === undefined && before !== undefined && !isSigned && !isOfOther
  if (lacksNames && !hasSignedBox(units, unit, begun))
    reasons.push(reason('segment/noNamesAbove', isHabit(habits.closings, habits) ? missing : 'usual'))
  return [...reasons, ...headline(units.slice(unit.index, end))]
}
