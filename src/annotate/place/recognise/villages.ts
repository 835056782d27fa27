import type { Hit } from '../hit'
import { isNoName, runBefore } from './freeNames'
import { SCOUT } from './scout'

/** 新华路街道[五宅社区], 和庄镇[老庄刘村], 城关公社[东街大队]; 社区矫正, 村民, 村庄, 村镇 are none. */
const VILLAGE = SCOUT.seeker(
  /(?:生产)?大队(?![长部员])|社区(?![矫服工治干团居委建发教戒]|党[建群委]|文化|卫生|养老|网格|医)|社区(?=党委|党支部|居委会|党群服务中心|卫生服务)|村(?![民庄镇干级里口头落子舍医屯寨容规貌史务官企居集社])/,
)
/** Before a village that stands without its town. */
const LEAD = /(?:走进|来到|深入|前往|家住|位于|来自|赶到|抵达|走访|奔赴|落户)$/
/** How many characters a name may have before 村 and before 社区, 大队. */
const LONGEST_VILLAGE = 5
const LONGEST = 6

/** Whether a place of this kind lies in the unit named before it: villages in towns and counties, brigades in communes. */
function liesIn(text: string, suffix: string, owner: Hit): boolean {
  if (suffix.endsWith('大队')) return text.startsWith('公社', owner.end - 2)
  return owner.level !== 'province' && owner.level !== 'city' && owner.level !== 'village'
}

/** 东关街街道[办事处]互助社区: the office is no part of the community's name. Its length, 0 for none. */
function officeBehind(text: string, owner: Hit): number {
  return owner.level === 'town' ? (/^(?:办事处|办)?/.exec(text.slice(owner.end, owner.end + 3))?.[0].length ?? 0) : 0
}

/** No shorter name counts again by itself: 王村 may be the end of 小王村. */
const SHORTEST_AGAIN = 3

/** The village told of before whose name ends here; `undefined` where none does. */
function toldAt(text: string, end: number, told: ReadonlySet<string>): string | undefined {
  for (let length = SHORTEST_AGAIN; length <= LONGEST + 2; length += 1) {
    const name = text.slice(Math.max(0, end - length), end)
    if (told.has(name)) return name
  }
  return undefined
}

/**
 * Villages and communities right behind the name of their town or county, in a list after such, behind 走进, 家住, or told of before.
 * `taken`: hits so far.
 */
export function recogniseVillages(text: string, taken: readonly Hit[]): readonly Hit[] {
  const hits: Hit[] = []
  const told = new Set<string>()
  let at = 0
  let lastEnd = -1
  const add = (start: number, end: number, freeName: string): void => {
    hits.push({ start, end, sign: 'village', readings: [], trust: 'sure', level: 'village', freeName })
    lastEnd = end
  }
  for (const match of VILLAGE.all(text)) {
    const end = match.index + match[0].length
    while (at < taken.length && (taken[at]?.end ?? 0) <= match.index) at += 1
    if ((taken[at]?.start ?? end) < end) continue
    const owner = taken[at - 1]
    const floor = owner === undefined ? 0 : owner.end + officeBehind(text, owner)
    const again = toldAt(text, end, told)
    if (again !== undefined && end - again.length >= floor) {
      add(end - again.length, end, again)
      continue
    }
    const { start, text: name } = runBefore(text, match.index, Math.max(floor, lastEnd, 0), LONGEST + 2)
    if (name.length > (match[0] === '村' ? LONGEST_VILLAGE : LONGEST) || name === '') continue
    const beside = owner !== undefined && start === floor && liesIn(text, match[0], owner)
    if (isNoName(name, beside && owner.level === 'town')) continue
    const listed = lastEnd >= 0 && start === lastEnd + 1 && /[、和及]/.test(text.charAt(lastEnd))
    const led = match[0] !== '大队' && name.length <= LONGEST_VILLAGE && LEAD.test(text.slice(Math.max(0, start - 2), start))
    if (!(beside || listed || led) || (!beside && name.length < 2)) continue
    const freeName = `${name}${match[0]}`
    if (beside && freeName.length >= SHORTEST_AGAIN) told.add(freeName)
    add(start, end, freeName)
  }
  return hits
}
