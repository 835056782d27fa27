import { cityOf, countyOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameMatch, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { isTrapped } from './traps'

/** 济宁大名[人民], 西畴砚山[等六城]: what stands behind the last of names that no mark parts, as old headlines have them. */
const BEHIND = /^(?:人民|军民|群众|农民|民兵|同胞|前线|两[县地]|等[地县市城0-9一二三四五六七八九十])/
/** Before the first of them: the edge of a phrase, a preposition, or what is done to towns. */
const BEFORE = /(?:^|[，。、；：！？\s在到至由向与和及]|解放|收复|攻克|连克|克复|占领|进占|光复|重占|包围|支援)$/

function countiesOf({ name }: NameMatch): readonly NameReading[] {
  return name.readings.filter(({ code, kind }) => kind === 'short' && countyOf(code) === code)
}

function hitOf({ start, end }: NameMatch, readings: readonly NameReading[]): Hit {
  return { start, end, sign: 'row', readings, trust: 'sure', level: 'county', freeName: null }
}

/** The counties of two names that lie in one prefecture. */
function neighbours(one: NameMatch, other: NameMatch): readonly [readonly NameReading[], readonly NameReading[]] {
  const cities = new Set(countiesOf(other).map(({ code }) => cityOf(code)))
  const first = countiesOf(one).filter(({ code }) => cities.has(cityOf(code)))
  const shared = new Set(first.map(({ code }) => cityOf(code)))
  return [first, countiesOf(other).filter(({ code }) => shared.has(cityOf(code)))]
}

/**
 * Counties that are named by their short names alone with no mark between them, the last before what only places have: right behind
 * another place, or two of one prefecture. `all`: the gazetteer's matches in the text; `taken`: hits so far.
 */
export function recogniseChains(text: string, all: readonly NameMatch[], taken: readonly Hit[], gazetteer: Gazetteer): readonly Hit[] {
  const lasts = all.filter(
    (match) => match.name.trust !== 'sure' && BEHIND.test(text.slice(match.end, match.end + 3)) && countiesOf(match).length > 0,
  )
  if (lasts.length === 0) return []
  const ends = new Map(taken.filter(({ level }) => level === 'city' || level === 'county').map((hit) => [hit.end, hit]))
  return lasts.flatMap((last): readonly Hit[] => {
    if (isTrapped(text, last, true, true)) return []
    const first = all.find((match) => match.end === last.start && match.name.trust !== 'sure' && countiesOf(match).length > 0)
    const startsWell = (start: number): boolean => BEFORE.test(text.slice(Math.max(0, start - 2), start))
    if (first !== undefined && startsWell(first.start)) {
      const [one, other] = neighbours(first, last)
      if (one.length === 1 && other.length === 1) return [hitOf(first, one), hitOf(last, other)]
    }
    const before = ends.get(last.start)
    const counties = countiesOf(last)
    const isFull = before !== undefined && gazetteer.find(text.slice(before.start, before.end)) !== null
    return isFull && before.trust === 'sure' && counties.length === 1 && startsWell(before.start) ? [hitOf(last, counties)] : []
  })
}
