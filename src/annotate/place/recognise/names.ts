import type { PlaceLevel } from '../../../domain/place'
import { nounDistricts } from '../../../lexicon/places/commonWords'
import type { Gazetteer, NameMatch, NameTrust } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { isTrapped } from './traps'

/** The broader the unit, the likelier it is what its short name means: 吉林 is the province. */
const RANK: Readonly<Record<PlaceLevel, number>> = { province: 5, city: 4, county: 3, zone: 2, town: 1, village: 0 }

/** Level of the broadest unit among the readings. */
export function broadestLevel(match: NameMatch, gazetteer: Gazetteer): PlaceLevel {
  let best: PlaceLevel = 'village'
  for (const reading of match.name.readings) {
    const level = gazetteer.byCode(reading.code)?.level ?? 'village'
    if (RANK[level] > RANK[best]) best = level
  }
  return best
}

/** 济南[市中区], 青岛[市南区]: the last character of the city's name may begin the district's. */
const CITY_PARTS: ReadonlySet<string> = new Set(['市中区', '市南区', '市北区'])

function giveBackSuffix(text: string, match: NameMatch, gazetteer: Gazetteer): NameMatch {
  if (!text.slice(match.start, match.end).endsWith('市')) return match
  const part = text.slice(match.end - 1, match.end + 2)
  if (!CITY_PARTS.has(part)) return match
  const city = gazetteer.find(text.slice(match.start, match.end - 1))
  const below = gazetteer.find(part)
  const fits = below?.readings.some((reading) => match.name.readings.some((above) => gazetteer.byCode(reading.code)?.parent === above.code))
  return city === null || fits !== true ? match : { start: match.start, end: match.end - 1, name: city }
}

function isShort(match: NameMatch): boolean {
  return match.name.readings.every((reading) => reading.kind === 'short')
}

function trustOf(match: NameMatch): NameTrust {
  return nounDistricts.has(match.name.text) ? 'guarded' : match.name.trust
}

function admit(text: string, match: NameMatch, gazetteer: Gazetteer): Hit | null {
  const trust = trustOf(match)
  if (trust === 'never') return null
  const level = broadestLevel(match, gazetteer)
  if (isTrapped(text, match, isShort(match), level === 'county')) return null
  const kept = giveBackSuffix(text, match, gazetteer)
  return { start: kept.start, end: kept.end, sign: 'name', readings: kept.name.readings, trust, level, freeName: null }
}

/** Whether a full name begins inside a doubtful short one and ends behind it: 位[于都]匀市. */
function isCutByFullName(matches: readonly NameMatch[], index: number): boolean {
  const match = matches[index]
  if (match === undefined || !isShort(match) || match.name.trust !== 'guarded') return false
  for (let next = index + 1; next < matches.length; next += 1) {
    const other = matches[next]
    if (other === undefined || other.start >= match.end) return false
    if (other.start > match.start && other.end > match.end && !isShort(other)) return true
  }
  return false
}

/** Names of the gazetteer in a text that are places there, from left to right, without overlaps; the longest first. */
export function recogniseNames(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const matches = gazetteer.match(text)
  const hits: Hit[] = []
  let free = 0
  for (const [index, match] of matches.entries()) {
    if (match.start < free || isCutByFullName(matches, index)) continue
    const hit = admit(text, match, gazetteer)
    if (hit === null) continue
    hits.push(hit)
    free = hit.end
  }
  return hits
}
