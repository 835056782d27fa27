import { countyOf, isBelow, provinceOf } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { LONGEST_NAME, ownedBy, type Owns, townReadings } from './namesOfTowns'

const TOWN_SUFFIX = /(?:街道|镇|乡)$/

function withinCounty(owner: Hit): Owns {
  return (town) => owner.readings.some((reading) => isBelow(town, reading.code))
}

/** What may stand between a county and the town of another one. */
const BETWEEN = /[的与和及到赴向从由在、，。；（）\s]/

/** 礼县原[盐官镇], 靖边县辖[青阳岔镇]: no first character of a name, where no table has one that begins with it. */
const NO_BEGINNING = /[驻访过经抵入来去往距至离原现是有属辖内各某将把对为被由让使给向等该从]/

/**
 * 彭州市天[彭镇]: the last characters of a town's name look like a town elsewhere, in another province where no table has the whole
 * name. `null` where the county is not right before.
 */
function cutTown(text: string, owner: Hit, hit: Hit, gazetteer: Gazetteer): Hit | null {
  const gap = text.slice(owner.end, hit.start)
  if (gap.length !== 1 || hit.end - owner.end > LONGEST_NAME || BETWEEN.test(gap)) return null
  const printed = text.slice(owner.end, hit.end)
  const suffix = TOWN_SUFFIX.exec(printed)?.[0] ?? ''
  const known = townReadings(printed.slice(0, -suffix.length), suffix, withinCounty(owner), gazetteer)
  if (known.length > 0) return { ...hit, start: owner.end, sign: 'formerTown', readings: known }
  const provinces = new Set(owner.readings.map(({ code }) => provinceOf(code)))
  return NO_BEGINNING.test(gap) || hit.readings.some(({ code }) => provinces.has(provinceOf(code)))
    ? null
    : { ...hit, start: owner.end, sign: 'formerTown', readings: [], freeName: printed }
}

/** Where the page is at home, and the counties whose towns it may name. */
interface Owners {
  readonly home: string | null
  readonly counties: ReadonlySet<string>
}

const LONGEST_CUT = 2
/** Every county seat was called so; where a page does not say whose, it is that of its own county. */
const SEAT = /^城关(?:镇|街道)$/

/** 泽[口镇]: the town of one of the counties that may be meant, whose last characters look like a town elsewhere; `null` where it is none. */
function longerTown(text: string, hit: Hit, floor: number, owns: Owns, gazetteer: Gazetteer): Hit | null {
  const suffix = TOWN_SUFFIX.exec(text.slice(hit.start, hit.end))?.[0]
  if (suffix === undefined) return null
  for (let start = hit.start - 1; start >= Math.max(floor, hit.start - LONGEST_CUT); start -= 1) {
    const readings = townReadings(text.slice(start, hit.end - suffix.length), suffix, owns, gazetteer)
    if (readings.length > 0) return { ...hit, start, sign: 'formerTown', readings }
  }
  return null
}

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
    const readings = townReadings(text.slice(start, hit.end - suffix.length), suffix, owns, gazetteer)
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
    const former = suffix === undefined ? [] : townReadings(printed.slice(0, -suffix.length), suffix, owns, gazetteer)
    if (former.length > 0) return { ...hit, readings: former }
    const longer = owner === undefined ? longerTown(text, hit, before?.end ?? 0, owns, gazetteer) : null
    if (longer !== null) return longer
    return owner?.level === 'county' ? { ...hit, sign: 'formerTown', readings: [], freeName: printed } : hit
  })
}
