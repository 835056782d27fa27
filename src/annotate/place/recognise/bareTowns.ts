import { oneOf } from '../../../matching/oneOf'
import { HELD, PARTS_OF_TOWNS, PEOPLE_OF_TOWNS } from '../../../lexicon/places/aroundNames'
import { SERVICES_IN_TOWNS } from '../../../lexicon/places/offices'
import type { PairSieve } from '../../../matching/pairSieve'
import { cityOf, isWithin } from '../../../lexicon/places/codes'
import { commonWords } from '../../../lexicon/places/commonWords'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { townWords } from '../../../lexicon/places/townWords'
import { COMMON_WORDS } from '../../../lexicon/words/commonWords'
import type { Hit } from '../hit'
import { LONGEST_STEM, type TownStems, sieveOf, townStemsOf } from '../townStems'
import { isNoName } from './freeNames'
import { isTrapped } from './traps'

/** Before the name: a mark, a preposition, the name of its county. */
const BEFORE = /(?:^|[，。；：！？“（《\s在到从往来自赴于抵至和与及由对向为离经过是原的比让县市区旗])$/
/** 建起了[秋口]、江湾两个产业园: the same before a list of towns. */
const BEFORE_LIST = /[了、]$/
/** Behind it: what is there, who is there, or the end of the phrase. */
const BEHIND = new RegExp(
  `^(?:[，。；：！？”“）\\s]|$|的(?!确|士|话|是)|一(?:家|位|名|户|个|带|座|处|条|批|幢|栋|间)|有(?:个|家|位|名|一)|等(?!待|候|到|级|于|值|[0-9一二三四五六七八九十两]{0,3}个?区)|人(?!民|大|社|武|才|口|事|均|工)|队|片|段|${oneOf([...PEOPLE_OF_TOWNS, ...PARTS_OF_TOWNS, ...HELD])})`,
)
/** 从[涂寨]拉来: of a town that the page names in full. */
const FROM = /(?:从|来自|运往|运到|送到|发往)$/
/** [走近]永兴, 家住龙门: only a place stands behind it. */
const PLACE_BEFORE = /(?:走近|走进|来到|前往|家住|位于|地处|赶到|抵达|奔赴|落户|途经)$/
/** 龙门[一家]店, 永兴[等镇]: only a place stands before it. */
const PLACE_BEHIND =
  /^(?:一[家位名户]|有[个家位]|管理区|(?:代表)?队|女子|男子|等[0-9一二三四五六七八九十两]{0,3}个?(?:乡镇|镇|乡|街道)|村民|农民|集镇|街上|镇上|片区|境内)/
/** 深沪、金井、围头[一带], 北滘、容奇[等5个镇]: a list of towns tells what it is at its end. */
const LISTED =
  /^(?:、[\u4e00-\u9fff]{2,4}){0,6}(?:等[0-9一二三四五六七八九十两]{0,3}个?(?:乡镇|镇街|镇|乡|街道)|一带|[0-9一二三四五六七八九十两]{1,2}[个大][\u4e00-\u9fff]{0,4}(?:产业园|工业园|园区|集镇|小城镇))/
/** 该县秋口[石门村]: the village behind the town that it lies in. */
const VILLAGE_BEHIND = /^[\u4e00-\u9fff]{2,3}村(?=[，。、；：和与及的]|$)/
/** 石门村、[江湾]晓起村: a list of villages, each behind its town. */
const VILLAGE_BEFORE = /村[、和与及]$/
/** 孝德[法庭], 荷地[供电所], 乌石[二中]: called after the town that it is in. */
const OFFICE = new RegExp(`^(?:${oneOf(SERVICES_IN_TOWNS)}|第?[一二三四五六七八九]中(?![全国心央队]))`)
/** 公路乐从[段]: a piece of a road is named after the town, whatever stands before. */
const STRETCH = /^段[，。、的]/
/** 从茅坪[长途客运站]发车, [茅坪港]的船: stations and harbours are in the town that they are called after. */
const STATION = /^(?:(?:长途)?(?:客运站|汽车站|火车站|码头)|港(?![口湾币澳台商资元股务]))/
/** Roads, water and mountains have the names of towns. */
const NO_TOWN = /[路街巷道湖河江海站场店山园门]$/
const STREET = /街道$/
/** 工人[村], called so before the street was. */
const VILLAGE = /村$/
/** 杏坛[队]夺得冠军: who plays for a town. */
const TEAM = /^(?:代表)?队/

