import { isBelow } from '../../../lexicon/places/codes'
import type { Gazetteer, NameMatch } from '../../../lexicon/places/gazetteer'
import { RarePattern } from '../../../matching/rarePattern'
import type { Hit } from '../hit'
import { isOnlySeat, standsInName } from './organisations'
import { isTitledPerson, isTrapped } from './traps'

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

/** 薛[城市]民: an old name in 市 before 民 is none, it is 薛城 and 市民. */
function isOldBeforePeople(text: string, match: NameMatch): boolean {
  return text.startsWith('市民', match.end - 1) && match.name.readings.every((reading) => reading.kind === 'old')
}

/** 蒙阴县[医院] is in the county that is named in full; 大理州[人民医院] serves more than the county it is told of. */
function mayBeInName(level: Hit['level'], short: boolean): boolean {
  return short || level === 'province' || level === 'city'
}

const EXTENDED: readonly string[] = ['镇', '街道', '乡']

/** 千[佛山]医院, [云南]驿古镇: a short name that only lies in the name of a town, one character longer. */
function liesInTown(text: string, { start, end, name }: NameMatch, gazetteer: Gazetteer): boolean {
  if (!name.short) return false
  return [text.slice(start - 1, end), text.slice(start, end + 1)].some(
    (stem) => stem.length === end - start + 1 && EXTENDED.some((suffix) => gazetteer.find(`${stem}${suffix}`)?.level === 'town'),
  )
}

/** 梁[平城区], 丹[东城区]: the town of a county or city, whose name's last character looks like the beginning of a district's. */
const TOWN_AREA = /^[\u4e00-\u9fff]城区$/

function isTownArea(text: string, { start, end }: NameMatch, gazetteer: Gazetteer): boolean {
  if (!TOWN_AREA.test(text.slice(start, end)) || gazetteer.find(text.slice(start - 1, start + 1)) === null) return false
  // 西安[新城区]: the city stands before the district.
  return [2, 3].every((length) => gazetteer.find(text.slice(Math.max(0, start - length), start)) === null)
}

/** 新林[林业局], 石河子[垦区], 芦山[地震]: what only places have. */
const LIVES_BY =
  /^(?:(?:人民)?法院|(?:人民)?检察院|林业局|森工局|矿务局|农垦局|垦区|油田|林区|地震(?![局台带部])|(?:[机车工电]务|车辆|列车|供电|客运|公路总?)段)/
/** [临澧]公安: who keeps order there, where only one unit has the name. */
const KEPT_BY = new RarePattern(/^(?:警方|公安(?!县)|交警)/)
/** 西起[渑池]东至荥阳: the ends of a stretch. */
const STRETCH_BEFORE = /[东西南北]起$/
const STRETCH_BEHIND = /^[，、]?[东西南北]?[至到抵]/
/** 开往[涿州]方向. */
const TOWARDS_BEFORE = /[往向]$/
const TOWARDS_BEHIND = /^方向/

/** Whether what stands around a doubtful short name leaves no doubt. */
function isSure(text: string, { start, end, name }: NameMatch): boolean {
  const behind = text.slice(end, end + 5)
  if (LIVES_BY.test(behind)) return true
  if (STRETCH_BEHIND.test(behind) && STRETCH_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return name.readings.length === 1
  if (name.readings.length !== 1) return false
  return KEPT_BY.test(behind) || (TOWARDS_BEHIND.test(behind) && TOWARDS_BEFORE.test(text.charAt(start - 1)))
}

function admit(text: string, match: NameMatch, gazetteer: Gazetteer): Hit | null {
  const { trust, level, short } = match.name
  if (trust === 'never') return null
  if (isTrapped(text, match, short, level === 'county') || isOldBeforePeople(text, match)) return null
  if (short && level !== 'province' && isTitledPerson(text, match)) return null
  if (liesInTown(text, match, gazetteer) || isTownArea(text, match, gazetteer)) return null
  const kept = giveBackSuffix(text, match, gazetteer)
  const sure = short && trust === 'guarded' && isSure(text, kept)
  const { readings } = kept.name
  const hit: Hit = { start: kept.start, end: kept.end, sign: 'name', readings, trust: sure ? 'sure' : trust, level, freeName: null }
  if (mayBeInName(level, short) && standsInName(text, kept, short)) return { ...hit, inName: true }
  return !short && isOnlySeat(text, kept) ? { ...hit, isSeat: true } : hit
}

function isBroad({ name }: NameMatch): boolean {
  return name.trust === 'sure' && (name.level === 'province' || name.level === 'city')
}

/** 瓯[海南]白象街道: right behind the name stands what lies in it. */
function leadsToTown(matches: readonly NameMatch[], index: number, match: NameMatch): boolean {
  for (let next = index + 1; next < matches.length; next += 1) {
    const other = matches[next]
    if (other === undefined || other.start > match.end) return false
    if (other.start < match.end || other.name.short) continue
    if (other.name.readings.some(({ code }) => match.name.readings.some((above) => isBelow(code, above.code)))) return true
  }
  return false
}

/** Whether a full or well-known name begins inside a doubtful short one and ends behind it: 位[于都]匀市, [从江]西. */
function isCutByFullName(matches: readonly NameMatch[], index: number): boolean {
  const match = matches[index]
  if (match === undefined || !match.name.short || match.name.trust !== 'guarded') return false
  for (let next = index + 1; next < matches.length; next += 1) {
    const other = matches[next]
    if (other === undefined || other.start >= match.end) return false
    if (other.start <= match.start || other.end <= match.end) continue
    if (!other.name.short || (isBroad(other) && !leadsToTown(matches, index, match))) return true
  }
  return false
}

/** Those of the gazetteer's matches in a text that are places there, from left to right, without overlaps; the longest first. */
export function recogniseNames(text: string, matches: readonly NameMatch[], gazetteer: Gazetteer): readonly Hit[] {
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
