import { CharacterSet } from '../../matching/characterSet'

/** 市政协副主席, 公安局局长, 教育局党组: the word is part of somebody's office. */
const OFFICE_BEHIND =
  /^委?(?:常委会|党组|党委)?(?:第一|常务|党组)?副?(?:书记|主席|部长|局长|主任|院长|处长|科长|政委|队长|检察长|会长|站长|组长|常委|成员)/
/** 教育局党支部: one of many bodies that are listed. */
const BODY_BEHIND = /^(?:机关)?(?:第.)?党(?:支部|总支|委|组)/
/** 文化路, 建设街: the word names a road. */
const ROAD_BEHIND = /^(?:[东西南北中])?(?:路|大街|大道|街道)/
const LOOK_BEHIND = 10
/** What any of these begins with; most words are followed by something else. */
const BEGINS_BEHIND = CharacterSet.of('委常党第副书主部局院处科政队检会站组成机东西南北中路大街')

const OFFICE_FACTOR = 0.1
const BODY_FACTOR = 0.3

/** 市总工会、市妇联、团市委: bodies in a row take part, the article is about none of them. */
const BODY_END = CharacterSet.of('局委会联协办厅队院')
const AND = '、'.charCodeAt(0)
/** 、[市]妇联, 、[团]市委 */
const BEFORE_BODY = CharacterSet.of('省市县区州旗团')
const LISTED_BEHIND = CharacterSet.of('、等')
/** By how many sides of the word the row goes on: for bodies, and for all else (道路交通、食品安全、医疗卫生等提案), which is named more than told of. */
const LISTED_BODY_FACTORS: readonly number[] = [1, 0.3, 0.1]
const LISTED_FACTORS: readonly number[] = [1, 0.8, 0.4]

function listedSides(text: string, start: number, end: number): number {
  const last = text.charCodeAt(start - 1)
  const isBehindOther = last === AND || (BEFORE_BODY.has(last) && text.charCodeAt(start - 2) === AND)
  return (isBehindOther ? 1 : 0) + (LISTED_BEHIND.has(text.charCodeAt(end)) ? 1 : 0)
}

const DIGIT = CharacterSet.of('0123456789')
const COUNTED_BEHIND = CharacterSet.of('0123456789余多名人户元万个家次岁吨亩公米届')

/** [120]余人次, 1[119]户: digits of another number; a number that is called stands alone. */
function isOtherNumber(text: string, start: number, end: number): boolean {
  if (!DIGIT.has(text.charCodeAt(start))) return false
  return DIGIT.has(text.charCodeAt(start - 1)) || COUNTED_BEHIND.has(text.charCodeAt(end))
}

/** How much is left of the weight of the word `[start, end)` where it is only part of a name, or one in a row: 0 to 1. */
export function partFactor(text: string, start: number, end: number): number {
  if (isOtherNumber(text, start, end)) return 0
  const sides = listedSides(text, start, end)
  if (sides > 0 && BODY_END.has(text.charCodeAt(end - 1))) return LISTED_BODY_FACTORS[sides] ?? 1
  const listed = LISTED_FACTORS[sides] ?? 1
  if (!BEGINS_BEHIND.has(text.charCodeAt(end))) return listed
  const behind = text.slice(end, end + LOOK_BEHIND)
  if (OFFICE_BEHIND.test(behind)) return OFFICE_FACTOR
  if (BODY_BEHIND.test(behind)) return BODY_FACTOR
  return end - start <= 2 && ROAD_BEHIND.test(behind) ? 0 : listed
}
