import { isUnqualified } from '../../../domain/edtf'
import type { Evidence } from '../../../domain/evidence'
import type { Reading } from '../../reading'
import type { Expression } from '../dateMatch'
import { leanOf } from '../lean'
import { AS_OF_BEFORE, SINCE_AFTER } from './standingSigns'
import type { Completed } from './complete'
import { qualified } from './edtfOf'
import type { Lead } from './lead'
import type { Reference } from './reference'
import { beginsWithIntended, isBehindLately, isChronicle, isLearntLately, isPeak, isWitnessed } from './sceneSigns'

/** 召开, 举行, 启动: a day with one of these is the day of an event, even in a long report. */
const EVENT_AFTER = /^[^。！？]{0,40}(?:召开|举行|举办|启动|揭牌|开幕|闭幕|签约|开工|竣工|奠基|通车|开庭|宣判|印发|成立)/
/** So many crossheads make a report a story of many scenes. */
const CROSSHEADS_OF_STORY = 2
/** 办起电影队，五年来…: the first sentence spans years, so a day behind it is an example. */
const YEARS_TOLD = /(?:\d{1,2}|[一二三四五六七八九十两多数几]{1,3})(?:多|余)?年(?:来|间|如一日)|长年|常年|年复一年/
/** 她每天敲37户人家的门: the first sentence tells of a habit, so a day behind it is an example. */
const HABIT_TOLD = /每[天日晚年月周逢]|天天|夜夜|一天[也都]?没有?|从早到晚/
/**
 * 连日来，…。截至目前，已…: what has been going on is told, with what it has come to, before any day is named; a day behind it is an
 * example. 近日，…召开 is one event.
 */
const COURSE_TOLD =
  /连日来|近期|近来|最近(?:[几这]|一段|连|些|不少|常)|(?:今年|去年|年初|[0-9一二三四五六七八九十]{1,3}月(?:份|底|初|中旬|[上下]旬)?|开通|开展|成立|启动|实施|活动|设立|开业|开张)[^，。；！？]{0,6}以来|入[春夏秋冬汛伏]以?[来后]|[自从][^，。；！？]{2,24}以?来，|今年[0-9一二三四五六七八九十]{1,3}月?[至到-][0-9一二三四五六七八九十]{1,3}月|[^，。]{2,14}(?:[0-9一二三四五六七八九十两几]{1,3}个?(?:多)?(?:月|年)|半年)(?:来|间|多来)?，[^。]{0,20}(?:已|共|累计)|每(?:天|日|晚|夜|周|逢|月|年|到)/
/** 日前，警方破获一个盗窃团伙: a case is told from its end, so a day behind it is one of its days. */
const SOLVED_TOLD = /(?:近日|日前|近期|最近|不久前)[^。]{0,60}(?:破获|侦破|告破|打掉|捣毁|抓获|审结)/
/** 亲爱的女儿：, 编辑同志：, 记者老师：: a letter asks, thanks or complains; a day in it is that of an example. */
const SALUTATION =
  /^\s*(?:亲爱|敬爱|挚爱)的[^，。：]{1,16}：|^[^。，]{0,16}(?:编辑|编者|主编|总编)部?(?:同志|老师|先生|女士|朋友)?们?：|^(?:尊敬的)?[^。，]{0,10}记者(?:同志|老师|先生|女士|朋友)们?：/
/** Days that a report which says lately may lie behind a day that it names later. */
const LATELY_WITHIN = 21
/** Days that a report may lie behind the day on which what lasts began. */
const BEGUN_LONG_AGO = 10
/** 目前, 到二十日为止, 今年…丰收: what is told is how things stand, not what happened on the day of filing. */
const STATE =
  /目前|正在|至今|为止|截[至止]|今年|近[年两]|以来|普遍|平均|亩产|最近|近来|连日|到[^，。]{1,8}底止|[，。]现(?:已|有|正|在|第|共)|几个月来/
/** Characters behind a dateline that are looked at for it. */
const STATE_REACH = 100

function marked(completed: Completed, qualifier: '?' | '~', rule: string): Completed {
  if (!isUnqualified(completed.edtf)) return completed
  const certainty = qualifier === '~' ? 'approximate' : 'inferred'
  const by: Evidence = { rule, spans: [], certainty }
  return { ...completed, edtf: qualified(completed.edtf, qualifier), certainty, by: [...completed.by, by] }
}

/** A date from far behind the lead, marked as uncertain. */
export function doubted(completed: Completed | null): Completed | null {
  return completed === null ? null : marked(completed, '?', 'date/late')
}

function hasDateline(reading: Reading): boolean {
  return reading.sections.some(({ role }) => role === 'dateline')
}

function isStory(reading: Reading): boolean {
  // 本报讯 opens news, however long.
  if (hasDateline(reading)) return false
  return reading.sections.filter(({ role }) => role === 'crosshead').length >= CROSSHEADS_OF_STORY
}

/** The sentences before the one that a day stands in. */
function beforeSentence(text: string, at: number): string {
  return text.slice(0, Math.max(0, text.lastIndexOf('。', at - 1), text.lastIndexOf('！', at - 1), text.lastIndexOf('？', at - 1)))
}

