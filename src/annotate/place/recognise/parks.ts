import type { Gazetteer } from '../../../lexicon/places/gazetteer'
import type { Hit } from '../hit'
import { SCOUT } from './scout'

/** [锦界]工业园区, [码头]工业城, [花桥]经济开发区: parks that are called after their town or county. */
const PARK = SCOUT.seeker(
  /(?:工业|产业)(?:园区|集中区|集聚区|新城|新区|城(?![市乡镇区]))|工业园(?!区)|(?:经济技术|经济|高新技术产业|高新技术)开发区/,
)
const LONGEST = 4
const SUFFIXES = ['镇', '街道', '乡'] as const

/** 平果[工业园区] is the name of a park, 镇远县[工业园区] says where one is. */
function isShort(text: string, { start, end }: Hit): boolean {
  return !/[县市区旗]$/.test(text.slice(start, end))
}

/** Where the town of `counties` begins that is named without 镇 right before `end`; -1 where none is. */
function townBefore(text: string, end: number, floor: number, counties: ReadonlySet<string>, gazetteer: Gazetteer): number {
  for (let start = Math.max(floor, end - LONGEST); start <= end - 2; start += 1) {
    const stem = text.slice(start, end)
    const found = SUFFIXES.some((suffix) =>
      gazetteer.find(`${stem}${suffix}`)?.readings.some(({ code }) => counties.has(gazetteer.byCode(code)?.parent ?? '')),
    )
    if (found) return start
  }
  return -1
}

/** Parks and zones called after a town of `counties`, which no table has. `hits`: found so far. */
export function recogniseParks(text: string, hits: readonly Hit[], counties: ReadonlySet<string>, gazetteer: Gazetteer): readonly Hit[] {
  const found: Hit[] = []
  let at = 0
  for (const match of PARK.all(text)) {
    const end = match.index + match[0].length
    while (at < hits.length && (hits[at]?.end ?? 0) <= match.index) at += 1
    const before = hits[at - 1]
    if ((hits[at]?.start ?? end) < end) continue
    const beside =
      before?.end === match.index && before.level === 'county' && isShort(text, before) && match[0].startsWith('工业') ? before : undefined
    const start = beside?.start ?? townBefore(text, match.index, before?.end ?? 0, counties, gazetteer)
    if (start < 0) continue
    const freeName = text.slice(start, end)
    const [owner] = beside?.readings ?? []
    const within = owner === undefined ? {} : { within: owner.code }
    found.push({
      start: beside === undefined ? start : match.index,
      end,
      sign: 'zone',
      readings: [],
      trust: 'sure',
      level: 'zone',
      freeName,
      ...within,
    })
  }
  return found
}
