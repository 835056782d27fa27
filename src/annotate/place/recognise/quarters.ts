import { oneOf } from '../../../matching/oneOf'
import { KEEPERS_OF_ORDER, PARTS_OF_PLACES } from '../../../lexicon/places/aroundNames'
import { cityOf, countyOf } from '../../../lexicon/places/codes'
import type { Gazetteer, NameReading } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'

/** What stands behind a district that is named right behind its city without 区: 福州[鼓楼]洪山桥社区, 哈尔滨[道里]警方. */
const BEHIND = new RegExp(
  `^(?:${oneOf([...KEEPERS_OF_ORDER, ...PARTS_OF_PLACES, '辖区'])}|一(?:小区|居民|工地|饭店|超市|学校|男子|女子)|[\\u4e00-\\u9fff]{2,6}?(?:社区|街道|小区|村)|[，。、的])`,
)
/** 杭州[西湖], 南京[玄武]湖: sights that cities are known by. */
const SIGHTS: ReadonlySet<string> = new Set(['西湖', '鼓楼', '玄武', '白云', '天心', '天山', '宝山', '龙亭', '东湖', '南湖', '和平'])
const SIGHT_BEHIND = /^[，。、的]/
const LONGEST = 3

function districtsOf(stem: string, city: string, gazetteer: Gazetteer): readonly NameReading[] {
  const readings = gazetteer.find(`${stem}区`)?.readings ?? []
  return readings.filter(({ code }) => countyOf(code) === code && cityOf(code) === city)
}

/** Districts named without 区 right behind their city. `hits`: found so far, ascending. */
export function recogniseQuarters(text: string, hits: readonly Hit[], gazetteer: Gazetteer): readonly Hit[] {
  const found: Hit[] = []
  for (const [index, { end, level, readings }] of hits.entries()) {
    const city = level === 'city' ? readings[0]?.code : undefined
    if (city === undefined || hits[index + 1]?.start === end) continue
    for (let length = LONGEST; length >= 2; length -= 1) {
      const stem = text.slice(end, end + length)
      const behind = text.slice(end + length, end + length + 10)
      if (!BEHIND.test(behind) || (SIGHTS.has(stem) && SIGHT_BEHIND.test(behind))) continue
      const districts = districtsOf(stem, city, gazetteer)
      if (districts.length === 0) continue
      found.push({ start: end, end: end + length, sign: 'name', readings: districts, trust: 'guarded', level: 'county', freeName: null })
      break
    }
  }
  return found
}
