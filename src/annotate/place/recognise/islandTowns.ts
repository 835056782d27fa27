import { isIsland, islandTowns } from '../../../lexicon/places/islandTowns'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

const TOWN = SCOUT.seeker(new RegExp([...islandTowns.keys()].sort((a, b) => b.length - a.length).join('|')))

/** The one unit of those that have such a town which the page speaks of; where only one has it, that one. */
function ownerOf(owners: readonly string[], spokenOf: ReadonlySet<string>): string | null {
  const [only] = owners
  if (owners.length === 1) return only ?? null
  const named = owners.filter((code) => spokenOf.has(code))
  return named.length === 1 ? (named[0] ?? null) : null
}

/**
 * Townships of 台湾 and 金门, which have no codes: 玉里镇 lies in 花莲县. Only in articles that speak of the islands, or on
 * a page that is at home there. `taken`: hits so far; `home`: code of the page's home.
 */
export function recogniseIslandTowns(text: string, taken: readonly Hit[], home: string | null): readonly Hit[] {
  const spokenOf = new Set(taken.flatMap(({ readings }) => readings.map(({ code }) => code).filter(isIsland)))
  if (home !== null && isIsland(home)) spokenOf.add(home)
  if (spokenOf.size === 0) return []
  const hits: Hit[] = []
  for (const { 0: name, index } of TOWN.all(text)) {
    const within = ownerOf(islandTowns.get(name) ?? [], spokenOf)
    if (within === null) continue
    hits.push({
      start: index,
      end: index + name.length,
      sign: 'islandTown',
      readings: [],
      trust: 'sure',
      level: 'town',
      freeName: name,
      within,
    })
  }
  return hits
}
