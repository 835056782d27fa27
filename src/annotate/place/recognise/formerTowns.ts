import { cityOf, countyOf, isBelow } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { COMMON_WORDS } from '../../../lexicon/words/commonWords'
import type { Hit } from '../hit'
import { SCOUT } from './scout'
import { unknownTown } from './unknownTowns'

/** Suffixes that a town may have had or got since: 龙湖镇 was 龙湖乡 and 龙湖公社 and became 龙湖街道. */
const SUFFIX = SCOUT.seeker(/人民公社|公社|街道办事处|街道办|办事处|街道|镇(?!街(?!道|上|头))|乡(?!村|亲|土|镇)/)
/** [柏垭区]: between county and commune, counties once had districts, called after a town. */
const DISTRICT = SCOUT.seeker(/区(?![域间别内块里划委政长级段号])/)
/** 新城区, 城关区: a part of a town, or of any town. */
const NO_DISTRICT = /^(?:[新老东南西北中]城|城[关东南西北中厢]|中心|高新|开发|工业|生活|[东南西北][部山河]|库|山|湖|林|牧|矿|市|郊|社)$/
const TODAY = ['镇', '乡', '街道', '农场', '林场'] as const
const ALSO: Readonly<Record<string, readonly string[]>> = {
  办事处: ['街道', '镇', '乡'],
  街道办事处: ['街道', '镇'],
  街道办: ['街道', '镇'],
}
const LONGEST = 5

/** Whose towns may be meant: those of counties on the page, and of the city named right before. */
type Owns = (town: string) => boolean

function ownedBy(counties: ReadonlySet<string>, beside: Hit | undefined, gazetteer: Gazetteer): Owns {
  const cities = new Set(beside?.level === 'city' ? beside.readings.map((reading) => reading.code) : [])
  return (town) => {
    const parent = gazetteer.byCode(town)?.parent
    return (parent !== undefined && parent !== null && counties.has(parent)) || (cities.size > 0 && cities.has(cityOf(town) ?? ''))
  }
}

const NO_READINGS: readonly NameReading[] = []

function readingsOf(stem: string, printed: string, owns: Owns, gazetteer: Gazetteer): readonly NameReading[] {
  if (stem.length > 1 && !gazetteer.begins(stem)) return NO_READINGS
  const readings: NameReading[] = []
  const seen = new Set<string>()
  for (const suffix of ALSO[printed] ?? TODAY) {
    for (const reading of gazetteer.find(`${stem}${suffix}`)?.readings ?? []) {
      if (seen.has(reading.code) || !owns(reading.code)) continue
      seen.add(reading.code)
      const sameThing = suffix === printed || (suffix === '街道' && ALSO[printed] !== undefined)
      readings.push(sameThing ? reading : { ...reading, kind: 'old', name: `${stem}${printed}` })
    }
  }
  return readings
}

/** [索镇]代表队, [刁镇]集市: a town of two characters that kept its 镇 when it became a street, 索镇街道. `null` where none did. */
function shortTown(text: string, floor: number, end: number, owns: Owns, gazetteer: Gazetteer): Hit | null {
  const start = end - 2
  const name = text.slice(start, end)
  if (start < floor || !name.endsWith('镇') || COMMON_WORDS.has(name)) return null
  const readings = (gazetteer.find(`${name}街道`)?.readings ?? []).filter(({ code }) => owns(code))
  const meant = readings.map((reading): NameReading => ({ ...reading, kind: 'old', name }))
  return meant.length === 0 ? null : { start, end, sign: 'formerTown', readings: meant, trust: 'guarded', level: 'town', freeName: null }
}

function formerHit(text: string, floor: number, suffix: number, end: number, owns: Owns, gazetteer: Gazetteer): Hit | null {
  for (let start = Math.max(floor, suffix - LONGEST); start <= suffix - 2; start += 1) {
    const readings = readingsOf(text.slice(start, suffix), text.slice(suffix, end), owns, gazetteer)
    if (readings.length > 0) return { start, end, sign: 'formerTown', readings, trust: 'guarded', level: 'town', freeName: null }
  }
  return shortTown(text, floor, end, owns, gazetteer)
}

