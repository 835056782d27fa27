import { RarePattern } from '../../../matching/rarePattern'
import type { Expression } from '../dateMatch'
import { leanOf } from '../lean'
import type { Lead } from './lead'
import { namesDay } from './namesDay'
import type { Reference } from './reference'
import { learntOf } from './sceneSigns'

/** What happened comes right behind the date: a comma, the time of day, the subject. */
export const MAIN_AFTER: RegExp =
  /^(?:，|[^，。；]{0,20}(?:召开|举行|举办|开展|启动|赴|到|深入|前往|组织|主持|揭牌|开幕|闭幕|签约|调研|抵达|开工|发布|会见|出席|参加|来到|走进|开庭|宣判|发生))/

/** 2013年5月6日签订合同, 2014年12月起纠纷, 8月5日判决: among dates of several years the yearless one is the report's. */
export function tellsOfYears(lead: Lead): boolean {
  const years = new Set(lead.expressions.map(({ known }) => known.year).filter((year) => year !== null))
  return years.size > 1 && lead.expressions.some(({ known }) => known.year === null && known.month !== null && known.day !== null)
}

/** 去年11月26日…, 3月17日…: the day of the year before, where one of this year is told as well. */
export const YEAR_BEFORE: RarePattern = new RarePattern(/^(?:去年|前年|上年)/)

/** Whether a day of this year is printed by month and day. */
export function tellsOfThisYear(lead: Lead): boolean {
  return lead.expressions.some(
    ({ known, start, end, ends }) =>
      ends === undefined &&
      known.year === null &&
      known.month !== null &&
      known.day !== null &&
      /^[\d一二三四五六七八九十]/.test(lead.text.slice(start, end)),
  )
}

/** Whether the words around an expression look ahead. */
export function isPlanned({ text }: Lead, { start, end }: Expression): boolean {
  return leanOf(text, start, end) === 'future'
}

/** 4月20日开幕: what begins then, without a time of the day at which it began. */
const OPENS_AFTER = new RarePattern(/^(?:将|即将)?(?:在[^，。]{1,14})?(?:正式|隆重|盛大)?(?:开幕|开赛|开园|开馆|举行|举办|启幕|召开)/)

/** 筹备工作, 倒计时: so that it is still to come. */
const PREPARES = /筹备|筹办|调度|倒计时|备战|演练|彩排|准备工作|准备情况|动员|部署|协调会|推进会/

/** 博览会4月20日开幕。4月10日上午，市里召开调度会: an earlier day is told behind it, on which it was prepared. */
export function isPrepared({ text, expressions }: Lead, { start, end, known }: Expression): boolean {
  if (known.month === null || known.day === null || !OPENS_AFTER.test(text.slice(end, end + 24)) || !PREPARES.test(text)) return false
  const order = known.month * 32 + known.day
  return expressions.some(
    (other) =>
      other.start > start &&
      other.known.month !== null &&
      other.known.day !== null &&
      other.known.month * 32 + other.known.day < order &&
      MAIN_AFTER.test(text.slice(other.end, other.end + 28)),
  )
}

/** Days before the issue in which that happened which was learnt yesterday. */
const LEARNT_WITHIN = 60

/**
 * 2月20日，记者从县里获悉，2月17日，…: the earlier day on which that happened which was learnt is the event's. What was learnt may also be
 * still to come.
 */
export function isLearntOf(lead: Lead, expression: Expression, index: number, issue: Reference): boolean {
  const next = lead.expressions[index + 1]
  if (next === undefined || next.opened !== undefined || !namesDay(next) || isPlanned(lead, next)) return false
  return learntOf(lead.text.slice(expression.end, next.start)) && (isEarlier(next, expression) || hasBeen(next, issue))
}

/** Whether one printed day is known to lie before another in the year. */
function isEarlier({ known: a }: Expression, { known: b }: Expression): boolean {
  if (a.day === null || b.day === null) return false
  return a.month === null || b.month === null ? a.day < b.day : a.month * 32 + a.day < b.month * 32 + b.day
}

function hasBeen(expression: Expression, { day }: Reference): boolean {
  const days = day === null ? null : expression.resolve({ day, lean: 'past' })
  return day !== null && days !== null && days.last <= day && days.first >= day - LEARNT_WITHIN
}
