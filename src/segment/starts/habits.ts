import { endsWithNames, nextText, opensWithDateline } from './neighbours'
import { paragraphGap } from '../units/paragraphGap'
import { stampDays } from './stamps'
import { type Unit, endOfTitle, isTitle, signOf, startOfTitle } from '../units/units'

/** How this page sets its articles, as far as its surest signs tell. */
export interface Habits {
  readonly datelines: number
  /** Those of them with a headline right above. */
  readonly titledDatelines: number
  readonly closings: number
  readonly leads: number
  /** Headlines and crossheads that stand over running text. */
  readonly titles: number
  /** Lines of headlines and crossheads, whatever they stand over. */
  readonly titleLines: number
  /** Empty lines between two paragraphs. */
  readonly gap: number
  /** Whether paragraphs of one article hardly ever stand apart, so that an empty line means something. */
  readonly tight: boolean
  /** Whether headlines known by what stands below them have an empty line above. */
  readonly spacedTitles: boolean
  /** Whether headlines known by what stands below them mostly have several lines (多行标题). */
  readonly stacks: boolean
  /** Empty lines that headlines known by what stands below them have above at the least, where those are more than between paragraphs; else 0. */
  readonly titleGap: number
  /** Empty lines that headlines known by what stands below them have below at the least, where those are more than between paragraphs; else 0. */
  readonly titleRoom: number
  /** Whether an empty line stands above each of several reports that open with a dateline, or above their headlines. */
  readonly datelinesApart: boolean
  /** Whether the page was put together from several issues or sites: its mastheads and stamps name several days. */
  readonly isCollection: boolean
  /** The lowest rank of heading that opens an article; 0 where there are no headings. */
  readonly level: number
}

/** So many paragraphs follow each other without an empty line before that is called a habit. */
const FEWEST_TOGETHER = 3

function isTight(units: readonly Unit[]): boolean {
  const inside = units.filter((unit) => {
    const before = units[unit.index - 1]
    return unit.role === 'text' && before?.role === 'text' && !endsWithNames(before) && opensWithDateline(unit) === null
  })
  const apart = inside.filter((unit) => unit.blanks > 0).length
  return inside.length - apart >= FEWEST_TOGETHER && apart * 4 <= inside.length
}

/** Headlines that the names, the source or the dateline below them proves, those at the top of the page aside. */
function provenTitles(units: readonly Unit[]): readonly Unit[] {
  return units.filter((unit) => {
    const before = units[unit.index - 1]
    if (unit.role !== 'title' || before === undefined || before.role === 'title') return false
    let next = unit.index
    while (units[next]?.role === 'title') next += 1
    const below = units[next]
    return below?.role === 'byline' || below?.role === 'source' || opensWithDateline(below) !== null
  })
}

/** Fewer headlines make no habit. */
const FEWEST_PROVEN = 2

function titleGapOf(proven: readonly Unit[], gap: number): number {
  const least = proven.reduce((most, { blanks }) => Math.min(most, blanks), Infinity)
  return proven.length >= FEWEST_PROVEN && least > Math.max(gap, 1) ? least : 0
}

function titleRoomOf(units: readonly Unit[], proven: readonly Unit[], gap: number): number {
  const least = proven.reduce((most, { index }) => Math.min(most, units[endOfTitle(units, index)]?.blanks ?? 0), Infinity)
  return proven.length >= FEWEST_PROVEN && least > Math.max(gap, 1) ? least : 0
}

/** Fewer headlines of several lines make no habit. */
const FEWEST_STACKS = 3

function isStacked(units: readonly Unit[], proven: readonly Unit[]): boolean {
  const stacked = proven.filter(({ index }) => units[index + 1]?.role === 'title').length
  return stacked >= FEWEST_STACKS && stacked * 2 >= proven.length
}

/** Fewer reports make no habit. */
const FEWEST_APART = 3

function areApart(units: readonly Unit[], opened: readonly Unit[]): boolean {
  const further = opened.filter(({ index }) => startOfTitle(units, index) > 0)
  return further.length >= FEWEST_APART && further.every(({ index }) => (units[startOfTitle(units, index)]?.blanks ?? 0) > 0)
}

/** Learns the habits of a page. */
export function learnHabits(units: readonly Unit[]): Habits {
  const texts = units.filter((unit) => unit.role === 'text')
  const opened = texts.filter((unit) => opensWithDateline(unit) !== null)
  const headings = units.filter((unit) => unit.role === 'heading')
  // Of several headings one under the other the first opens the article; the others are its subheads.
  const opening = headings.filter(
    (unit) => units[unit.index - 1]?.role !== 'heading' && opensWithDateline(nextText(units, unit.index + 1)) !== null,
  )
  const levels = (opening.length > 0 ? opening : headings).map((unit) => signOf(unit, 'heading')?.level ?? 7)
  const kinds = [...new Set(levels)]
  const shared = kinds.filter((kind) => levels.indexOf(kind) !== levels.lastIndexOf(kind))
  const level = opening.length > 0 ? Math.max(0, ...kinds) : Math.min(...(shared.length > 0 ? shared : kinds), 9)
  const proven = provenTitles(units)
  const gap = paragraphGap(units)
  return {
    datelines: opened.length,
    titledDatelines: opened.filter((unit) => isTitle(units[unit.index - 1])).length,
    closings: units.filter((unit) => endsWithNames(unit) && units[unit.index - 1]?.role !== 'title').length,
    titles: texts.filter((unit) => units[unit.index - 1]?.role === 'title').length,
    titleLines: units.filter(isTitle).length,
    leads: texts.filter((unit) => signOf(unit, 'lead') !== null).length,
    gap,
    tight: isTight(units),
    spacedTitles: proven.length >= FEWEST_PROVEN && proven.every((unit) => unit.blanks > 0),
    stacks: isStacked(units, proven),
    titleGap: titleGapOf(proven, gap),
    titleRoom: titleRoomOf(units, proven, gap),
    datelinesApart: areApart(units, opened),
    isCollection: stampDays(units).size > 1,
    level: headings.length === 0 ? 0 : level,
  }
}
