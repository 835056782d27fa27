import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'

/** Suffixes that a town may have had or got since: 龙湖镇 was 龙湖乡 and 龙湖公社 and became 龙湖街道. */
const SUFFIX = /人民公社|公社|街道办事处|街道办|办事处|街道|镇|乡(?!村|亲|土)/g
const TODAY = ['镇', '乡', '街道', '农场', '林场'] as const
const ALSO: Readonly<Record<string, readonly string[]>> = {
  办事处: ['街道', '镇', '乡'],
  街道办事处: ['街道', '镇'],
  街道办: ['街道', '镇'],
}
const LONGEST = 5

function readingsOf(stem: string, printed: string, counties: ReadonlySet<string>, gazetteer: Gazetteer): readonly NameReading[] {
  const readings: NameReading[] = []
  const seen = new Set<string>()
  for (const suffix of ALSO[printed] ?? TODAY) {
    for (const reading of gazetteer.find(`${stem}${suffix}`)?.readings ?? []) {
      const parent = gazetteer.byCode(reading.code)?.parent
      if (parent === undefined || parent === null || !counties.has(parent) || seen.has(reading.code)) continue
      seen.add(reading.code)
      const sameThing = suffix === '街道' && ALSO[printed] !== undefined
      readings.push(sameThing ? reading : { ...reading, kind: 'old', name: `${stem}${printed}` })
    }
  }
  return readings
}

/**
 * Towns under a name that the table does not have, because it was theirs once or is theirs since (郭店公社, 建设路办事处).
 * Only towns of `counties`, those that the page names or is at home in. `taken`: hits so far.
 */
export function recogniseFormerTowns(
  text: string,
  taken: readonly Hit[],
  counties: ReadonlySet<string>,
  gazetteer: Gazetteer,
): readonly Hit[] {
  const hits: Hit[] = []
  if (counties.size === 0) return hits
  let at = 0
  for (const match of text.matchAll(SUFFIX)) {
    const end = match.index + match[0].length
    while (at < taken.length && (taken[at]?.end ?? 0) <= match.index) at += 1
    if ((taken[at]?.start ?? end) < match.index) continue
    const floor = Math.max(taken[at - 1]?.end ?? 0, match.index - LONGEST)
    for (let start = floor; start <= match.index - 2; start += 1) {
      const readings = readingsOf(text.slice(start, match.index), match[0], counties, gazetteer)
      if (readings.length === 0) continue
      hits.push({ start, end, sign: 'formerTown', readings, trust: 'guarded', level: 'town', freeName: null })
      break
    }
  }
  return hits
}