function isScene(reading: Reading, lead: Lead, expression: Expression): boolean {
  if (EVENT_AFTER.test(lead.text.slice(expression.end, expression.end + 60))) return false
  if (isStory(reading) || SALUTATION.test(lead.text) || beginsWithIntended(lead)) return true
  if (isPeak(lead.text, expression) || isWitnessed(lead, expression)) return true
  const firstEnd = lead.text.indexOf('。')
  if (firstEnd < 0 || expression.start < firstEnd) return false
  const first = lead.text.slice(0, firstEnd)
  return (
    YEARS_TOLD.test(first) ||
    SOLVED_TOLD.test(first) ||
    (HABIT_TOLD.test(first) && !hasDateline(reading)) ||
    COURSE_TOLD.test(beforeSentence(lead.text, expression.start))
  )
}

/** 今天14时35分, 今天下午: told as done on a day whose paper was printed before. */
const TODAY_LATE = /^今[天日]?(?:[（(]\d{1,2}[）)]日?)?(?:下午|傍晚|晚上?|夜|深夜|(?:1[3-9]|2[0-3])[时点：:])/
/** 今晚将, 今天下午举行…: what the day's paper announces is told in words that need no clock. */
const CLOCK = /\d[时点：:]/

/** Whether a report without a dateline tells of the afternoon of the issue's own day: it was written the day before. */
function isAfterPrint({ text }: Lead, { start, end, rule }: Expression, { days }: Completed, issue: Reference): boolean {
  if (rule !== 'date/relativeDay' || issue.day === null || days === null || days.last !== issue.day) return false
  if (leanOf(text, start, end) === 'future') return false
  const words = text.slice(start, end)
  return TODAY_LATE.test(words) && CLOCK.test(words)
}

/** 去年三月十五日, 今年7月7日: news is not told so. */
const TOLD_BACK = /^(?:去年|前年|上年|今年)/
/** Days that a report may lie behind a day that is told so. */
const TOLD_BACK_WITHIN = 35

/** 今年5月10日，该案宣判。7月24日，家属又递上诉状: a day that stands behind it and is told as news is. */
function isFollowed({ text, expressions }: Lead, { end }: Expression): boolean {
  return expressions.some(
    ({ start, end: to, known }) => start > end && known.month !== null && known.day !== null && !TOLD_BACK.test(text.slice(start, to)),
  )
}

/** Whether a day is told by its year as what has led to the news, and is not so near that it is the news all the same. */
function isToldBack(lead: Lead, expression: Expression, { days }: Completed, issue: Reference): boolean {
  const { start, end, known } = expression
  if (known.day === null || days === null || !TOLD_BACK.test(lead.text.slice(start, end))) return false
  const isLongAgo = issue.day === null ? null : issue.day - days.last > TOLD_BACK_WITHIN
  // What a report begins with is its news, however long ago, unless a later day follows.
  return lead.text.slice(0, start).includes('。') ? isLongAgo !== false : isLongAgo === true && isFollowed(lead, expression)
}

/** 正月十六前后, 3月5日左右: about that day; 3月5日8时左右 is on it. */
const AROUND = /(?<=[\u4e00-\u9fff])(?<![时点分半刻])(?:前后|左右)$/

function isAround({ text }: Lead, { start, end }: Expression): boolean {
  return AROUND.test(text.slice(start, end))
}

/** Marks a day that is only that of a scene in a longer story, or of the beginning of what has lasted since. */
export function weighedAsNews(reading: Reading, lead: Lead, expression: Expression, completed: Completed, issue: Reference): Completed {
  if (isAround(lead, expression)) return marked(completed, '~', 'date/around')
  if (isScene(reading, lead, expression)) return marked(completed, '?', 'date/scene')
  if (expression.ends === undefined && AS_OF_BEFORE.test(lead.text.slice(Math.max(0, expression.start - 4), expression.start)))
    return marked(completed, '?', 'date/asOf')
  if (issue.day === null && isChronicle(lead, expression)) return marked(completed, '?', 'date/longBefore')
  if (isToldBack(lead, expression, completed, issue)) return marked(completed, '?', 'date/longBefore')
  if (isAfterPrint(lead, expression, completed, issue)) return marked(completed, '?', 'date/afterPrint')
  if (isLearntLately(lead, expression)) return marked(completed, '?', 'date/learnt')
  if (issue.day === null || completed.days === null) return completed
  const behind = issue.day - completed.days.last
  if (behind > LATELY_WITHIN && isBehindLately(lead, expression)) return marked(completed, '?', 'date/longBefore')
  const since = SINCE_AFTER.test(lead.text.slice(expression.end, expression.end + 4))
  return since && behind > BEGUN_LONG_AGO ? marked(completed, '?', 'date/longBefore') : completed
}

/** The day of filing stands for that of the event, though never surely; the less where the report only tells how things stand. */
export function filedAsNews(lead: Lead, filing: Expression, completed: Completed | null): Completed | null {
  if (completed === null) return null
  const isState = STATE.test(lead.text.slice(filing.end, filing.end + STATE_REACH))
  return isState ? marked(completed, '~', 'date/stateOfFiling') : marked(completed, '?', 'date/filedDay')
}
