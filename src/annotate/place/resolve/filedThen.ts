import type { Place, PlaceMention } from '../../../domain/place'
import { type FormerUnit, formerUnitsOf } from '../../../lexicon/places/formerUnits'

/** Whether the unit was called so in the year; in the year of its end, if it still is. */
function isOf({ from, until }: FormerUnit, year: number, named: boolean): boolean {
  return year >= from && year <= until + (named ? 1 : 0)
}

/**
 * The unit that a paper of the year meant by what is the unit `today` now: 郫县, not 郫都区, in 1999. Of units that were joined to
 * another, or to each other, one is meant only where the article names it. `here`: what the article calls the unit. `null` where it
 * was what it is today, or nobody can tell.
 */
export function unitThen(today: Place, year: number, here: ReadonlySet<string>, pageText: string): FormerUnit | null {
  const units = formerUnitsOf(today.code)
  if (units.length === 0) return null
  const named = units.find((unit) => here.has(unit.name) && isOf(unit, year, true))
  if (named !== undefined) return named
  if (pageText.includes(today.name)) return null
  const became = units.filter((unit) => !unit.joined && isOf(unit, year, pageText.includes(unit.name)))
  return became.length === 1 ? (became[0] ?? null) : null
}

/** The mention under the code that the unit had when it was called so. */
export function mentionedThen(mention: PlaceMention, year: number): PlaceMention {
  if (mention.code === null) return mention
  const unit = formerUnitsOf(mention.code).find((each) => each.name === mention.name && isOf(each, year, true))
  return unit === undefined ? mention : { ...mention, code: unit.code }
}
