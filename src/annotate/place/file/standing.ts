import { RarePattern } from '../../../matching/rarePattern'
import type { Reading, ReadingSection } from '../../reading'
import type { Placed } from '../hit'

/** 来自苏州的, 赴苏州: somewhere else than where the article is at home. */
export const ELSEWHERE: RarePattern = new RarePattern(
  /(?:来自|从|赴|(?:运往|送往|支援|援助|驰援)[^，。；！？\n]{1,6}的|前往|学习|借鉴|参照|远在|销往|远销|运往|运到|发往|送往|驶往|飞往|寄往|卖到|卖往|援助|支援|送到|送至|送进|转送|转到|转至|转往|逃往|逃到|返回|毕业于|籍贯|原籍|祖籍|(?:^|[^过失除])去)$/,
)
/** 家住[城东区]的王师傅: behind the lead no more than somebody's address. */
const ADDRESS = new RarePattern(/家住$/)
/** 从[新郑]传来消息, 从[桂阳]获悉: told of, not left. */
const TOLD_FROM = new RarePattern(/^[^，。；！？\n]{0,8}(?:传来|获悉|了解到|得知)/)
/** 原来在[藁城]一家厂上班: where somebody was before. */
const FORMERLY = new RarePattern(/(?:原来|原先|早先|年轻时|曾|曾经)在$/)
/** 位于[西沙群岛]东北约160公里海面: what is so far from a place is not there. */
const FAR_FROM = new RarePattern(/^(?:以|偏)?[东南西北偏]{1,4}(?:方向?|面|部)?(?:大约|约|近)?[0-9.]{1,6}(?:多|余)?(?:公里|千米|海里)/)
/** 往[涿州]方向500米: the road leads there. */
const TOWARDS = new RarePattern(/^方向/)
/** 分流[武汉]至[黄石]的车辆: the ends of a way that somebody is on, who may be anywhere between them. */
const ON_WAY = '(?:的?(?:车辆|货车|客车|班车|列车|动车|高铁|航班|航线|车流|旅客|高速|公路|铁路|国道|省道))'
const FROM_END = new RegExp(`^(?:至|到|—|―)[\\u4e00-\\u9fff]{2,4}${ON_WAY}`)
const TO_END = new RegExp(`^${ON_WAY}`)
const TO_END_BEFORE = /[\u4e00-\u9fff](?:至|到|—|―)$/

function isEndOfWay(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 14)
  return FROM_END.test(behind) || (TO_END.test(behind) && TO_END_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
}

/** [宝山区]教育局一行来县考察: guests are from elsewhere, since they come. */
const GUESTS =
  /^[^，。；！？\n来]{0,14}(?:一行|代表团|考察团|考察组|客商|专家组)[^，。；！？\n来]{0,6}来(?:我|本)?[\u4e00-\u9fff]{0,2}(?:考察|调研|视察|指导|参观|访问|检查|考核|学习|慰问|演出|采风|讲学|洽谈)/

/** 向东岸的[保德]飞去. */
const AWAY = new RarePattern(/^[飞驶开奔]去/)
/** 由[兰州]援建的: who helps is elsewhere. */
const HELPER = new RarePattern(/^[^，。；！？\n]{0,4}(?:援建|捐建|捐赠|对口支援|帮扶)/)

/** Whether the place is somewhere else than where the article is at home: 赴[苏州]学习, 由[兰州]援建. */
export function isElsewhere(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  const behind = text.slice(end, end + 14)
  if ((before.endsWith('由') && HELPER.test(behind)) || FORMERLY.test(before) || FAR_FROM.test(behind)) return true
  if (GUESTS.test(text.slice(end, end + 34))) return true
  if (AWAY.test(behind) || (TOWARDS.test(behind) && /[往向]$/.test(before))) return true
  return ELSEWHERE.test(before) && !(before.endsWith('从') && TOLD_FROM.test(behind))
}

/** 上海、北京 */
const IN_ROW = /^[市县区省]?[、和与及]$/

/** How many places stand in the row that each place is in: 上海、北京、杭州和成都 are four. */
function rowLengths(text: string, placed: readonly Placed[]): readonly number[] {
  const lengths: number[] = []
  let from = 0
  for (const [index, { hit }] of placed.entries()) {
    const next = placed[index + 1]
    if (next !== undefined && IN_ROW.test(text.slice(hit.end, next.hit.start))) continue
    for (let at = from; at <= index; at += 1) lengths.push(index - from + 1)
    from = index + 1
  }
  return lengths
}

/** How a place stands in its article. */
export interface Standing {
  readonly place: Placed
  readonly code: string
  readonly next: Placed | undefined
  readonly role: ReadingSection['role'] | undefined
  /** Before the lead has ended. */
  readonly isEarly: boolean
  /** As `isElsewhere` says, or as it says of the place that this one follows at once. */
  readonly elsewhere: boolean
  /** As `isEndOfWay` says. */
  readonly onWay: boolean
  /** Where the first of the places begins that stand here one behind the other: 郑州市中原区. */
  readonly chainStart: number
  /** How many places are in its row; see `rowLengths`. */
  readonly row: number
}

/** How each of the places stands that is of a known unit; `lead`: where the lead ends. */
export function standingsOf({ text, sections }: Reading, placed: readonly Placed[], lead: number): readonly Standing[] {
  const standings: Standing[] = []
  const rows = rowLengths(text, placed)
  let section = 0
  let elsewhere = false
  let lastEnd = -9
  let chainStart = 0
  for (const [index, place] of placed.entries()) {
    const code = place.code ?? place.within
    const { start, end } = place.hit
    while (section < sections.length && (sections[section]?.end ?? 0) <= start) section += 1
    if (code === null) continue
    const isEarly = start < lead
    const isAddress = !isEarly && ADDRESS.test(text.slice(Math.max(0, start - 10), start))
    if (start !== lastEnd) chainStart = start
    elsewhere = isElsewhere(text, start, end) || isAddress || (elsewhere && start - lastEnd <= 1)
    lastEnd = end
    const role = sections[section]?.role
    const onWay = isEndOfWay(text, start, end)
    standings.push({ place, code, next: placed[index + 1], role, isEarly, elsewhere, onWay, chainStart, row: rows[index] ?? 1 })
  }
  return standings
}
