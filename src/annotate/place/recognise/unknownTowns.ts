import { oneOf } from '../../../matching/oneOf'
import { PEOPLE_OF_TOWNS } from '../../../lexicon/places/aroundNames'
import { COMMON_WORDS } from '../../../lexicon/words/commonWords'
import type { Hit } from '../hit'
import { isNoName } from './freeNames'

/** Before a commune that no table has: a mark, a preposition or the name of its county. */
const COMMUNE_BOUNDARY = /[，。、；：！？（）《》“”\s在到赴和与由从向]/
const COMMUNE_LONGEST = 4
/** 管好[公社]财务, 办起[公社]: what is done with a commune is no name of one. */
const DOING = /^.[好起过了]$|^(?:巩固|整顿|依靠|离开|参加|加入|领导|全民|集体)/

/** Between two towns side by side. */
const SIDE_BY_SIDE = /[、和及与]/

/** Where the name of a town that no table has begins: right behind its county, or behind the mark after another town. -1 elsewhere. */
function beginsBeside(text: string, beside: Hit | undefined): number {
  if (beside?.level === 'county') return beside.end
  return beside?.level === 'town' && SIDE_BY_SIDE.test(text.charAt(beside.end)) ? beside.end + 1 : -1
}

/** 桂洲镇[领导], 石岛镇[十四个渔业村]: what a town has, where nothing stands beside its name. */
const TOWN_BEHIND = new RegExp(
  `^(?:${oneOf([...PEOPLE_OF_TOWNS, '卫生院', '供销社', '派出所', '党委', '政府', '人大', '人民', '辖', '地处', '位于', '领导', '企业', '中心小学'])}|一[家位名个]|[一二三四五六七八九十0-9]{1,3}个|[\\u4e00-\\u9fff]{1,3}村(?![民镇级干里]))`,
)
/** 对[阮市镇]、陈宅镇、东和乡: the first of a list of towns. */
const LIST_BEHIND = /^、[\u4e00-\u9fff]{2,3}[镇乡]/
const HANDLED = /[对将把为以给]/
const TOWN_LENGTH = 2
/** [实行]镇村两级: verbs, and what tells which towns. */
const NO_TOWN =
  /^(?:[实推试执进举施]行|[加参]|通过|依托|按照|根据|到达|来到|前往|全[市县区省]|各|本|我|该|某|每|小|城(?!关)|集|古|边|外|他|新兴|中心|[农林牧渔副工商]业)/

/** Where the name of a town begins that stands by itself, for its two characters, and what is behind it; -1 where none does. */
function beginsAlone(text: string, suffix: number, end: number): number {
  const start = suffix - TOWN_LENGTH
  const behind = text.slice(end, end + 6)
  const listed = LIST_BEHIND.test(behind)
  if (end - suffix !== 1 || start < 0 || !(listed || TOWN_BEHIND.test(behind))) return -1
  if (start > 0 && !COMMUNE_BOUNDARY.test(text.charAt(start - 1)) && !(listed && HANDLED.test(text.charAt(start - 1)))) return -1
  const name = text.slice(start, suffix)
  return COMMON_WORDS.has(name) || NO_TOWN.test(name) ? -1 : start
}

/** Where 镇, 公社 stands behind what may be a town's name. */
export interface TownSuffix {
  readonly start: number
  readonly end: number
}

/** Where the name of a commune begins, whose `suffix` begins there: behind the first mark before it, or right behind a place that ends at `floor`. -1 where the name would be too long. */
function beginsCommune(text: string, suffix: number, floor: number): number {
  let start = suffix
  while (start > floor && suffix - start < COMMUNE_LONGEST && !COMMUNE_BOUNDARY.test(text.charAt(start - 1))) start -= 1
  return start === floor || COMMUNE_BOUNDARY.test(text.charAt(start - 1)) ? start : -1
}

/**
 * A town that no table has: right behind its county (郏县[大李庄乡]), beside another (屯脚镇、[李关乡]), a commune behind a mark
 * (。[王集公社]), or, where it is known what county the text is at home in or speaks of, with what towns have (。[桂洲镇]领导).
 */
export function unknownTown(text: string, suffix: TownSuffix, beside: Hit | undefined, hasCounty: boolean): Hit | null {
  const { start: at, end } = suffix
  const isCommune = text.startsWith('公社', end - 2)
  const floor = beside?.end ?? 0
  let start = beginsBeside(text, beside)
  if (start < 0 || at - start > COMMUNE_LONGEST) {
    start = isCommune ? beginsCommune(text, at, floor) : hasCounty ? beginsAlone(text, at, end) : -1
    if (start < floor) return null
  }
  const name = text.slice(start, at)
  if (name.length < 2 || isNoName(name) || (isCommune && DOING.test(name))) return null
  return { start, end, sign: 'formerTown', readings: [], trust: 'sure', level: 'town', freeName: `${name}${text.slice(at, end)}` }
}
