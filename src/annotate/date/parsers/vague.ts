import { oneDay } from '../calendar/day'
import { type DateParser, NOTHING_KNOWN } from '../dateMatch'

/** 近日, 日前, 近期, 连日来, 最近, 这几天, 前不久, 近来. */
const VAGUE = /(?:近日|日前|近期|最近|连日来?|近几[日天]|近来|新近|前不久|不久前|这几天|前几[日天]|近段时间|近些?天|数日前)/g
/** 节日前, 每日前, 今日前, 生日前, 30日前: before a named day. */
const NAMED_DAY_BEFORE = /[\d节今昨明每即当同次末平生整十一二三四五六七八九]$/
/** 最近的车站, 就近日间: near in space. */
const NEAR_AFTER = /^的?(?:距离|车站|医院|地铁|地方|邻|照)/
const NEAR_BEFORE = /[就附邻靠]$/

/** Some day lately. */
export const vague: DateParser = {
  rule: 'date/vague',
  pattern: VAGUE,
  read(match, text) {
    const before = text.charAt(match.index - 1)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 4)
    if (match[0] === '日前' && NAMED_DAY_BEFORE.test(before)) return null
    if (NEAR_BEFORE.test(before) || NEAR_AFTER.test(after)) return null
    return { known: NOTHING_KNOWN, needs: 'day', vague: true, resolve: (frame) => oneDay(frame.day) }
  },
}
