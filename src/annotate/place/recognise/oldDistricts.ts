import { isBelow } from '../../../lexicon/places/codes'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { LONGEST_NAME, type Owns, townReadings } from './namesOfTowns'
import { SCOUT } from './scout'

/** [柏垭区]: between county and commune, counties once had districts, called after a town. */
const DISTRICT = SCOUT.seeker(/区(?![域间别内块里划委政长级段号])/)
/** 新城区, 城关区: a part of a town, or of any town. */
const NO_DISTRICT = /^(?:[新老东南西北中]城|城[关东南西北中厢]|中心|高新|开发|工业|生活|[东南西北][部山河]|库|山|湖|林|牧|矿|市|郊|社)$/

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
  const isDistrict = (stem: string): boolean => !NO_DISTRICT.test(stem) && townReadings(stem, '区', owns, gazetteer).length > 0
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
    for (let start = Math.max(before?.end ?? 0, index - LONGEST_NAME); start <= index - 2; start += 1) {
      const stem = text.slice(start, index)
      const county = countyBeside(text, before, start) ?? home
      if (county === null || NO_DISTRICT.test(stem)) continue
      if (townReadings(stem, '区', (town) => isBelow(town, county), gazetteer).length === 0) continue
      hits.push(districtHit(start, index + 1, `${stem}区`, county))
      break
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}
