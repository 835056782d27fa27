import { isTitleText, readsAsSentence } from '../lines/titleShape'
import { PARAGRAPH_INDENT } from '../lines/indents'
import { closingOf } from '../text/characters'
import { DAY_ALONE } from '../text/patterns'
import { isClosed } from '../units/isClosed'
import { type Unit, inRole } from '../units/units'

/** No headline has more lines of a column, nor more characters. */
const MOST_LINES = 3
const LONGEST = 50

/** Whether the unit below is a paragraph that stands in, or the day of a copied report. */
function isOver(next: Unit | undefined, indent: number, length: number): boolean {
  if (next === undefined) return false
  if (next.role === 'masthead' || next.role === 'source') return DAY_ALONE.test(next.head)
  return next.role === 'text' && next.blanks === 0 && next.length > length && (next.lines[0]?.indent ?? 0) - indent >= PARAGRAPH_INDENT
}

/** Whether the unit is a headline that fills lines of the column as a paragraph does: it stands apart and flush, ends with no stop, and what is below stands in. */
function isWrappedTitle(unit: Unit, before: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.role !== 'text' || unit.lines.length < 2 || unit.lines.length > MOST_LINES || unit.length > LONGEST) return false
  if (
    (unit.blanks === 0 && before !== undefined) ||
    unit.names !== null ||
    unit.signs.length > 0 ||
    (before !== undefined && !isClosed(before))
  )
    return false
  const indent = unit.lines[0]?.indent ?? 0
  if (!isOver(next, indent, unit.length) || unit.lines.some((line) => line.indent !== indent)) return false
  return closingOf(unit.tail) === 'open' && isTitleText(unit.head) && !unit.head.includes('，') && !readsAsSentence(unit.head)
}

/** Tells headlines that were wrapped like the text from paragraphs (折行标题); the day under one is the report's and not the page's. */
export function settleTitles(units: readonly Unit[]): Unit[] {
  let isUnderTitle = false
  return units.map((unit) => {
    const isDayOfReport = isUnderTitle && unit.role === 'masthead'
    isUnderTitle = isWrappedTitle(unit, units[unit.index - 1], units[unit.index + 1])
    if (isUnderTitle) return inRole(unit, 'title')
    return isDayOfReport ? inRole(unit, 'source') : unit
  })
}
