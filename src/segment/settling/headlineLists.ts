import { isRelatedHeading } from '../rules/shared/related'
import { type Unit, type UnitRole } from '../units/units'
import { afterLines, isLine, isShort, opensReport } from './pageLine'

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
export function headlineLists(units: readonly Unit[]): ReadonlySet<number> {
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

/** The first unit from `index` on that is no short line, or stands below an empty one. */
function endOfShort(units: readonly Unit[], index: number): number {
  let end = index
  for (let unit = units[end]; unit !== undefined && isShort(unit) && unit.blanks === 0; unit = units[end]) end += 1
  return end
}

/** Headlines that stand on the page before, here among lines of the page and over no report, and short lines with them: what the website names its next page by. */
export function namedAgain(units: readonly Unit[]): ReadonlySet<number> {
  const again = new Set<number>()
  const seen = new Set<string>()
  for (const unit of units) {
    if (unit.role !== 'title') continue
    const above = units[unit.index - 1]
    const end = seen.has(unit.head) && isLine(above) ? endOfShort(units, unit.index + 1) : unit.index
    const standsOverLine = units[end] === undefined || isLine(units[end])
    if (end > unit.index && standsOverLine) for (let at = unit.index; at < end; at += 1) again.add(at)
    seen.add(unit.head)
  }
  return again
}
