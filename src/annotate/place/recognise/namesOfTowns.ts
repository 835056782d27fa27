import { cityOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { nameParts } from '../../../lexicon/places/names'
import type { Hit } from '../hit'

/** What a town may be called behind its name today; 平房乡 is kept as 平房地区, as towns around 北京 are whose offices look after more than villages. */
const TODAY = ['镇', '乡', '街道', '地区', '农场', '林场'] as const
const ALSO: Readonly<Record<string, readonly string[]>> = {
  办事处: ['街道', '镇', '乡'],
  街道办事处: ['街道', '镇'],
  街道办: ['街道', '镇'],
}
/** No name of a town has more characters before its suffix. */
export const LONGEST_NAME = 5

/** Whose towns may be meant: those of counties on the page, and of the city named right before. */
export type Owns = (town: string) => boolean

/** Owns the towns of `counties`, and those of the city that `beside` names. */
export function ownedBy(counties: ReadonlySet<string>, beside: Hit | undefined, gazetteer: Gazetteer): Owns {
  const cities = new Set(beside?.level === 'city' ? beside.readings.map((reading) => reading.code) : [])
  return (town) => {
    const parent = gazetteer.byCode(town)?.parent
    return (parent !== undefined && parent !== null && counties.has(parent)) || (cities.size > 0 && cities.has(cityOf(town) ?? ''))
  }
}

const NO_READINGS: readonly NameReading[] = []

const NATION_END = '族'

/** 秋口[畲族]: without the nation, by which a town may have been called once. */
function withoutNation(stem: string, printed: string): string {
  return stem.endsWith(NATION_END) ? nameParts(stem + printed).stem : stem
}

/** The towns of today that a name with the printed suffix may mean, whatever suffix they have now. */
export function townReadings(stem: string, printed: string, owns: Owns, gazetteer: Gazetteer): readonly NameReading[] {
  if (stem.length > 1 && !gazetteer.begins(stem)) return NO_READINGS
  const plain = withoutNation(stem, printed)
  const readings: NameReading[] = []
  const seen = new Set<string>()
  for (const suffix of ALSO[printed] ?? TODAY) {
    for (const reading of gazetteer.find(`${plain}${suffix}`)?.readings ?? []) {
      if (seen.has(reading.code) || !owns(reading.code)) continue
      seen.add(reading.code)
      const sameThing = (suffix === printed && plain === stem) || (suffix === '街道' && ALSO[printed] !== undefined)
      readings.push(sameThing ? reading : { ...reading, kind: 'old', name: `${stem}${printed}` })
    }
  }
  return readings
}
