import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { nameParts } from '../../../lexicon/places/names'
import type { Hit } from '../hit'
import { perCounty } from '../perCounty'
import { SCOUT } from './scout'

/** 营城子、民乐、山河[等地], 江湾、秋口[等重点路段], 深沪、金井[一带]: what the names are is not said. */
const PLACES_TAIL = SCOUT.seeker(/等(?:重点)?(?:地(?![区点块方级])|路段|集镇|渔港|港口|灾区)|一带/)
/** 外滩、豫园一带 are sights rather than the streets that are called after them; 平陵、龙江、龙城等地 are towns, though one is a street by now. */
const TOWN_SUFFIX = /[镇乡]$/
const TOWN_OR_STREET = /(?:[镇乡]|街道)$/
const LONGEST = 5

/** Towns of `counties` in a list that does not say what it names, where each of its names is one: 营城子、民乐、山河等地. */
export function recogniseTownRows(text: string, counties: ReadonlySet<string>, gazetteer: Gazetteer): readonly Hit[] {
  const hits: Hit[] = []
  for (const { index: tail } of PLACES_TAIL.all(text)) {
    const items: Hit[] = []
    for (let end = tail; ; end = (items[0]?.start ?? 0) - 1) {
      const item = townBefore(text, end, counties, gazetteer)
      if (item === null) break
      items.unshift(item)
      if (text.charAt(item.start - 1) !== '、') break
    }
    const areTowns = items.some(({ readings }) => readings.some(({ name }) => TOWN_SUFFIX.test(name)))
    if (areTowns && items.length >= 2 && text.charAt((items[0]?.start ?? 0) - 1) !== '、') hits.push(...items)
  }
  return hits
}

function townBefore(text: string, end: number, counties: ReadonlySet<string>, gazetteer: Gazetteer): Hit | null {
  for (let start = Math.max(0, end - LONGEST); start <= end - 2; start += 1) {
    const readings = townsCalled(text.slice(start, end), counties, gazetteer)
    if (readings.length > 0) return { start, end, sign: 'list', readings, trust: 'guarded', level: 'town', freeName: null }
  }
  return null
}

/** Towns by what they are called without 镇, 满族乡, 街道; 牛镇镇 is called 牛镇, which is no doubt within a list. */
type Towns = ReadonlyMap<string, readonly NameReading[]>

function readTowns(county: string, gazetteer: Gazetteer): Towns {
  const towns = new Map<string, readonly NameReading[]>()
  for (const { code, name, level } of gazetteer.children(county)) {
    if (level !== 'town' || !TOWN_OR_STREET.test(name)) continue
    const { stem } = nameParts(name)
    if (stem.length >= 2) towns.set(stem, [...(towns.get(stem) ?? []), { code, kind: 'official', name }])
  }
  return towns
}

const townsOf = perCounty(readTowns)

/** The towns of the counties that are called so. */
function townsCalled(stem: string, counties: ReadonlySet<string>, gazetteer: Gazetteer): readonly NameReading[] {
  return gazetteer.begins(stem) ? [...counties].flatMap((county) => townsOf(county, gazetteer).get(stem) ?? []) : []
}
