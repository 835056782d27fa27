import { SEVERAL_POEMS } from '../text/patterns'
import { type Unit, inRole, isTitle, signOf } from '../units/units'

const NUMERALS = '一二三四五六七八九'
/** No title of such a poem is longer, and none has a mark. */
const LONGEST_TITLE = 8
const MARK = /[，。；：！？、…—]/

/** How many poems with a title of their own the unit says stand below it, the first or not; 0 where it is no headline of several. */
function furtherPoems(unit: Unit): number {
  const [, others, all] = isTitle(unit) ? (SEVERAL_POEMS.exec(unit.tail) ?? []) : []
  return NUMERALS.indexOf(others ?? all ?? ' ') + 1
}

/** The lines of verse from `index` on. */
function versesFrom(units: readonly Unit[], index: number): readonly Unit[] {
  let end = index
  for (let unit = units[end]; unit !== undefined && unit.role === 'text' && signOf(unit, 'verse') !== null; unit = units[end]) end += 1
  return units.slice(index, end)
}

/** Of lines of verse those that are the titles of `count` poems: so many and no more are shorter than all others. */
function titlesAmong(verses: readonly Unit[], count: number): readonly Unit[] {
  const first = verses[0]?.index ?? 0
  // A title stands over a line of its poem.
  const inner = verses.slice(0, -1).filter((unit) => verses[unit.index - first + 1]?.blanks === 0)
  const byLength = [...inner].sort((a, b) => a.length - b.length)
  const longest = byLength[count - 1]
  const next = byLength[count]
  if (longest === undefined || longest.length > LONGEST_TITLE || (next !== undefined && next.length <= longest.length)) return []
  const titles = byLength.slice(0, count)
  return titles.every(({ head }) => !MARK.test(head)) ? titles : []
}

/** Tells the titles of further poems under one headline from their verse (组诗小题). */
export function settleVerses(units: readonly Unit[]): Unit[] {
  const titles = new Set<number>()
  for (const unit of units) {
    const count = furtherPoems(unit)
    if (count === 0) continue
    let first = unit.index + 1
    while (units[first]?.role === 'byline') first += 1
    for (const { index } of titlesAmong(versesFrom(units, first), count)) titles.add(index)
  }
  return units.map((unit) => (titles.has(unit.index) ? inRole(unit, 'title') : unit))
}
