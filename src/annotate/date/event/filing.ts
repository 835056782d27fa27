import type { Expression } from '../dateMatch'
import type { Lead } from './lead'

/** 本报北京3月5日电, 新华社郑州11月1日讯, 本报北京三日讯, 本报今日消息, 某某时报8月27日信息：, 3月5日快讯：, 记者王平3月5日报道：. */
const WIRE_AFTER = /^(?:专?电|讯|消息|综合|上午|下午|晚)?(?:专?电|[快简]?讯|消息|信息(?=[：（])|报道(?=：))/
/** 3月5日，本报讯: the day before the words. */
const HEAD_AFTER = /^，?本[报网台]讯/
/** 云溪网讯（3月5日）, 消息（3月5日）：: the day in brackets behind them. */
const WORDS_BEFORE = /^[^，。：；！？（）]{0,12}(?:讯|电|消息)[（【]$/
/** Only a dateline stands so near the beginning. */
const REACH = 48
/** 本报, 新华社, 据…: what a dateline begins with. */
const WIRE_BEFORE = /(?:社|报|台|网|据|讯|电|^)[^。！？；]{0,12}$/

/** （2012年10月9日）本报记者…: the day in brackets at the very beginning. */
const BRACKETED_BEFORE = /^(?:【?本报[讯电]】?)?[（【]$/
const BRACKETED_AFTER = /^[）】]/

/** （记者张弛3月5日报道）: the day within the reporter's brackets. */
const REPORTED_BEFORE = /（[^（）]{0,24}$/
const REPORTED_AFTER = /^(?:[\u4e00-\u9fff]{0,4}报道|电|讯)[）)]/

/** The day a report was filed on, from its dateline; `null` where none is printed. */
export function filingOf(lead: Lead): Expression | null {
  for (const expression of lead.expressions) {
    if (expression.start > REACH) return null
    if (expression.known.day === null && expression.rule !== 'date/relativeDay') continue
    const before = lead.text.slice(0, expression.start)
    const after = lead.text.slice(expression.end, expression.end + 6)
    const isBracketed = BRACKETED_BEFORE.test(before) || WORDS_BEFORE.test(before)
    if (isBracketed && BRACKETED_AFTER.test(after)) return expression
    if (REPORTED_BEFORE.test(before) && REPORTED_AFTER.test(after)) return expression
    if (WIRE_AFTER.test(after) && WIRE_BEFORE.test(before)) return expression
    if (before === '' && HEAD_AFTER.test(after)) return expression
  }
  return null
}