/** What a page lends to towns that are named without 镇. */
export interface BareTownFrame {
  /** The page's own county, `null` where that is unknown. */
  readonly home: string | null
  /** Units that the page names in full somewhere. */
  readonly named: ReadonlySet<string>
}

/** No more counties of an article lend their towns: more of them are a list. */
const MOST_COUNTIES = 3

/** The page's own county, and those that the article names in full. */
function countiesOf(hits: readonly Hit[], home: string | null): readonly string[] {
  const counties = new Set(home === null ? [] : [home])
  for (const { level, trust, readings } of hits) {
    const [only] = readings
    if (level === 'county' && trust === 'sure' && only !== undefined && readings.length === 1 && only.kind !== 'short')
      counties.add(only.code)
    if (counties.size > MOST_COUNTIES) return home === null ? [] : [home]
  }
  return [...counties]
}

function stemsOf(counties: readonly string[], gazetteer: Gazetteer): TownStems {
  const [first, ...more] = counties
  if (first === undefined || more.length === 0) return first === undefined ? new Map() : townStemsOf(first, gazetteer)
  const all = new Map<string, readonly NameReading[]>()
  for (const county of counties)
    for (const [stem, readings] of townStemsOf(county, gazetteer)) all.set(stem, [...(all.get(stem) ?? []), ...readings])
  return all
}

/** The towns of some counties, with what their names begin with. */
interface Towns {
  readonly counties: string
  readonly stems: TownStems
  readonly sieve: PairSieve
}

/** Those asked for last: most articles of a page name the same counties. */
const LAST = new WeakMap<Gazetteer, Towns>()

function townsOf(counties: readonly string[], gazetteer: Gazetteer): Towns {
  const key = counties.join(' ')
  const last = LAST.get(gazetteer)
  if (last?.counties === key) return last
  const stems = stemsOf(counties, gazetteer)
  const towns = { counties: key, stems, sieve: sieveOf(stems.keys()) }
  LAST.set(gazetteer, towns)
  return towns
}

function isWord(stem: string): boolean {
  return townWords.has(stem) || commonWords.has(stem) || COMMON_WORDS.has(stem)
}

/** 茶乡“[毛尖]”: what stands by itself in quotation marks is what is made or sold there. */
function isQuoted(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '“' && text.charAt(end) === '”'
}

/** Whether the towns' name stands at `start` as places do; `office` says that only an office is called after it. */
function standing(
  text: string,
  start: number,
  end: number,
  { ordinary, called }: { readonly ordinary: boolean; readonly called: boolean },
): 'place' | 'office' | null {
  if (!called && isQuoted(text, start, end)) return null
  const before = text.slice(Math.max(0, start - 2), start)
  const behind = text.slice(end, end + 34)
  if (called && !ordinary && FROM.test(before)) return 'place'
  if (PLACE_BEFORE.test(before) && (BEHIND.test(behind) || !ordinary)) return 'place'
  const bounded = BEFORE.test(before) || (BEFORE_LIST.test(before) && LISTED.test(behind))
  if (bounded && !ordinary && LISTED.test(behind)) return 'place'
  if ((bounded || VILLAGE_BEFORE.test(before)) && !ordinary && VILLAGE_BEHIND.test(behind)) return 'place'
  if (bounded && PLACE_BEHIND.test(behind)) return 'place'
  if ((STRETCH.test(behind) || (bounded && STATION.test(behind))) && !ordinary) return 'place'
  if (OFFICE.test(behind) && (!ordinary || bounded)) return 'office'
  return !ordinary && bounded && BEHIND.test(behind) ? 'place' : null
}

/** The towns of the page's county that it may name without 镇, and whether the page names one of them in full. */
function isCalled(readings: readonly NameReading[], { named }: BareTownFrame): boolean {
  return readings.some(({ code }) => named.has(code))
}

