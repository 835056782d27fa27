import { CASE_CROSSHEADS } from '../../lexicon/headlines/crossheads'
import { closingOf } from '../text/characters'
import { BRIEF_MARK } from '../text/patterns'
import { isRelatedHeading } from '../rules/shared/related'
import { type Unit, type UnitRole, inRole, isChrome, isTitle, signOf } from '../units/units'

/** What stands between two lines of the page itself and is no longer is one too. */
const LONGEST = 30

function isLine(unit: Unit | undefined): boolean {
  return unit !== undefined && isChrome(unit.role)
}

function isShort(unit: Unit): boolean {
  return (unit.role === 'title' || unit.role === 'text') && unit.lines.length === 1 && unit.length <= LONGEST && !/[。；，]/.test(unit.head)
}

/** The first unit from `index` on that is no headline. */
function afterTitles(units: readonly Unit[], index: number): number {
  let at = index
  while (units[at]?.role === 'title') at += 1
  return at
}

/** The first unit from `index` on that is no line of the page. */
function afterLines(units: readonly Unit[], index: number): number {
  let at = index
  while (isLine(units[at])) at += 1
  return at
}

/** Headlines with nothing below them but lines of the page and other headlines are a list of them. */
function listsTitles(units: readonly Unit[], unit: Unit): boolean {
  const end = afterTitles(units, unit.index)
  const beyond = afterLines(units, end)
  return beyond > end && (units[beyond] === undefined || units[beyond]?.role === 'title')
}

/** So many short lines between lines of the page are no headline. */
const FEWEST_LISTED = 5
/** Fewer will do where one of them stands as a headline further down. */
const FEWEST_NAMED = 3
/** None of them is longer. */
const LONGEST_LISTED = 40

function isListLine(unit: Unit | undefined): boolean {
  if (unit === undefined || (unit.role !== 'title' && unit.role !== 'text')) return false
  return unit.lines.every((line) => line.closing === 'open' && line.head.length <= LONGEST_LISTED && !/[，；]/.test(line.head))
}

/** Lines of verse are shorter on the whole. */
const USUAL_LINK = 9
/** What a website's links stand under, where no heading says so. */
const OVER_LINKS: ReadonlySet<UnitRole> = new Set<UnitRole>(['divider', 'navigation', 'copyright'])

/** Whether a page ends in a row of headlines that nothing but a mark or a line of the website parts from the article above: its links. */
function endsInLinks(above: Unit | undefined, run: readonly Unit[], next: Unit | undefined): boolean {
  if (above === undefined || next !== undefined || !OVER_LINKS.has(above.role)) return false
  const lines = run.flatMap((unit) => unit.lines)
  return (
    lines.length >= FEWEST_NAMED &&
    lines.every(({ head }) => !/[、。]/.test(head)) &&
    lines.reduce((sum, { head }) => sum + head.length, 0) >= USUAL_LINK * lines.length
  )
}

/** Units that list headlines: right above a line of navigation (…… / 返回主页 | 某某日报 | 版面导航), or under 往期推荐 down to the end. */
function headlineLists(units: readonly Unit[]): ReadonlySet<number> {
  const listed = new Set<number>()
  const lastTitle = new Map<string, number>()
  for (const { role, head, index } of units) if (role === 'title') lastTitle.set(head, index)
  for (const unit of units) {
    const above = units[unit.index - 1]
    if (!isListLine(unit) || (above !== undefined && !isLine(above))) continue
    let end = unit.index + 1
    while (isListLine(units[end]) && units[end]?.blanks === 0) end += 1
    const run = units.slice(unit.index, end)
    if (
      endsInLinks(above, run, units[end]) ||
      (above !== undefined && isRelatedHeading(above.head) && (units[end] === undefined || isLine(units[end])))
    ) {
      for (const one of run) listed.add(one.index)
      continue
    }
    if (units[end]?.role !== 'navigation') continue
    const heads = new Set(run.flatMap(({ lines }) => lines.map(({ head }) => head)))
    const comesAgain = [...heads].some((head) => (lastTitle.get(head) ?? -1) >= end)
    if (heads.size < (comesAgain ? FEWEST_NAMED : FEWEST_LISTED)) continue
    // What stands right above a report is its headline, however many lines it has.
    if (opensReport(units[afterLines(units, end)])) continue
    for (const one of run) listed.add(one.index)
  }
  return listed
}

