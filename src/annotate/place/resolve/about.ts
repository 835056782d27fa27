import { countyOf, isWithin, provinceOf } from '../../../lexicon/places/codes'
import type { Placed } from '../hit'
import { heaviest } from './homePlace'

/** Share of its places that an article's county needs for the article to be about it. */
const TOPIC_SHARE = 0.6

/** The county that one article is about, `null` where none stands out. */
export function topicPlace(placed: readonly Placed[]): string | null {
  const clues = placed.map((place) => ({ code: place.code ?? place.within ?? '', weight: 1 })).filter((clue) => clue.code !== '')
  const best = heaviest(clues, countyOf)
  return best !== null && best.weight >= 2 && best.share > TOPIC_SHARE ? best.code : null
}

/** Where an article names the unit, or what lies in it, first. Offset into `Reading.text`. */
export function firstNamed(placed: readonly Placed[], unit: string): number {
  return placed.find((place) => isWithin(place.code ?? place.within ?? '', unit))?.hit.start ?? 0
}

/** A place of the one province that an article tells of, which is not the home's: 全省 in it means that one. `null` where there is none. */
export function elsewhere(placed: readonly Placed[], home: string | null): string | null {
  const codes = placed.map((place) => place.code ?? place.within).filter((code) => code !== null)
  const [first] = codes
  if (first === undefined || home === null || provinceOf(first) === provinceOf(home)) return null
  return codes.every((code) => provinceOf(code) === provinceOf(first)) ? first : null
}
