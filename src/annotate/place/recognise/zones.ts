import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { shortName } from '../../../lexicon/places/names'
import { type ZoneKind, zoneKinds } from '../../../lexicon/places/zones'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

const NAMES: readonly { readonly name: string; readonly kind: ZoneKind }[] = zoneKinds
  .flatMap((kind) => kind.names.map((name) => ({ name, kind })))
  .sort((a, b) => b.name.length - a.name.length)
const ZONE = SCOUT.seeker(new RegExp(NAMES.map(({ name }) => name).join('|')))
const KIND_OF = new Map(NAMES.map(({ name, kind }) => [name, kind]))
/** 郑州[国家]高新区, 新郑[省级]经开区. */
const RANK_WORD = /(?:国家级?|省级)$/
/** 各开发区, 国家高新区, 3个经开区: no zone of a certain city. */
const GENERIC_BEFORE = /(?:[各个级类国省家多类批设成为入]|产业|工业|经济)$/
/** 各类高新区、[经开区]: a neighbour of what is general is general. */
const AFTER_ZONE = /(?:区|园|、|和|及|与)$/
/** 开发区 alone is any zone; 保税区 and 出口加工区 too. */
const BARE: ReadonlySet<string> = new Set([
  '高新区',
  '经开区',
  '航空港区',
  '综保区',
  '高新技术产业开发区',
  '城乡一体化示范区',
  '经济技术开发区',
  '航空港实验区',
  '航空港经济综合实验区',
])

/** What stands before a zone that is named by its kind alone; behind other characters it is another's: 临平[经开区]. */
const ALONE_BEHIND =
  /(?:^|[，。、；：！？（）《》“”\s·在到赴和与及由对向从为了等是的市我该本各州往至驻访]|国家级?|省级|位于|来自|走进|落户|落地|走访|全国|今年|目前|近日|昨日|日前|以来|其中|包括|组织|前往|奔赴|[0-9])$/

/** Names of a kind that only one city in the country uses: they need no home. */
const ONLY_CITY: Readonly<Record<string, string>> = { 航空港经济综合实验区: '410100', 航空港实验区: '410100' }

/** The zone of a kind that a city has: by its own code in the table, otherwise by ours. */
function zoneOfCity(city: string, kind: ZoneKind, gazetteer: Gazetteer): string | null {
  const place = gazetteer.byCode(city)
  if (place === null) return null
  const label = `${shortName(place.name, place.level) ?? place.name}${kind.label}`
  const listed = gazetteer.children(city).find((child) => child.level === 'zone' && child.name === label)
  if (listed !== undefined) return listed.code
  const code = `${city.slice(0, 4)}${kind.number}`
  return gazetteer.byCode(code)?.parent === city ? code : null
}

function zoneHit(start: number, end: number, code: string, name: string): Hit {
  return { start, end, sign: 'zone', readings: [{ code, kind: 'zone', name }], trust: 'sure', level: 'zone', freeName: null }
}

function zoneBeside(owner: Hit, kind: ZoneKind, start: number, printed: string, gazetteer: Gazetteer): Hit | null {
  const end = start + printed.length
  for (const reading of owner.readings) {
    const code = zoneOfCity(reading.code, kind, gazetteer)
    if (code !== null) return zoneHit(start, end, code, gazetteer.byCode(code)?.name ?? '')
  }
  const county = owner.readings.map((reading) => gazetteer.byCode(reading.code)).find((place) => place?.level === 'county')
  if (county === null || county === undefined) return null
  const freeName = `${shortName(county.name, county.level) ?? county.name}${printed}`
  return { start, end, sign: 'zone', readings: [], trust: 'sure', level: 'zone', freeName }
}

/**
 * Zones named by their kind: behind the name of their city (郑州市高新区) or county, or alone (高新区), where the page's
 * home city has to say which. `taken` are the hits so far; `city` is the code of the home city, `null` where unknown.
 */
export function recogniseZones(text: string, taken: readonly Hit[], city: string | null, gazetteer: Gazetteer): readonly Hit[] {
  const ends = new Map(taken.map((hit) => [hit.end, hit]))
  const hits: Hit[] = []
  let at = 0
  let generalEnd = -9
  for (const match of ZONE.all(text)) {
    const { index } = match
    const kind = KIND_OF.get(match[0])
    while (at < taken.length && (taken[at]?.end ?? 0) <= index) at += 1
    const covering = taken[at]
    if (kind === undefined || (covering !== undefined && covering.start < index + match[0].length)) continue
    const before = text.slice(Math.max(0, index - 3), index)
    const rank = RANK_WORD.exec(before)?.[0].length ?? 0
    const owner = ends.get(index - rank)
    const hit = owner === undefined ? null : zoneBeside(owner, kind, index, match[0], gazetteer)
    if (hit !== null) hits.push(hit)
    else if (GENERIC_BEFORE.test(before) || (index - generalEnd <= 1 && AFTER_ZONE.test(before))) generalEnd = index + match[0].length
    else if (BARE.has(match[0]) && ALONE_BEHIND.test(before)) {
      const of = ONLY_CITY[match[0]] ?? city
      const code = of === null ? null : zoneOfCity(of, kind, gazetteer)
      if (code !== null) hits.push(zoneHit(index, index + match[0].length, code, gazetteer.byCode(code)?.name ?? ''))
    }
  }
  return hits
}
