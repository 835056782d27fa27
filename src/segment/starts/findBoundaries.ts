import type { HeadlineSigns } from './headlineSigns'
import { repeatedTitle } from '../headlines/repeatedTitle'
import { fromAbove } from './fromAbove'
import { fromAfresh, fromAuthors } from './fromAfresh'
import { fromFeature } from './fromFeature'
import { fromOpening } from './fromOpening'
import { type Habits, learnHabits } from './habits'
import { opensWithDateline } from './neighbours'
import { type Reason, reason } from './reason'
import { opensByNames } from './namesOver'
import { dayOver } from './stamps'
import { fromText } from './fromText'
import { fromTitle } from './fromTitle'
import { THRESHOLD } from './weights'
import type { Weighing } from './weighing'
import { closingOf } from '../text/characters'
import { DAY_ALONE, LETTER_DAY } from '../text/patterns'
import { type Unit, type UnitRole, endOfTitle, isChrome, isTitle, signOf, startOfTitle } from '../units/units'

/** Where an article begins, and why. */
export interface Boundary {
  /** Index of the unit it begins with. */
  readonly unit: number
  readonly reasons: readonly Reason[]
}

/** No more lines of the website stand between a source line and the report. */
const MOST_LINES = 4

/** The source line above, with nothing but lines of the page below it; `null` where there is none. */
function sourceAbove(units: readonly Unit[], unit: Unit): number | null {
  for (let at = unit.index - 1; unit.index - at <= MOST_LINES; at -= 1) {
    const role = units[at]?.role
    if (role === 'source') return at
    if (role === undefined || !isChrome(role) || role === 'divider') return null
  }
  return null
}

/** Roles of what may stand between a headline and its report, and between a headline and its subheads. */
const IN_HEAD: ReadonlySet<UnitRole> = new Set<UnitRole>(['byline', 'source', 'navigation', 'caption'])
const UNDER_TITLE: ReadonlySet<UnitRole> = new Set<UnitRole>(['source'])

/** No line that says what a picture shows is longer. */
const LONGEST_SHOWN = 40

/** Whether nothing but the caption of a picture parts the opening of a report from the source line of its website. */
function isBelowPicture(units: readonly Unit[], unit: Unit): boolean {
  const shown = units[unit.index - 1]
  if (signOf(unit, 'dateline') === null || shown?.role !== 'text' || shown.length > LONGEST_SHOWN || shown.lines.length > 1) return false
  return units[shown.index - 1]?.role === 'source' && signOf(shown, 'dateline') === null
}

/** Whether the headlines right above are those of a notice that ends with them, and names or a dateline prove the one below to be of a report: 公益广告 / 绿水青山. */
function isBelowNoticeTitle(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'title' || unit.blanks === 0) return false
  if (!units.slice(startOfTitle(units, unit.index), unit.index).some((title) => signOf(title, 'notice') !== null)) return false
  const below = units[endOfTitle(units, unit.index)]
  return below?.role === 'byline' || below?.role === 'source' || opensWithDateline(below) !== null
}

/** No day is longer, spaces included. */
const LONGEST_DAY = 24

/** Whether the unit is the day under a document or a letter and nothing else. */
function isDayAlone(unit: Unit): boolean {
  return unit.length <= LONGEST_DAY && (DAY_ALONE.test(unit.head) || LETTER_DAY.test(unit.head))
}

/** Whether nothing but names stands between the beginning of an article, its first unit included, and `unit`. */
function isBelowOnlyNames(units: readonly Unit[], unit: Unit, begun: Unit): boolean {
  let at = unit.index - 1
  while (at >= begun.index && units[at]?.role === 'byline') at -= 1
  return at < begun.index
}

/** Whether an article could begin with this unit at all. */
function isCandidate(units: readonly Unit[], unit: Unit, begun: Unit | undefined, habits: Habits): boolean {
  if (unit.role === 'byline') return opensByNames(units, unit, habits)
  if ((unit.role !== 'text' && !isTitle(unit)) || isDayAlone(unit)) return false
  // An article that began with its byline goes on below it.
  if (begun !== undefined && isBelowOnlyNames(units, unit, begun)) return false
  if (isBelowPicture(units, unit)) return false
  if (signOf(unit, 'notice') !== null && unit.blanks > 0) return true
  // Other lines of the website may stand below the source line.
  let at = (sourceAbove(units, unit) ?? unit.index) - 1
  for (let role = units[at]?.role; role !== undefined && (isTitle(unit) ? UNDER_TITLE : IN_HEAD).has(role); role = units[at]?.role) at -= 1
  // Right below a headline, its byline and its source line, the article has begun already.
  return !isTitle(units[at]) || isBelowNoticeTitle(units, unit)
}

