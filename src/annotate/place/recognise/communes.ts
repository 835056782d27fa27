import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import { SCOUT } from './scout'

const COMMUNE = SCOUT.seeker(/(?:人民)?公社/)
/** What has the name of a commune today. */
const TODAY = ['镇', '乡', '街道'] as const
/** No name of one has more characters, nor fewer. */
const LENGTHS = [3, 2] as const

/** The towns of today that a commune may have become: 七里坪公社 → 七里坪镇, in whatever county they lie. */
export function townsOfCommune(stem: string, gazetteer: Gazetteer): readonly NameReading[] {
  return TODAY.flatMap((suffix) => gazetteer.find(stem + suffix)?.readings ?? [])
}

/** The towns of today whose names the communes of a text may have had. */
export function townsOfCommunes(text: string, gazetteer: Gazetteer): readonly NameReading[] {
  const readings: NameReading[] = []
  for (const { index } of COMMUNE.all(text)) {
    for (const length of LENGTHS) {
      const stem = text.slice(Math.max(0, index - length), index)
      const found = townsOfCommune(stem, gazetteer)
      readings.push(...found)
      if (found.length > 0) break
    }
  }
  return readings
}
