import { cityOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { type OldQuarter, oldQuarters } from '../../../lexicon/places/oldQuarters'
import type { Hit } from '../hit'

const OF_CITY: ReadonlyMap<string, readonly OldQuarter[]> = new Map(
  oldQuarters.map(({ city }) => [city, oldQuarters.filter((other) => other.city === city)]),
)
/** 长沙市郊区[农民]: the land around the town rather than the district. */
const ANYWHERE: ReadonlySet<string> = new Set(['郊区', '城区', '南郊区', '北郊区', '新城区'])
/** What only a district has. */
const OFFICE = /^(?:区?[委政]|人民(?:法院|检察院|政府)|公安|法院|检察|人大|政协|[\u4e00-\u9fff]{1,4}?[局乡镇])/

function readingOf({ city, before, now }: OldQuarter, gazetteer: Gazetteer): readonly NameReading[] {
  const readings = gazetteer.find(now)?.readings ?? []
  return readings
    .filter(({ code, kind }) => kind === 'official' && cityOf(code) === city)
    .map((reading) => ({ ...reading, kind: 'old', name: before }))
}

/** The district that cities called 东区 and the like once, right behind the city's name. `hits`: found so far, ascending. */
export function recogniseOldQuarters(text: string, hits: readonly Hit[], gazetteer: Gazetteer): readonly Hit[] {
  const found: Hit[] = []
  for (const [index, { end, level, readings }] of hits.entries()) {
    const quarters = level === 'city' && readings.length > 0 ? OF_CITY.get(readings[0]?.code ?? '') : undefined
    const quarter = quarters?.find(({ before }) => text.startsWith(before, end))
    const next = hits[index + 1]
    const isKnown = next?.start === end && next.readings.some(({ code }) => cityOf(code) === quarter?.city)
    if (quarter === undefined || isKnown) continue
    const close = end + quarter.before.length
    if (ANYWHERE.has(quarter.before) && !OFFICE.test(text.slice(close, close + 8))) continue
    const meant = readingOf(quarter, gazetteer)
    if (meant.length === 1)
      found.push({ start: end, end: close, sign: 'name', readings: meant, trust: 'sure', level: 'county', freeName: null })
  }
  return found
}
