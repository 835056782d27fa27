import type { Gazetteer } from '../../lexicon/places/gazetteer'

/** Works out once for each county of a gazetteer what is asked for again and again, such as for every article of a page. */
export function perCounty<T>(workOut: (county: string, gazetteer: Gazetteer) => T): (county: string, gazetteer: Gazetteer) => T {
  const all = new WeakMap<Gazetteer, Map<string, T>>()
  return (county, gazetteer) => {
    const known = all.get(gazetteer) ?? new Map<string, T>()
    all.set(gazetteer, known)
    const found = known.get(county) ?? workOut(county, gazetteer)
    known.set(county, found)
    return found
  }
}
