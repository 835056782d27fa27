import type { Gazetteer, NameReading } from '../../lexicon/places/gazetteer'
import { PairSieve, SMALL_SIEVE } from '../../matching/pairSieve'
import { nameParts } from '../../lexicon/places/names'
import { perCounty } from './perCounty'

/** Towns by what they are called without 镇, 满族乡, 街道. */
export type TownStems = ReadonlyMap<string, readonly NameReading[]>

function readStems(county: string, gazetteer: Gazetteer): TownStems {
  const stems = new Map<string, readonly NameReading[]>()
  for (const { code, name, gone } of gazetteer.towns(county)) {
    const { stem, suffix } = nameParts(name)
    // 刁镇街道 is called 刁镇, which is a name already; 金乡镇 is called 金乡.
    if (suffix === '' || stem.length < 2 || stem.endsWith('镇') || (stem.endsWith('乡') && suffix !== '镇')) continue
    const known = stems.get(stem)
    // A town of today has its name before those that are no more.
    if (known !== undefined && gone) continue
    stems.set(stem, [...(known ?? []), { code, kind: gone ? 'gone' : 'official', name }])
  }
  return stems
}

/** The towns of one county, those that are no more too. */
export const townStemsOf: (county: string, gazetteer: Gazetteer) => TownStems = perCounty(readStems)

/** No name of a town is looked for with more characters. */
export const LONGEST_STEM = 4

/** A quick look for where the name of one of the towns may begin: by its two first characters. */
export function sieveOf(stems: Iterable<string>): PairSieve {
  const sieve = new PairSieve(SMALL_SIEVE)
  for (const stem of stems) sieve.add(stem.charCodeAt(0), stem.charCodeAt(1))
  return sieve
}