/** A paragraph is longer. */
const SHORTEST_PARAGRAPH = 40

/** Whether a unit is what stands under a headline. */
function opensReport(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  if (unit.role === 'byline' || unit.role === 'source' || signOf(unit, 'dateline') !== null) return true
  return unit.role === 'text' && unit.length > SHORTEST_PARAGRAPH
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

/** 【某馆开展宣讲活动】近日，…… */
const LEAD_TITLE = /^【([^【】]{6,40})】/

/** The bracketed headlines of briefs, without spaces. */
function leadTitles(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => (unit.role === 'text' ? (LEAD_TITLE.exec(unit.head)?.[1]?.replace(/ /g, '') ?? []) : [])))
}

const LONGEST_LEAD_TITLE = 40

/** Whether a line is made of nothing but headlines that briefs of the page have in brackets: it announces them. */
function announces(unit: Unit, titles: ReadonlySet<string>): boolean {
  if (unit.role !== 'title' || titles.size === 0) return false
  const bare = unit.head.replace(/ /g, '')
  // Offsets up to which the line is made of such headlines.
  const ends = new Set([0])
  for (const from of ends) {
    const longest = Math.min(bare.length, from + LONGEST_LEAD_TITLE)
    for (let end = from + 1; end <= longest; end += 1) if (titles.has(bare.slice(from, end))) ends.add(end)
  }
  return ends.has(bare.length)
}

/** Headlines that stand on the page before, here among lines of the page and over no report, and short lines with them: what the website names its next page by. */
function namedAgain(units: readonly Unit[]): ReadonlySet<number> {
  const again = new Set<number>()
  const seen = new Set<string>()
  for (const unit of units) {
    if (unit.role !== 'title') continue
    const above = units[unit.index - 1]
    if (seen.has(unit.head) && isLine(above)) {
      let end = unit.index + 1
      for (let one = units[end]; one !== undefined && isShort(one) && one.blanks === 0; one = units[end]) end += 1
      if (units[end] === undefined || isLine(units[end])) for (let at = unit.index; at < end; at += 1) again.add(at)
    }
    seen.add(unit.head)
  }
  return again
}

/** A line of a website's boxes is no longer. */
const LONGEST_BOXED = 36

/** Units that a website has among its buttons and advertising, right below one of those and with no report below: 热 点 专 题 / …… / ……. */
function boxedLines(units: readonly Unit[]): ReadonlySet<number> {
  const boxed = new Set<number>()
  let open: number[] | null = null
  for (const unit of units) {
    const isFurniture = unit.signs.some(({ rule }) => rule === 'segment/siteFurniture')
    const isInBox = open !== null && unit.blanks === 0 && isShortOfSite(unit)
    if (isInBox) open?.push(unit.index)
    else {
      // Below the headline of a page's only report an empty line may stand, and then whose it is.
      const isHeadline = opensReport(unit) && (unit.blanks === 0 || unit.role !== 'text' || signOf(unit, 'dateline') !== null)
      if (open !== null && !isHeadline) for (const index of open) boxed.add(index)
      open = isFurniture ? [] : null
    }
  }
  for (const index of open ?? []) boxed.add(index)
  return boxed
}

function isShortOfSite(unit: Unit): boolean {
  if (unit.role !== 'text' && unit.role !== 'title' && !isLine(unit)) return false
  return unit.lines.every((line) => line.head.length <= LONGEST_BOXED && !/[。；]/.test(line.head))
}

/** Tells what stands among the lines of the page itself from headlines (版面、网页字样之间的短行). */
export function settlePageLines(units: readonly Unit[]): Unit[] {
  const settled: Unit[] = []
  const listed = headlineLists(units)
  const boxed = boxedLines(units)
  const again = namedAgain(units)
  const titles = leadTitles(units)
  let last = units.length - 1
  while (last > 0 && isLine(units[last])) last -= 1
  for (const unit of units) {
    const before = settled[unit.index - 1]
    const free = before === undefined || isLine(before) ? roleBelowLine(units, unit) : unit.role
    const role =
      listed.has(unit.index) || again.has(unit.index) || (boxed.has(unit.index) && !isLine(unit)) || announces(unit, titles)
        ? 'contents'
        : unit.index >= last && isFragment(units, unit)
          ? 'pageMark'
          : free
    settled.push(role === unit.role ? unit : inRole(unit, role))
  }
  return settled
}
