import { oneOf } from '../../../matching/oneOf'
import { OFFICES_IN_TOWNS } from '../../../lexicon/places/offices'
import { RarePattern } from '../../../matching/rarePattern'
import { isBelow } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** [钱库]工商所, [竹口]卫生院: offices that a town has, called after it. */
const OFFICE = SCOUT.seeker(new RegExp(oneOf(OFFICES_IN_TOWNS)))
/** What stands before the town's name. */
const BEFORE = /(?:[，。、；：！？（“\s由向在和的与及对]|[县市区队]|公安|局|^)$/
const LONGEST = 4
/** 大冶市[还地桥]一座民房: what may stand behind a town that is named behind its county without 镇. */
const BEHIND = new RarePattern(/^(?:一[座家户名位处所幢栋间]|街头|集镇|镇区)/)
/** Behind a name of three characters, which is hardly anything else. */
const BEHIND_LONG = new RarePattern(/^(?:的|有|村民|居民|农民|[，。、])/)
/** 位于苍南[灵溪]的: where somebody is said to be, two characters are enough of a town as well. */
const LOCATED = new RarePattern(/(?:位于|坐落在|坐落于|地处|家住|来自|前往|来到|[在赴到至往])$/)
const BEHIND_LOCATED = new RarePattern(/^(?:的|[，。、；]|举|召|开|进|一带|集|境|等)/)
/** 新郑[人民路]的, 江城[东湖]的: roads, water and mountains have the names of towns. */
const NO_TOWN = /[路街巷道山湖河江海园站场桥店]$/
const LONG = 3

function townsOf(stem: string, suffixes: readonly string[], owns: (town: string) => boolean, gazetteer: Gazetteer): readonly NameReading[] {
  return suffixes.flatMap((suffix) => (gazetteer.find(`${stem}${suffix}`)?.readings ?? []).filter(({ code }) => owns(code)))
}

function stemHit(start: number, end: number, readings: readonly NameReading[]): Hit {
  return { start, end, sign: 'branch', readings, trust: 'guarded', level: 'town', freeName: null }
}

/** Whose towns may be meant, and which units the page names in full. */
export interface TownFrame {
  readonly counties: ReadonlySet<string>
  readonly named: ReadonlySet<string>
}

function officeHit(text: string, office: number, floor: number, { counties, named }: TownFrame, gazetteer: Gazetteer): Hit | null {
  const owns = (town: string): boolean => counties.has(gazetteer.byCode(town)?.parent ?? '')
  for (let start = Math.max(floor, office - LONGEST); start <= office - 2; start += 1) {
    const bounded = start === floor || BEFORE.test(text.slice(Math.max(0, start - 2), start))
    const readings = townsOf(text.slice(start, office), ['镇', '乡'], owns, gazetteer)
    // 记者随[兴隆]派出所民警: of a town that the page names in full nothing else is needed.
    if (readings.length > 0 && (bounded || readings.some(({ code }) => named.has(code)))) return stemHit(start, office, readings)
  }
  return null
}

function behindCounty(text: string, { start, end, readings }: Hit, gazetteer: Gazetteer): Hit | null {
  const isLocated = LOCATED.test(text.slice(Math.max(0, start - 3), start))
  const owns = (town: string): boolean => readings.some(({ code }) => code.length === 6 && isBelow(town, code))
  for (let length = LONGEST; length >= 2; length -= 1) {
    const stem = text.slice(end, end + length)
    const behind = text.slice(end + length, end + length + 2)
    const isShort = isLocated && length < LONG && BEHIND_LOCATED.test(behind)
    if (!isShort && !BEHIND.test(behind) && (length < LONG || !BEHIND_LONG.test(behind))) continue
    if (NO_TOWN.test(stem) && (length < LONG || !stem.endsWith('桥'))) continue
    const towns = townsOf(stem, isShort ? ['镇', '乡'] : ['镇', '乡', '街道'], owns, gazetteer)
    if (towns.length > 0) return stemHit(end, end + length, towns)
  }
  return null
}

/** Towns named without 镇: by their offices, where they lie in a county of the page, or right behind their county. `hits`: found so far. */
export function recogniseTownStems(text: string, hits: readonly Hit[], frame: TownFrame, gazetteer: Gazetteer): readonly Hit[] {
  const found: Hit[] = []
  for (const [index, hit] of hits.entries()) {
    if (hit.level !== 'county' || hits[index + 1]?.start === hit.end) continue
    const town = behindCounty(text, hit, gazetteer)
    if (town !== null) found.push(town)
  }
  let at = 0
  for (const { index } of OFFICE.all(text)) {
    while (at < hits.length && (hits[at]?.end ?? 0) <= index) at += 1
    const town = officeHit(text, index, hits[at - 1]?.end ?? 0, frame, gazetteer)
    if (town !== null && (hits[at]?.start ?? index) >= index) found.push(town)
  }
  return found.sort((a, b) => a.start - b.start)
}
