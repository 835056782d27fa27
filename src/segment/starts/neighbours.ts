import { BRACKETED_WORDS } from '../../lexicon/bylines/roles'
import { oneOf } from '../../matching/oneOf'
import { HAN } from '../text/characters'
import type { Sign } from '../rules/signs'
import { type Unit, endOfTitle, isChrome, isTitle, signOf, unitEnd } from '../units/units'

/** 本报讯（记者 张三） on a line of its own opens a report. */
function isBareDateline(unit: Unit): boolean {
  return signOf(unit, 'dateline')?.to === unitEnd(unit)
}

/** ……的好办法。 （法宣）: whoever it is, a few words in brackets behind the last full stop close a report */
const PEN_NAME: RegExp = new RegExp(`[。！？”] ?（(?!${oneOf(BRACKETED_WORDS)})[${HAN}]{2,4}）$`)

const LONGEST_PEN_NAME = 10

/** Whether names close the unit, as they close a report. */
export function endsWithNames(unit: Unit): boolean {
  if (unit.role === 'byline') return true
  if (isBareDateline(unit)) return false
  if (unit.role === 'text' && unit.tail.endsWith('）') && PEN_NAME.test(unit.tail.slice(-LONGEST_PEN_NAME))) return true
  return unit.names !== null && !unit.names.photoOnly
}

/** Whether names stand under a headline and so close nothing. */
export function isUnderTitle(units: readonly Unit[], unit: Unit): boolean {
  if (unit.role !== 'byline') return false
  let at = unit.index
  for (
    let one = units[at];
    one !== undefined && (one.role === 'byline' || one.role === 'source' || one.role === 'caption' || isBareDateline(one));
    one = units[at]
  )
    at -= 1
  return isTitle(units[at])
}

/** The dateline that the unit opens with, if it is running text. */
export function opensWithDateline(unit: Unit | undefined): Sign | null {
  return unit === undefined || unit.role !== 'text' ? null : signOf(unit, 'dateline')
}

/** The first unit from `index` on that is no headline, name or line of the page. */
export function nextText(units: readonly Unit[], index: number): Unit | undefined {
  let at = index
  while (units[at] !== undefined && units[at]?.role !== 'text' && at - index < 12) at += 1
  return units[at]?.role === 'text' ? units[at] : undefined
}

/** 本报讯（记者 张三）……: the report names its authors at once */
const NAMED_AT_ONCE = /^.{0,16}（[^（）]{0,24}(?:记者|通讯员)[^（）]{2,24}）/

/** Whether a report that opens with the unit names its authors behind its dateline, so that none are missed at its end. */
export function isNamedAtOnce(opening: Unit): boolean {
  return NAMED_AT_ONCE.test(opening.head)
}

/** The unit above that is no line of the page itself, and whether such a line stands between. */
export function above(units: readonly Unit[], index: number): { unit: Unit | undefined; chrome: boolean; caption: boolean } {
  let at = index - 1
  let chrome = false
  let caption = false
  for (
    let unit = units[at];
    unit !== undefined && (isChrome(unit.role) || unit.role === 'jump' || unit.role === 'caption');
    unit = units[at]
  ) {
    if (unit.role === 'caption') caption = true
    else chrome = true
    at -= 1
  }
  return { unit: units[at], chrome, caption }
}

/** No article has more paragraphs. */
export const MOST_PARAGRAPHS = 60

/** What stands in the article that begins with `begun`, down to the unit `end`: as much of it as is near. */
export function articleAbove(units: readonly Unit[], begun: Unit, end: number): readonly Unit[] {
  return units.slice(Math.max(begun.index, end - MOST_PARAGRAPHS), end)
}

/** Whether the unit has the words, at its beginning or its end. */
export function says({ head, tail }: Unit, words: string): boolean {
  return head.includes(words) || tail.includes(words)
}

/** Whether names or a source stand under the headline of the article above: a long report, whose parts have crossheads. */
export function isSignedAtTop(units: readonly Unit[], begun: Unit): boolean {
  const role = units[endOfTitle(units, begun.index)]?.role
  return role === 'byline' || role === 'source'
}
