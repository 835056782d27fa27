import { countyOf, isBelow } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { recogniseBareTowns } from './bareTowns'
import { isBranchOfOffice, recogniseBranches } from './branches'
import { recogniseChains } from './chains'
import { recogniseCommittees } from './committees'
import { recogniseDatelines } from './datelines'
import { recogniseEchoes } from './echoes'
import { recogniseFormerTowns } from './formerTowns'
import { recogniseInitials } from './initials'
import { recogniseIslandTowns } from './islandTowns'
import { recogniseSights, recogniseWorks } from './landmarks'
import { recogniseLists } from './lists'
import { recogniseNames } from './names'
import { recogniseOwnName } from './ownName'
import { recogniseParks } from './parks'
import { recogniseOldDistricts } from './oldDistricts'
import { recogniseOldQuarters } from './oldQuarters'
import { recogniseQuarters } from './quarters'
import { recogniseRows } from './rows'
import { recogniseTownRows } from './townRows'
import { recogniseTownStems } from './townStems'
import { recogniseVillages } from './villages'
import { widenTowns } from './widenTowns'
import { recogniseZones } from './zones'

/** What the page lends to recognition: its home, the city of that, and the counties whose towns may appear under old names. */
export interface PageFrame {
  readonly home: string | null
  readonly city: string | null
  readonly counties: ReadonlySet<string>
  /** The county that is home and was called 县 when the page was printed; `null` elsewhere. */
  readonly countyThen: string | null
  /** Units that the page names in full somewhere, towns too. */
  readonly named: ReadonlySet<string>
}

/** Joins two ascending lists; where they overlap, hits of `first` stay. */
function join(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
  if (second.length === 0) return first
  const joined: Hit[] = []
  let at = 0
  let end = 0
  for (const hit of second) {
    for (let next = first[at]; next !== undefined && next.start < hit.end; next = first[at]) {
      joined.push(next)
      end = next.end
      at += 1
    }
    if (hit.start < end) continue
    joined.push(hit)
    end = hit.end
  }
  return [...joined, ...first.slice(at)]
}

/** 湖南[长沙]、秋口镇: right behind its province or city a well-known county is no town of its name, whatever the suffix behind the next. */
function standsBehindParent(hit: Hit, before: Hit | undefined, listed: Hit): boolean {
  if (hit.trust !== 'sure' || listed.level !== 'town' || before?.end !== hit.start) return false
  return hit.readings.some(({ code }) => before.readings.some((above) => isBelow(code, above.code)))
}

/** Hits of a list take the place of the same names recognised alone: 吉林 in 吉林、长春两市 is the city. */
function preferLists(names: readonly Hit[], lists: readonly Hit[]): readonly Hit[] {
  const listed = new Map(lists.map((hit) => [hit.start, hit]))
  return names.map((hit, index) => {
    const other = listed.get(hit.start)
    if (other === undefined || standsBehindParent(hit, names[index - 1], other)) return hit
    return other.end === hit.end && hit.readings.some((reading) => reading.kind === 'short')
      ? { ...other, trust: other.trust === 'sure' ? 'sure' : hit.trust }
      : hit
  })
}

/** What can be recognised without knowing the page: datelines, names, lists, branches, in the order of precedence. */
export function recogniseAlone(text: string, gazetteer: Gazetteer): readonly Hit[] {
  const matches = gazetteer.match(text)
  const lists = recogniseLists(text, gazetteer)
  const names = preferLists(recogniseNames(text, matches, gazetteer), lists)
  const sent = join(
    join(join(recogniseDatelines(text, gazetteer), join(recogniseSights(text, gazetteer), names)), recogniseInitials(text, gazetteer)),
    recogniseWorks(text, gazetteer),
  )
  const branches = recogniseBranches(text, gazetteer)
  const named = join(
    branches.filter(({ start }) => isBranchOfOffice(text, start)),
    join(sent, lists),
  )
  const hits = join(named, branches)
  const withEchoes = join(hits, recogniseEchoes(text, matches, hits, gazetteer))
  const withChains = join(recogniseChains(text, matches, withEchoes, gazetteer), withEchoes)
  const withRows = join(withChains, recogniseRows(text, matches, withChains, gazetteer))
  const withQuarters = join(withRows, recogniseQuarters(text, withRows, gazetteer))
  return join(recogniseOldQuarters(text, withQuarters, gazetteer), withQuarters)
}

/** 转塘[镇]江口社区, [曲阳]桥乡: a name that begins with a town's last character, or is its beginning, is none. */
function withoutCut(hits: readonly Hit[], towns: readonly Hit[]): readonly Hit[] {
  const suffixes = new Set(towns.filter((town) => town.readings.length > 0).map((town) => town.end - 1))
  const starts = new Set(towns.map((town) => town.start))
  return suffixes.size === 0 && starts.size === 0
    ? hits
    : hits.filter((hit) => !starts.has(hit.start) && (hit.sign !== 'name' || !suffixes.has(hit.start)))
}

/**
 * Everything in one reading's text that may name a place, ascending, without overlaps; `alone` is what
 * `recogniseAlone` found. The order below is the order of precedence.
 */
export function recogniseAll(text: string, alone: readonly Hit[], frame: PageFrame, gazetteer: Gazetteer): readonly Hit[] {
  let hits = widenTowns(text, alone, frame, gazetteer)
  hits = join(recogniseTownRows(text, frame.counties, gazetteer), hits)
  hits = join(hits, recogniseZones(text, hits, frame.city, gazetteer))
  hits = join(hits, recogniseParks(text, hits, frame.counties, gazetteer))
  hits = join(hits, recogniseCommittees(text, hits))
  const towns = recogniseFormerTowns(text, hits, frame.counties, gazetteer)
  hits = join(withoutCut(hits, towns), towns)
  hits = join(hits, recogniseOldDistricts(text, hits, frame.countyThen, gazetteer))
  hits = join(recogniseIslandTowns(text, hits, frame.home), hits)
  hits = join(hits, recogniseTownStems(text, hits, frame, gazetteer))
  const home = frame.home === null ? null : countyOf(frame.home)
  hits = recogniseBareTowns(text, hits, { home, named: frame.named }, gazetteer)
  if (home !== null && frame.named.has(home)) hits = join(hits, recogniseOwnName(text, hits, home, gazetteer))
  return join(hits, recogniseVillages(text, hits))
}