/** [曲阳桥乡]: the town whose first characters are a doubtful name by themselves; `null` where they are not. */
function longerThan(short: Hit | undefined, town: Hit | null): Hit | null {
  return short !== undefined && short.trust === 'guarded' && short.sign === 'name' && town?.start === short.start ? town : null
}

function nearer(one: Hit | undefined, other: Hit | undefined): Hit | undefined {
  return one === undefined || (other !== undefined && other.end > one.end) ? other : one
}

/** The county of the hit that ends right at `start` and is printed as 县: 黎平县[中潮区]. */
function countyBeside(text: string, before: Hit | undefined, start: number): string | null {
  if (before === undefined || before.end !== start || before.level !== 'county' || text.charAt(start - 1) !== '县') return null
  return before.readings.length === 1 ? (before.readings[0]?.code ?? null) : null
}

/** 河西、四街、杨广[等区]: a list of such districts. */
const DISTRICTS = SCOUT.seeker(/等?[0-9一二三四五六七八九十两]{0,3}个?区(?![域间别内块里划委政长级段号])/)

function districtHit(start: number, end: number, freeName: string, within: string): Hit {
  return { start, end, sign: 'formerTown', readings: [], trust: 'sure', level: 'town', freeName, within }
}

/** The districts of `home` that lists name, each item called after a town of it. */
function listedDistricts(text: string, home: string, gazetteer: Gazetteer): readonly Hit[] {
  const owns: Owns = (town) => isBelow(town, home)
  const isDistrict = (stem: string): boolean => !NO_DISTRICT.test(stem) && readingsOf(stem, '区', owns, gazetteer).length > 0
  const hits: Hit[] = []
  for (const { index } of DISTRICTS.all(text)) {
    const items: Hit[] = []
    for (let end = index; end > 0; end = (items[items.length - 1]?.start ?? 0) - 1) {
      const length = [4, 3, 2].find((size) => end >= size && isDistrict(text.slice(end - size, end)))
      if (length === undefined) break
      items.push(districtHit(end - length, end, `${text.slice(end - length, end)}区`, home))
      if (text.charAt(end - length - 1) !== '、') break
    }
    if (items.length >= 2) hits.push(...items.reverse())
  }
  return hits
}

/**
 * Districts of counties of old, called after a town of theirs: of `home`, the page's own county, `null` where that is none,
 * or of the county named right before. `taken`: hits so far.
 */
export function recogniseOldDistricts(text: string, taken: readonly Hit[], home: string | null, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = home === null ? [] : [...listedDistricts(text, home, gazetteer)]
  let at = 0
  for (const { index } of DISTRICT.all(text)) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= index) at += 1
    if ((taken[at]?.start ?? text.length) <= index) continue
    const before = taken[at - 1]
    for (let start = Math.max(before?.end ?? 0, index - LONGEST); start <= index - 2; start += 1) {
      const stem = text.slice(start, index)
      const county = countyBeside(text, before, start) ?? home
      if (county === null || NO_DISTRICT.test(stem)) continue
      if (readingsOf(stem, '区', (town) => isBelow(town, county), gazetteer).length === 0) continue
      hits.push(districtHit(start, index + 1, `${stem}区`, county))
      break
    }
  }
  return hits.sort((a, b) => a.start - b.start)
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
    if ((taken[at]?.start ?? end) < match.index) continue
    const beside = nearer(taken[at - 1], hits[hits.length - 1])
    const near = beside !== undefined && match.index - beside.end <= LONGEST ? beside : undefined
    const owns = ownedBy(counties, near, gazetteer)
    const hit =
      formerHit(text, beside?.end ?? 0, match.index, end, owns, gazetteer) ??
      longerThan(near, formerHit(text, near?.start ?? 0, match.index, end, owns, gazetteer)) ??
      unknownTown(text, near, match.index, end, counties.size > 0)
    if (hit !== null) hits.push(hit)
  }
  return hits
}