/** A county elsewhere that has the name of a town here: 永兴 in a text of 湄潭 is 永兴镇. */
function isFarNamesake(hit: Hit, county: string, { named }: BareTownFrame): boolean {
  return (
    hit.readings.length > 0 &&
    hit.trust === 'guarded' &&
    hit.readings.every(
      ({ code, kind }) => kind === 'short' && !named.has(code) && !isWithin(county, code) && cityOf(code) !== cityOf(county),
    )
  )
}

/** 北滘、[容奇]等5个镇: what no table has, in a list of towns behind one of the page's own county. */
const UNKNOWN_LIST = /^((?:、[\u4e00-\u9fff]{2,3})+)等[0-9一二三四五六七八九十两]{0,3}个?([镇乡])(?![街镇乡])/

function unknownBehind(text: string, end: number, stems: TownStems, within: string): readonly Hit[] {
  const list = UNKNOWN_LIST.exec(text.slice(end, end + 34))
  const [, items = '', suffix = ''] = list ?? []
  const hits: Hit[] = []
  let start = end
  for (const item of items.split('、').slice(1)) {
    start += 1
    const last = start + item.length
    if (!stems.has(item) && !isNoName(item))
      hits.push({ start, end: last, sign: 'list', readings: [], trust: 'sure', level: 'town', freeName: item + suffix, within })
    start = last
  }
  return hits
}

function stemAt(text: string, start: number, stems: TownStems): { readonly end: number; readonly readings: readonly NameReading[] } | null {
  for (let end = Math.min(text.length, start + LONGEST_STEM); end >= start + 2; end -= 1) {
    const readings = stems.get(text.slice(start, end))
    if (readings !== undefined) return { end, readings }
  }
  return null
}

/**
 * The hits with towns that are named without 镇 (乐从的蚕农, 大瑶一家企业), of the page's own county and those that the article names,
 * and without counties elsewhere that only have the name of such a town. `hits`: found so far, ascending.
 */
export function recogniseBareTowns(text: string, hits: readonly Hit[], frame: BareTownFrame, gazetteer: Gazetteer): readonly Hit[] {
  const { stems, sieve } = townsOf(countiesOf(hits, frame.home), gazetteer)
  if (stems.size === 0) return hits
  const kept: Hit[] = []
  const found: Hit[] = []
  for (const hit of hits) {
    const printed = text.slice(hit.start, hit.end)
    if (frame.home !== null && stems.has(printed) && isFarNamesake(hit, frame.home, frame)) continue
    kept.push(hit)
  }
  // 瓯北 in a text that calls it 瓯北镇 is no 瓯北街道.
  const calledHere = new Map(
    kept.flatMap(({ level, readings }) => (level === 'town' ? readings.map((one) => [one.code, one] as const) : [])),
  )
  let at = 0
  for (let start = 0; start + 1 < text.length; start += 1) {
    if (!sieve.passes(text.charCodeAt(start), text.charCodeAt(start + 1))) continue
    while (at < kept.length && (kept[at]?.end ?? 0) <= start) at += 1
    const town = stemAt(text, start, stems)
    if (town === null || (kept[at]?.start ?? text.length) < town.end) continue
    const { end, readings } = town
    const stem = text.slice(start, end)
    const isStreet = readings.every(({ name }) => STREET.test(name))
    if (isStreet && (NO_TOWN.test(stem) || VILLAGE.test(stem))) continue
    // 外滩 and 大雁塔 are sights more than the streets that are called after them.
    const called = isCalled(readings, frame)
    const stands = standing(text, start, end, { ordinary: (isStreet || isWord(stem)) && !called, called })
    // What makes the name that of a school or an office is no trap where that is what it is taken for.
    if (stands === null || (!TEAM.test(text.slice(end, end + 3)) && isTrapped(text, { start, end }, stands === 'place', true))) continue
    const meant = readings.map((reading) => calledHere.get(reading.code) ?? reading)
    const hit: Hit = { start, end, sign: 'townStem', readings: meant, trust: 'guarded', level: 'town', freeName: null }
    found.push(stands === 'office' ? { ...hit, inName: true } : hit)
    if (frame.home !== null) found.push(...unknownBehind(text, end, stems, frame.home))
    start = end - 1
  }
  return found.length === 0 && kept.length === hits.length ? hits : [...kept, ...found].sort((a, b) => a.start - b.start)
}
