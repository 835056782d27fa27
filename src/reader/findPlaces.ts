import type { Place } from '../domain/place'
import type { Gazetteer } from '../lexicon/places/gazetteer'

/** The units of the city (or province) that `near` lies in: counties, zones, towns. */
function unitsAround(gazetteer: Gazetteer, near: string): readonly string[] {
  const path = gazetteer.ancestors(near)
  const root = path.find((place) => place.level === 'city') ?? path[0]
  if (root === undefined) return []
  const counties = gazetteer.children(root.code)
  return [root, ...counties, ...counties.flatMap((county) => gazetteer.children(county.code))].map((place) => place.code)
}

/** With nothing typed: the way up from `near`, what is below it, what lies beside it. */
function unitsBeside(gazetteer: Gazetteer, near: string): readonly string[] {
  const path = gazetteer.ancestors(near)
  const parent = path[path.length - 2]
  const beside = parent === undefined ? [] : gazetteer.children(parent.code)
  return [...path]
    .reverse()
    .concat(beside, gazetteer.children(near))
    .map((place) => place.code)
}

function unitsNamed(gazetteer: Gazetteer, text: string): readonly string[] {
  return gazetteer.match(text).flatMap((match) => match.name.readings.map((reading) => reading.code))
}

/** How many levels two units have in common. */
function closeness(path: readonly Place[], near: ReadonlySet<string>): number {
  return path.filter((place) => near.has(place.code)).length
}

/**
 * Units that `text` may mean, for choosing one by hand: those around `near` whose names hold it, and every namesake in the
 * country; nearest first. With `text` '' the units around `near`. Each is given from its province down.
 */
export function findPlaces(gazetteer: Gazetteer, text: string, near: string | null, limit: number): readonly (readonly Place[])[] {
  const wanted = text.trim()
  const path = near === null ? [] : gazetteer.ancestors(near)
  const nearby = near === null ? [] : wanted === '' ? unitsBeside(gazetteer, near) : unitsAround(gazetteer, near)
  const holding = nearby.filter((code) => gazetteer.byCode(code)?.name.includes(wanted) === true)
  const codes = [...new Set([...holding, ...unitsNamed(gazetteer, wanted)])]
  const known = new Set(path.map((place) => place.code))
  const found = codes.map((code) => gazetteer.ancestors(code)).filter((units) => units.length > 0)
  if (wanted !== '') found.sort((a, b) => closeness(b, known) - closeness(a, known) || a.length - b.length)
  return found.slice(0, limit)
}
