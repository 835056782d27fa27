import { oneOf } from '../../../matching/oneOf'
import { KEEPERS_OF_ORDER, PARTS_OF_PLACES, PEOPLE_OF_COUNTIES } from '../../../lexicon/places/aroundNames'
import { commonWords } from '../../../lexicon/places/commonWords'
import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import { shortName } from '../../../lexicon/places/names'
import type { Hit } from '../hit'

/** 二七[小伙], 成为二七[第21例]: what only a place has. */
const BEHIND = new RegExp(
  `^(?:${oneOf([...KEEPERS_OF_ORDER, ...PARTS_OF_PLACES, ...PEOPLE_OF_COUNTIES, '籍', '大地'])}|人民(?!公园|广场|路)|第[0-9]{1,5}[例名个]|人(?=[，。、；]))`,
)
/** Before it: anything but the beginning of a longer word. */
const BEFORE = /(?:^|[，。、；：！？“”（）《》\s在到从的为于向对和与是])$/

/** The page's own county by its short name, where that is a word too and the page names the county in full. `taken`: hits so far. */
export function recogniseOwnName(text: string, taken: readonly Hit[], county: string | null, gazetteer: Gazetteer): readonly Hit[] {
  const place = county === null ? null : gazetteer.byCode(county)
  const stem = place === null ? null : (shortName(place.name, place.level) ?? place.name.replace(/区$/, ''))
  if (place === null || stem === null || stem.length < 2 || !commonWords.has(stem)) return []
  const hits: Hit[] = []
  let at = 0
  for (let start = text.indexOf(stem); start >= 0; start = text.indexOf(stem, start + 1)) {
    const end = start + stem.length
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at += 1
    if ((taken[at]?.start ?? end) < end) continue
    if (!BEHIND.test(text.slice(end, end + 8)) || !BEFORE.test(text.slice(Math.max(0, start - 1), start))) continue
    const readings = [{ code: place.code, kind: 'short' as const, name: place.name }]
    hits.push({ start, end, sign: 'name', readings, trust: 'sure', level: 'county', freeName: null })
  }
  return hits
}
