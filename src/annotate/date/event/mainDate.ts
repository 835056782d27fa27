import { CharacterSet } from '../../../matching/characterSet'
import { RarePattern } from '../../../matching/rarePattern'
import type { Expression } from '../dateMatch'
import { isLearntOf, isPlanned, isPrepared, MAIN_AFTER, tellsOfThisYear, tellsOfYears, YEAR_BEFORE } from './besides'
import type { Lead } from './lead'
import { isLunarMonth, namesDay } from './namesDay'
import type { Reference } from './reference'
import { isIntended } from './sceneSigns'

/** How an expression stands in the lead. Higher scores are likelier to be the day of what is reported. */
export interface Candidate {
  readonly expression: Expression
  readonly score: number
  /** It stands so far behind the beginning that it may be of something else. */
  readonly late: boolean
}

/** 自3月1日起, 早在2019年, 截至3月底, 根据2022年. */
const BACKGROUND_BEFORE = new RarePattern(
  /(?:自|从|早在|始于|直至|根据|依据|按照|追溯到|回到|曾于|早于|原于|原定[于在]?|原计划[于在]?|本应[于在]?|不迟于|务必于|生于|出生于|成立于|建于|始建于|毕业于)$/,
)
/** 校舍已于10日落成: news where nothing newer is told. */
const ALREADY_BEFORE = new RarePattern(/已于$/)
/** 3月1日起施行, 2015年5月成立, 2019年3月出生. */
const BACKGROUND_AFTER = new RarePattern(
  /^(?:以来|以前|之前|前|以后|之后|后(?!续)|正式实施|生效|实施|施行|出生|印发|出台|下发|颁布|发布的|选派|毕业|建校|通过的|修订|报道的?[《“]|刊[登发载出](?:的|了)?[《“]|播出的?[《“]|第[^，。]{1,4}版[《“]|[^，。；！？]{0,8}(?:播发|刊发|刊登|刊载|发表)了?《|《[^》]{1,40}》一[文稿]|入党|参军|入伍|的规定|至今|晚?出版)/,
)
/** 县指挥部1日下发紧急通知，要求: who tells of nothing older tells of that. */
const ORDERED_AFTER = new RarePattern(
  /^(?:紧急)?(?:印发|出台|下发|颁布|发出)了?[^，。；的《]{0,8}(?:通知|通告|公告|指令|命令|预警|倡议书?)[，。]/,
)
/** 2015年5月成立, 1998年建成: long past, but 12月7日建成试通车 is news. */
const FOUNDED_AFTER = new RarePattern(/^(?:成立|建成)/)
const FOUNDED_PAST_AFTER = new RarePattern(/^(?:成立|建成)(?:的|以来|[之以]?后|至今|于|已)/)
/** 今天证实, 昨天宣布: the day of telling; another day told beside it is that of the event. */
const TOLD_AFTER = new RarePattern(/^(?:上午|下午|晚上?)?(?:证实|承认|透露|供认)/)
/** 9月1日起施行: the rule is older than its day, but where nothing else is told, that day is the news. 今起 is news. */
export const SINCE_AFTER: RegExp = /^[就便才]?(?:起|开始)(?![草步])/
/** 4月15日是第八个全民国家安全教育日: the occasion. */
const NAMED_DAY_AFTER = new RarePattern(/^，?(?:正?值|是|为)(?:第|国际|世界|全国|全民|中国|一年一度|我国|国家|传统|农历)/)
/** 详见今日本报二版, 见今日第3版: where the paper says more */
const SEE_PAGE = new RarePattern(/^(?:《?本[报版]|第?[A-Z]?[\d一二三四五六七八九十]{1,3}版)/)
/** 5月12日是国际护士节。晚上7点半，…: the occasion's own day, of which the next sentence tells. */
const THAT_DAY_BEHIND = new RarePattern(/^[^。]{2,24}。(?:当[天日])?(?:凌晨|清晨|早[上晨]|一大?早|上午|中午|下午|傍晚|晚上?|夜里)/)
/** 1月12日召开的全省会议: what the report's own meeting is about. */
const OTHER_MEETING_AFTER = new RarePattern(/^[^，。]{0,8}(?:召开|举行|印发|发布|出台|通过|发表|下发)的/)
/** 记者从3月26日召开的推进会上了解到: the meeting at which the news was told is that of the report. */
const TOLD_AT_AFTER = new RarePattern(/^[^，。]{0,8}(?:召开|举行)的[^，。]{0,40}[会上]?上?(?:了解到|获悉|获知)/)
/** 堤坝在8月25日的洪水中被冲开: what caused that which is reported. */
const CAUSE_AFTER = new RarePattern(
  /^的?[^，。；]{0,6}(?:洪水|洪灾|暴雨|台风|地震|大火|火灾|冰雹|雪灾|雨雪|泥石流|灾害)[^，。；]{0,2}[中里后]/,
)
/** 9月3日，省政府印发《意见》: often only the reason of what happened later. */
const ISSUED_AFTER = new RarePattern(/^，?[^，。]{0,12}(?:印发|出台|下发|颁布)(?:了)?《/)
/** 社员们还记得，十月六日傍晚…: what is remembered is no news. */
const REMEMBERED_BEFORE = new RarePattern(/(?:记得|难忘|忘不了|回忆|回想|想起|回顾)[^。！？；\n]{0,6}$/)
/** 七月三日那天，…: what is looked back on, where the report does not begin with it. */
const THAT_DAY_AFTER = new RarePattern(/^那[天晚次日夜]/)
/** 6月28日开始的…到7月4日结束: all of it is told. */
const COURSE_TOLD = /开始|起|开幕|开赛|开展|启动/
const COURSE_ENDS = new RarePattern(/^(?:上午|下午|晚)?(?:结束|闭幕|落幕|收官)/)
/** 《2023年3月…》, “3·15”: inside a title or a quotation. */
const OPENERS = CharacterSet.of('《“〈「『')
const CLOSERS = CharacterSet.of('》”〉」』')
/** 记者3月29日获悉: the day of learning, which is the day of the report but not always of the event. */
const LEARNT_AFTER = /^[^，。]{0,14}(?:获悉|了解到|从)/
/** 刊发日期：, 发布时间：: when it was printed, not when it happened. */
const PRINTED_BEFORE = new RarePattern(
  /(?:发布|发表|更新|出版|刊发|刊登|见报|上传|录入|编辑|采写)(?:时间|日期)?[：:]$|(?:^|\n)日期[：:]$|(?:发布|发表|刊发|刊登)于$/,
)
const SENTENCE_END = CharacterSet.of('。！？')
const SENTENCE_SCORES = [10, 7, 5, 4]
const LATE_SENTENCE = 1
/** From this sentence on, counted from 0, a date is doubtful; what is only planned, from this one on. */
const LATE_FROM = 5
const PLANNED_LATE_FROM = 2

