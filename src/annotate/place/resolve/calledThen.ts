import { provinceOf } from '../../../lexicon/places/codes'
import { wasCity, wasCounty } from '../../../lexicon/places/countyYears'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { shortName } from '../../../lexicon/places/names'
import type { Placed } from '../hit'

/** The county that the short name meant then, under its name of then; `null` where the gazetteer has none. */
function countyThen(stem: string, code: string, gazetteer: Gazetteer): NameReading | null {
  const readings = gazetteer.find(`${stem}县`)?.readings ?? []
  return readings.find((reading) => provinceOf(reading.code) === provinceOf(code)) ?? null
}

function placedThen(place: Placed, printed: string, year: number, gazetteer: Gazetteer): Placed {
  const { code } = place
  if (code === null || (place.level !== 'city' && place.level !== 'county')) return place
  const today = gazetteer.byCode(code)
  if (today === null || shortName(today.name, today.level) !== printed) return place
  if (wasCity(code, printed, year)) return { ...place, name: `${printed}市` }
  if (!wasCounty(code, printed, year)) return place
  const county = countyThen(printed, code, gazetteer)
  const level = county === null ? 'county' : (gazetteer.byCode(county.code)?.level ?? 'county')
  return { ...place, code: county?.code ?? code, name: county?.name ?? `${printed}县`, level }
}

/**
 * The places of an article of a certain year, short names under what the units were called then: 长垣 was 长垣县 before it became
 * 长垣市, 增城 was 增城市 before it became 增城区, and 濮阳 the county alone before there was a city. `year`: `null` where it is unknown.
 */
export function asCalledThen(text: string, placed: readonly Placed[], year: number | null, gazetteer: Gazetteer): readonly Placed[] {
  if (year === null) return placed
  return placed.map((place) => placedThen(place, text.slice(place.hit.start, place.hit.end), year, gazetteer))
}
