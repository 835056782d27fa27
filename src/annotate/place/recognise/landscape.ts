import { perText } from '../../../matching/perText'

/** A stretch of the text that a name covers. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** [淮北]平原, [成都]盆地: larger than the city of their name. */
const LANDSCAPE = /^(?:平原(?![县区])|盆地|高原|大?草原|和[\u4e00-\u9fff]{2,4}大?草原)/
/** 青土[湖南]岸, 涪[江西]岸: a side of the water. */
const BANK = /^(?:岸|偏泓|侧堤)/
/** [太子河]滩, [浑河]大堤: the water, and not the district of its name. */
const WATER = /[河江湖溪]$/
const WATERSIDE = /^(?:滩(?!涂)|岸|两岸|沿岸|大?堤|干?堤|畔|边(?!境|远)|水(?!利|务|电|果|产|库|泥)|里|大桥|流域|河道|河床|[上中下]游)/
/** No short name has more characters. */
const LONGEST_SHORT = 8
const PLAIN = '平原'
const CITY = '市'

/** What stands before 平原 and nowhere before 市, by any length that a name may have. */
const plains = perText((text): ReadonlySet<string> => {
  const names = new Set<string>()
  for (let at = text.indexOf(PLAIN); at >= 0; at = text.indexOf(PLAIN, at + 1)) {
    for (let length = 1; length <= Math.min(at, LONGEST_SHORT); length += 1) {
      names.add(text.slice(at - length, at))
    }
  }
  for (let at = text.indexOf(CITY); names.size > 0 && at >= 0; at = text.indexOf(CITY, at + 1)) {
    for (let length = 1; length <= Math.min(at, LONGEST_SHORT); length += 1) names.delete(text.slice(at - length, at))
  }
  return names
})

/** [淮北]地区, [淮北]大堤: the land along the river, of which the city of that name is a part. */
const RIVERSIDE_BEHIND = /^(?:地区|大堤)/
const RIVERSIDES: ReadonlySet<string> = new Set(['淮北', '淮南'])

/** 从[汉中]前往, [汉中]至西安: a city where somebody goes or a way ends. */
const WAY_BEFORE = /[从往赴抵至到离]$|滞留于$/
const WAY_BEHIND = /^(?:至|到|往|开往|方向)/

/** [淮北]发现新煤田 in a text that speaks of the 淮北平原 and never of 淮北市. */
function isPlain(text: string, { start, end }: Stretch): boolean {
  const name = text.slice(start, end)
  if (WAY_BEFORE.test(text.slice(Math.max(0, start - 3), start)) || WAY_BEHIND.test(text.slice(end, end + 2))) return false
  return plains(text).has(name) || (RIVERSIDES.has(name) && RIVERSIDE_BEHIND.test(text.slice(end, end + 2)))
}

/** Whether the short name at `match` is that of a plain, of a side of the water, or of the water itself; `rest` is what stands behind it. */
export function isLandscape(text: string, match: Stretch, rest: string): boolean {
  if (LANDSCAPE.test(rest) || BANK.test(rest) || isPlain(text, match)) return true
  return WATER.test(text.slice(match.start, match.end)) && WATERSIDE.test(rest)
}

/** [马鞍山]上, [鸡公山]脚下: what only a mountain has. */
const SLOPE = /^(?:顶|脚|坡|腰|麓|巅|主峰|深处|上(?=[，。、；”的采砍种放有住])|下(?=[，。、；”的有住]))/
/** 南[昆山], 西[华山]: a mountain that a county is called after, or one with nearly its name. */
const SIDE = /[东南西北]$/
/** 江[南], 华[东], 以[西], 向[北]: the end of another word. */
const OTHER_WORD = /(?:[江河湖海云华西东岭淮闽粤浙苏皖赣湘鄂豫陕山广以向往朝由之][东南西北]|[市县省区]的?[东南西北])$/

/** Whether the short name at `match` is that of a mountain, as its last character says and what stands around it. */
export function isMountain(text: string, { start, end }: Stretch): boolean {
  if (text.charAt(end - 1) !== '山') return false
  if (SLOPE.test(text.slice(end, end + 3))) return true
  const before = text.slice(Math.max(0, start - 3), start)
  return SIDE.test(before) && !OTHER_WORD.test(before)
}