function insideQuotes(text: string, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 60); index -= 1) {
    const code = text.charCodeAt(index)
    if (CLOSERS.has(code)) return false
    if (OPENERS.has(code)) return true
  }
  return false
}

function insideBrackets(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return before.lastIndexOf('（') > before.lastIndexOf('）')
}

/** Index of the sentence that each offset lies in. */
function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = SENTENCE_END.indexIn(text, 0); at < text.length; at = SENTENCE_END.indexIn(text, at + 1)) ends.push(at)
  return ends
}

/** 今年上半年: a part of the year, as 上半年 is. */
const HALF = /半年$/

function kindScore(expression: Expression, words: string): number {
  if (namesDay(expression)) return expression.rule === 'date/week' || expression.rule === 'date/weekday' ? 2 : 3
  // 近日，…接连被盗。…6月5日1时，…被抓: a day that is told soon after says more.
  if (expression.rule === 'date/vague') return -2.5
  if (expression.rule === 'date/month' || expression.rule === 'date/monthRange' || isLunarMonth(expression)) return -2
  if (HALF.test(words)) return -6
  return expression.rule === 'date/year' || expression.rule === 'date/yearRange' || expression.rule === 'date/decade' ? -9 : -6
}

/** 到十一月三日, 截至7月12日: before the day up to which something is counted, which is that of the news where no other is told. */
export const AS_OF_BEFORE: RegExp = /(?:截至|截止|截止到|到|至)$/
/** 周一至周五开设夜间门诊: week after week. 上周一至周五 is one of them. */
const HABIT = new RarePattern(/^(?:周|星期|礼拜)[一二三四五六日天]/)

/** 到八月十日止，已… */
const STATE_AFTER = /^(?:为?止)?，/

/** 到八月十日止，全部铲完三遍: the day of a state that is the news, in the second sentence too. */
function isState({ known }: Expression, after: string): boolean {
  return known.month !== null && known.day !== null && STATE_AFTER.test(after)
}

/** 确保9月15日通水, 力争国庆节前完工: a goal is told after what was done. */
const GOAL_BEFORE = new RarePattern(/(?:确保|力保|力争|争取|保证|保障|赶在)[在于到]?$/)
/** A printed year so many days before the issue is history. */
const HISTORY = 75
/** However early it is told, it is no news. */
const HISTORY_COSTS = 12

/** Whether a full date is older than any report of that issue. */
function isHistory(expression: Expression, issue: Reference): boolean {
  if (expression.needs !== 'nothing' || issue.latest === null) return false
  const days = expression.resolve({ day: issue.latest, lean: 'past' })
  return days !== null && days.last < issue.latest - HISTORY
}

/** 2012年3月5日08:21 某某晚报: the words that the date of issue was read from tell of nothing else. */
function isPrintedIssue(lead: Lead, expression: Expression, { span }: Reference): boolean {
  if (span === null || expression.known.year === null) return false
  const own = lead.spanOf(expression.start, expression.end)
  return own.start < span.end && span.start < own.end
}

