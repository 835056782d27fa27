import { CASE_CROSSHEADS } from '../../lexicon/headlines/crossheads'
import { closingOf } from '../text/characters'
import { BRIEF_MARK } from '../text/patterns'
import { type Unit, type UnitRole, inRole, isTitle } from '../units/units'
import { announces, leadTitles } from './announcedBriefs'
import { headlineLists, namedAgain } from './headlineLists'
import { afterLines, isLine, isShort, opensReport } from './pageLine'
import { boxedLines } from './websiteBoxes'

/** The first unit from `index` on that is no headline. */
function afterTitles(units: readonly Unit[], index: number): number {
  let at = index
  while (units[at]?.role === 'title') at += 1
  return at
}

/** Headlines with nothing below them but lines of the page and other headlines are a list of them. */
function listsTitles(units: readonly Unit[], unit: Unit): boolean {
  const end = afterTitles(units, unit.index)
  const beyond = afterLines(units, end)
  return beyond > end && (units[beyond] === undefined || units[beyond]?.role === 'title')
}

/** No word of a menu is longer. */
const LONGEST_MENU_WORD = 8

/** 2 综合新闻, or several such words one under the other (公司要闻 / 企业动态), with an empty line before the first headline. */
function isMenu(units: readonly Unit[], unit: Unit): boolean {
  let end = unit.index + 1
  for (let one = units[end]; one !== undefined && one.blanks === 0 && isShort(one) && one.length <= LONGEST_MENU_WORD; one = units[end])
    end += 1
  const below = units[end]
  // What stands over the first crosshead of a case is its headline.
  if (below !== undefined && CASE_CROSSHEADS.has(below.head)) return false
  const isSeveral = end > unit.index + 1 && unit.length <= LONGEST_MENU_WORD
  if (isSeveral && isLine(below)) return true
  return below?.role === 'title' && below.blanks > 0 && (isSeveral || end === unit.index + 1)
}

/** ■城市拍客, over the website's source line: the name of a column */
const COLUMN: RegExp = new RegExp(`^${BRIEF_MARK} ?[^ ，。：]{2,8}$`)

/** What a unit is whose neighbour above is a line of the page, or nothing. */
function roleBelowLine(units: readonly Unit[], unit: Unit): UnitRole {
  const next = units[unit.index + 1]
  if (unit.role === 'title' && unit.index > 0 && listsTitles(units, unit)) return 'contents'
  if (unit.role === 'title' && next?.role === 'source' && COLUMN.test(unit.head)) return 'pageMark'
  if (!isShort(unit)) return unit.role
  if (isLine(next)) return opensReport(units[afterLines(units, unit.index + 1)]) ? unit.role : 'pageMark'
  return unit.blanks === 0 && isMenu(units, unit) ? 'pageMark' : unit.role
}

/** 惠某医局 专医风湿 某地庙街: the last line of a page, apart from what stands above and no sentence, is an advertisement or the foot. */
function isFragment(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'text' || unit.lines.length > 1 || unit.blanks === 0 || unit.index === 0 || unit.length > LONGEST_FRAGMENT) return false
  const before = units[unit.index - 1]
  if (before === undefined || isTitle(before) || before.role === 'source') return false
  return closingOf(unit.tail) === 'open' && !/[。，；！？]/.test(unit.head) && unit.head.includes(' ') && unit.names === null
}

const LONGEST_FRAGMENT = 45

/** Tells what stands among the lines of the page itself from headlines (版面、网页字样之间的短行). */
export function settlePageLines(units: readonly Unit[]): Unit[] {
  const settled: Unit[] = []
  const listed = headlineLists(units)
  const boxed = boxedLines(units)
  const again = namedAgain(units)
  const titles = leadTitles(units)
  let last = units.length - 1
  while (last > 0 && isLine(units[last])) last -= 1
  /** What the unit is among the others, below what was made of those above it. */
  const roleOf = (unit: Unit): UnitRole => {
    const isListed = listed.has(unit.index) || again.has(unit.index) || (boxed.has(unit.index) && !isLine(unit))
    if (isListed || announces(unit, titles)) return 'contents'
    if (unit.index >= last && isFragment(units, unit)) return 'pageMark'
    const before = settled[unit.index - 1]
    return before === undefined || isLine(before) ? roleBelowLine(units, unit) : unit.role
  }
  for (const unit of units) {
    const role = roleOf(unit)
    settled.push(role === unit.role ? unit : inRole(unit, role))
  }
  return settled
}