/** Everything that speaks for and against an article beginning at `unit`; `begun`: the unit that the article above begins with. */
function reasonsAt(weighing: Weighing, unit: Unit, begun: Unit | undefined): Reason[] {
  const { units, habits } = weighing
  if (unit.role === 'byline') return [reason('segment/namesOverReport', 'usual', unit.signs[0] ?? null)]
  const own = unit.role === 'text' ? fromText(units, unit, habits, begun) : fromTitle(weighing, unit, begun)
  const reasons = [...fromAbove(units, unit, habits), ...own]
  if (begun === undefined) return reasons
  const isNotice = signOf(begun, 'notice') !== null
  if (unit.role !== 'text' && isNotice && (unit.blanks > 0 || closingOf(units[unit.index - 1]?.tail ?? '') === 'final'))
    reasons.push(reason('segment/afterNotice', 'usual'))
  if (unit.role === 'text') reasons.push(...fromAuthors(units, unit, begun), ...fromOpening(units, unit, habits, begun))
  if (isTitle(unit)) reasons.push(...fromAfresh(units, unit, begun))
  if (unit.role === 'title') reasons.push(...fromFeature(units, unit, begun))
  return reasons
}

/** The first unit from `index` on that has another role. */
function endOfRun(units: readonly Unit[], index: number, role: UnitRole): number {
  let at = index
  while (units[at]?.role === role) at += 1
  return at
}

/**
 * Whether a headline-like line at the top has lines of the page itself below it: 某某报数字版 / 首页 | 版面导航 / 第01版：头版, or
 * a menu with the first headline below it.
 */
function namesThePage(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'title') return false
  const menu = endOfRun(units, unit.index, 'title')
  let at = menu
  for (let role = units[at]?.role; role === 'title' || role === 'navigation'; role = units[at]?.role) at += 1
  const role = units[at]?.role
  if (role === 'masthead' || role === 'pageMark' || role === 'contents') return true
  const below = endOfRun(units, menu, 'navigation')
  return below > menu && isTitle(units[below])
}

/** What the user said of the beginnings. */
interface ChosenStarts {
  readonly forced: (unit: Unit) => boolean
  readonly forbidden: (unit: Unit) => boolean
}

/** Whether an article may begin here after all; `begun` as for `reasonsAt`. */
function mayBegin({ units, habits }: Weighing, unit: Unit, begun: Unit | undefined): boolean {
  if (!isCandidate(units, unit, begun, habits)) return false
  if (begun === undefined) return !namesThePage(units, unit)
  return unit.role !== 'title' || repeatedTitle(units, begun.index) !== unit.index
}

/** Where articles begin (稿件起点), each with its reasons. All reasons for a unit are summed here, and nowhere else. */
export function findBoundaries(units: readonly Unit[], headline: HeadlineSigns, choice: ChosenStarts): Boundary[] {
  const habits = learnHabits(units)
  const weighing: Weighing = { units, habits, headline }
  const boundaries: Boundary[] = []
  let begun: Unit | undefined
  for (const unit of units) {
    const isForced = choice.forced(unit)
    // An article that its day stands over begins with that, unless the user cut it below.
    const first = isForced ? unit : (dayOver(units, unit, habits) ?? unit)
    if (!isForced && (first === begun || choice.forbidden(unit) || choice.forbidden(first) || !mayBegin(weighing, unit, begun))) continue
    const reasons = isForced ? [reason('segment/byHand', 'usual')] : reasonsAt(weighing, unit, begun)
    if (reasons.reduce((sum, { weight }) => sum + weight, 0) < THRESHOLD) continue
    boundaries.push({ unit: first.index, reasons: reasons.filter(({ weight }) => weight > 0) })
    begun = unit
  }
  return boundaries
}