/** Whether something was founded or built that day, and not only just now. */
function isFounding(expression: Expression, after: string): boolean {
  return FOUNDED_AFTER.test(after) && (!namesDay(expression) || expression.known.year !== null || FOUNDED_PAST_AFTER.test(after))
}

function isBackground(expression: Expression, after: string, sentence: number): boolean {
  return BACKGROUND_AFTER.test(after) && !(sentence === 0 && namesDay(expression) && ORDERED_AFTER.test(after))
}

/** 从正月初一到初三: a range in one expression. */
const RANGE_WORDS = new RarePattern(/初.+[至到—-].+/)

function scoreOf(lead: Lead, expression: Expression, sentence: number): number {
  const { text } = lead
  const before = text.slice(Math.max(0, expression.start - 8), expression.start)
  const after = text.slice(expression.end, expression.end + 28)
  const isRange =
    expression.ends !== undefined || expression.rule === 'date/dayRange' || RANGE_WORDS.test(text.slice(expression.start, expression.end))
  let score = (SENTENCE_SCORES[sentence] ?? LATE_SENTENCE) + kindScore(expression, text.slice(expression.start, expression.end))
  // 从本月15日起限行: what begins then is the news, where nothing else is.
  const begins = /[自从]$/.test(before) && SINCE_AFTER.test(after)
  const toldAt = TOLD_AT_AFTER.test(text.slice(expression.end, expression.end + 60))
  if (begins) score -= 2
  else if (
    (BACKGROUND_BEFORE.test(before) && !isRange && !toldAt) ||
    isBackground(expression, after, sentence) ||
    isFounding(expression, after)
  )
    score -= 12
  if (ALREADY_BEFORE.test(before) && !isRange && expression.vague !== true) score -= 4
  if (TOLD_AFTER.test(after)) score -= 2
  if (isRange && COURSE_ENDS.test(after) && COURSE_TOLD.test(text.slice(expression.start, expression.end))) score += 3
  if (PRINTED_BEFORE.test(before)) score -= 20
  if (isIntended(text, expression)) score -= 12
  if (REMEMBERED_BEFORE.test(text.slice(Math.max(0, expression.start - 10), expression.start))) score -= 12
  const isOccasion = NAMED_DAY_AFTER.test(after) && !THAT_DAY_BEHIND.test(text.slice(expression.end, expression.end + 40))
  if (isOccasion || (OTHER_MEETING_AFTER.test(after) && !toldAt)) score -= 6
  if (sentence > 0 && CAUSE_AFTER.test(after)) score -= 8
  if (ISSUED_AFTER.test(after)) score -= 4
  if (AS_OF_BEFORE.test(before) && !isRange) score -= isState(expression, after) ? 4 : 7
  if (GOAL_BEFORE.test(before)) score -= 8
  if (expression.ends !== undefined && HABIT.test(text.slice(expression.start, expression.end))) score -= 12
  if (THAT_DAY_AFTER.test(after)) score -= 6
  if (expression.rule === 'date/relativeDay' && SEE_PAGE.test(after)) score -= 12
  if (SINCE_AFTER.test(after) && expression.rule !== 'date/relativeDay') score -= 6
  if (insideQuotes(text, expression.start)) score -= 12
  if (insideBrackets(text, expression.start)) score -= 3
  if (after.startsWith('的')) score -= 2
  if (MAIN_AFTER.test(after)) score += 1
  if (before.endsWith('记者') && LEARNT_AFTER.test(after)) score -= 1
  // What is only planned is seldom the news; a month that is planned never.
  if (isPlanned(lead, expression)) score -= namesDay(expression) ? 2 : 8
  return score
}

/** The expressions of a lead, the likeliest day of the event first; of equally likely ones the earlier. `filing` is none. */
export function candidatesOf(lead: Lead, filing: Expression | null, issue: Reference): readonly Candidate[] {
  const ends = sentenceEnds(lead.text)
  const severalYears = tellsOfYears(lead)
  const thisYear = tellsOfThisYear(lead)
  let sentence = 0
  const candidates: Candidate[] = []
  for (const [index, found] of lead.expressions.entries()) {
    // 9月1日起 names the first of September; that it lasts until today is another matter.
    const expression = found.opened ?? found
    while ((ends[sentence] ?? Infinity) < expression.start) sentence += 1
    if (found === filing) continue
    if (isPrintedIssue(lead, expression, issue)) continue
    let score = scoreOf(lead, expression, sentence)
    if (isHistory(expression, issue)) score -= HISTORY_COSTS
    else if (severalYears && expression.known.year !== null) score -= 8
    if (isPrepared(lead, expression)) score -= 5
    if (isLearntOf(lead, expression, index, issue)) score -= 4
    if (thisYear && YEAR_BEFORE.test(lead.text.slice(expression.start, expression.end))) score -= 8
    candidates.push({ expression, score, late: sentence >= (isPlanned(lead, expression) ? PLANNED_LATE_FROM : LATE_FROM) })
  }
  return candidates.sort((a, b) => b.score - a.score || a.expression.start - b.expression.start)
}

/** Below this an expression is background. */
export const LEAST_SCORE = 4