const TOWN_SUFFIX = /(?:街道|镇|乡)$/

function withinCounty(owner: Hit): Owns {
  return (town) => owner.readings.some((reading) => isBelow(town, reading.code))
}

/** What may stand between a county and the town of another one. */
const BETWEEN = /[的与和及到赴向从由在、，。；（）\s]/

/** 彭州市天[彭镇]: the last characters of a town's name look like a town elsewhere. `null` where the county is not right before. */
function cutTown(text: string, owner: Hit, hit: Hit, gazetteer: Gazetteer): Hit | null {
  const gap = text.slice(owner.end, hit.start)
  if (gap.length !== 1 || hit.end - owner.end > LONGEST || BETWEEN.test(gap)) return null
  const printed = text.slice(owner.end, hit.end)
  const suffix = TOWN_SUFFIX.exec(printed)?.[0] ?? ''
  const known = readingsOf(printed.slice(0, -suffix.length), suffix, withinCounty(owner), gazetteer)
  return known.length === 0 ? null : { ...hit, start: owner.end, sign: 'formerTown', readings: known }
}

/** Where the page is at home, and the counties whose towns it may name. */
interface Owners {
  readonly home: string | null
  readonly counties: ReadonlySet<string>
}

const LONGEST_CUT = 2
/** Every county seat was called so; where a page does not say whose, it is that of its own county. */
const SEAT = /^城关(?:镇|街道)$/

/**
 * A name that the table has only elsewhere, where the page's own county has such a town under another suffix (旧城乡, now
 * 旧城镇), maybe with a character before (新[垒头乡]). `null` where it has none.
 */
function townOfHome(text: string, hit: Hit, floor: number, home: string, gazetteer: Gazetteer): Hit | null {
  const owns: Owns = (town) => isBelow(town, home)
  const printed = text.slice(hit.start, hit.end)
  const suffix = TOWN_SUFFIX.exec(printed)?.[0]
  if (suffix === undefined || hit.readings.some(({ code }) => owns(code))) return null
  for (let start = hit.start; start >= Math.max(floor, hit.start - LONGEST_CUT); start -= 1) {
    const readings = readingsOf(text.slice(start, hit.end - suffix.length), suffix, owns, gazetteer)
    if (readings.length > 0) return { ...hit, start, sign: 'formerTown', readings }
  }
  return SEAT.test(printed) ? { ...hit, sign: 'formerTown', readings: [], trust: 'sure', freeName: printed, within: home } : null
}

/** Adds what a town's name may mean under its other suffixes, where the table has it only elsewhere: 丰乐乡 beside 酒泉市 is 丰乐镇 there. */
export function widenTowns(text: string, hits: readonly Hit[], { home, counties }: Owners, gazetteer: Gazetteer): readonly Hit[] {
  const county = home === null ? null : countyOf(home)
  return hits.map((hit, index) => {
    if (hit.level !== 'town' || hit.sign !== 'name') return hit
    const before = hits[index - 1]
    const owner = before?.end === hit.start ? before : undefined
    const owns = owner?.level === 'county' ? withinCounty(owner) : ownedBy(counties, owner, gazetteer)
    const cut = owner === undefined && before?.level === 'county' ? cutTown(text, before, hit, gazetteer) : null
    if (cut !== null) return cut
    const own = county === null || owner !== undefined ? null : townOfHome(text, hit, before?.end ?? 0, county, gazetteer)
    if (own !== null) return own
    if (hit.readings.some((reading) => owns(reading.code))) return hit
    const printed = text.slice(hit.start, hit.end)
    const suffix = TOWN_SUFFIX.exec(printed)?.[0]
    const former = suffix === undefined ? [] : readingsOf(printed.slice(0, -suffix.length), suffix, owns, gazetteer)
    if (former.length > 0) return { ...hit, readings: former }
    return owner?.level === 'county' ? { ...hit, sign: 'formerTown', readings: [], freeName: printed } : hit
  })
}
