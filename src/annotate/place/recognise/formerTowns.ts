import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { COMMON_WORDS } from '../../../lexicon/words/commonWords'
import type { Hit } from '../hit'
import { LONGEST_NAME, ownedBy, type Owns, townReadings } from './namesOfTowns'
import { SCOUT } from './scout'
import { type TownSuffix, unknownTown } from './unknownTowns'

/** Suffixes that a town may have had or got since: 龙湖镇 was 龙湖乡 and 龙湖公社 and became 龙湖街道. */
const SUFFIX = SCOUT.seeker(/人民公社|公社|街道办事处|街道办|办事处|街道|镇(?!街(?!道|上|头))|乡(?!村|亲|土|镇)/)

/** 区[城乡]管理局: town and country together, in the name of an office or a plan. */
const TOWN_AND_COUNTRY = '城乡'
const OF_BOTH = /^(?:管理|建设|规划|居民|环境|环卫|统筹|一体|融合|综合|低保|客运|公交|供水|结合)/

function meansBoth(text: string, end: number): boolean {
  return text.endsWith(TOWN_AND_COUNTRY, end) && OF_BOTH.test(text.slice(end, end + 2))
}

/** Where a town is looked for, and whose. */
interface TownSearch {
  readonly text: string
  readonly owns: Owns
  readonly gazetteer: Gazetteer
}

/** [索镇]代表队, [刁镇]集市: a town of two characters that kept its 镇 when it became a street, 索镇街道. `null` where none did. */
function shortTown({ text, owns, gazetteer }: TownSearch, floor: number, end: number): Hit | null {
  const start = end - 2
  const name = text.slice(start, end)
  if (start < floor || !name.endsWith('镇') || COMMON_WORDS.has(name)) return null
  const readings = (gazetteer.find(`${name}街道`)?.readings ?? []).filter(({ code }) => owns(code))
  const meant = readings.map((reading): NameReading => ({ ...reading, kind: 'old', name }))
  return meant.length === 0 ? null : { start, end, sign: 'formerTown', readings: meant, trust: 'guarded', level: 'town', freeName: null }
}

/** The town whose name ends with the suffix and begins no earlier than `floor`. */
function formerHit(search: TownSearch, { start: suffix, end }: TownSuffix, floor: number): Hit | null {
  const { text, owns, gazetteer } = search
  for (let start = Math.max(floor, suffix - LONGEST_NAME); start <= suffix - 2; start += 1) {
    const readings = townReadings(text.slice(start, suffix), text.slice(suffix, end), owns, gazetteer)
    if (readings.length > 0) return { start, end, sign: 'formerTown', readings, trust: 'guarded', level: 'town', freeName: null }
  }
  return shortTown(search, floor, end)
}

/** [曲阳桥乡]: the town whose first characters are a doubtful name by themselves; `null` where they are not. */
function longerThan(short: Hit | undefined, town: Hit | null): Hit | null {
  return short !== undefined && short.trust === 'guarded' && short.sign === 'name' && town?.start === short.start ? town : null
}

function nearer(one: Hit | undefined, other: Hit | undefined): Hit | undefined {
  return one === undefined || (other !== undefined && other.end > one.end) ? other : one
}

/**
 * Towns under a name that the table does not have, because it was theirs once or is theirs since (郭店公社, 建设路办事处),
 * or because the town is no more. Only towns of `counties`, those that the page names or is at home in, or of the city
 * or county named right before. `taken`: hits so far.
 */
export function recogniseFormerTowns(
  text: string,
  taken: readonly Hit[],
  counties: ReadonlySet<string>,
  gazetteer: Gazetteer,
): readonly Hit[] {
  const hits: Hit[] = []
  let at = 0
  for (const match of SUFFIX.all(text)) {
    const end = match.index + match[0].length
    while (at < taken.length && (taken[at]?.end ?? 0) <= match.index) at += 1
    if ((taken[at]?.start ?? end) < match.index || meansBoth(text, end)) continue
    const beside = nearer(taken[at - 1], hits[hits.length - 1])
    const near = beside !== undefined && match.index - beside.end <= LONGEST_NAME ? beside : undefined
    const suffix = { start: match.index, end }
    const search = { text, owns: ownedBy(counties, near, gazetteer), gazetteer }
    const hit =
      formerHit(search, suffix, beside?.end ?? 0) ??
      longerThan(near, formerHit(search, suffix, near?.start ?? 0)) ??
      unknownTown(text, suffix, near, counties.size > 0)
    if (hit !== null) hits.push(hit)
  }
  return hits
}
