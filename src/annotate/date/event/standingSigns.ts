import { CharacterSet } from '../../../matching/characterSet'
import { RarePattern } from '../../../matching/rarePattern'
import { isPlanned, MAIN_AFTER } from './besides'
import { isLunarMonth, namesDay } from './namesDay'
import { isIntended } from './sceneSigns'
import { behind, type Standing } from './standing'

/** 自3月1日起, 早在2019年, 截至3月底, 根据2022年. */
const BACKGROUND_BEFORE = new RarePattern(
  /(?:自|从|早在|始于|直至|根据|依据|按照|追溯到|回到|曾于|早于|原于|原定[于在]?|原计划[于在]?|本应[于在]?|不迟于|务必于|生于|出生于|成立于|建于|始建于|毕业于)$/,
)
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
/** 校舍已于10日落成: news where nothing newer is told. */
const ALREADY_BEFORE = new RarePattern(/已于$/)
/** 今天证实, 昨天宣布: the day of telling; another day told beside it is that of the event. */
const TOLD_AFTER = new RarePattern(/^(?:上午|下午|晚上?)?(?:证实|承认|透露|供认)/)
/** 9月1日起施行: the rule is older than its day, but where nothing else is told, that day is the news. 今起 is news. */
export const SINCE_AFTER: RegExp = /^[就便才]?(?:起|开始)(?![草步])/
/** [从]本月15日起限行: what begins then is the news, where nothing else is. */
const BEGINS_BEFORE = /[自从]$/
/** 4月15日是第八个全民国家安全教育日: the occasion. */
const NAMED_DAY_AFTER = new RarePattern(/^，?(?:正?值|是|为)(?:第|国际|世界|全国|全民|中国|一年一度|我国|国家|传统|农历)/)
/** 5月12日是国际护士节。晚上7点半，…: the occasion's own day, of which the next sentence tells. */
const THAT_DAY_BEHIND = new RarePattern(/^[^。]{2,24}。(?:当[天日])?(?:凌晨|清晨|早[上晨]|一大?早|上午|中午|下午|傍晚|晚上?|夜里)/)
/** 1月12日召开的全省会议: what the report's own meeting is about. */
const OTHER_MEETING_AFTER = new RarePattern(/^[^，。]{0,8}(?:召开|举行|印发|发布|出台|通过|发表|下发)的/)
/** 记者从3月26日召开的推进会上了解到: the meeting at which the news was told is that of the report. */
const TOLD_AT_AFTER = new RarePattern(/^[^，。]{0,8}(?:召开|举行)的[^，。]{0,40}[会上]?上?(?:了解到|获悉|获知)/)
/** 详见今日本报二版, 见今日第3版: where the paper says more */
const SEE_PAGE = new RarePattern(/^(?:《?本[报版]|第?[A-Z]?[\d一二三四五六七八九十]{1,3}版)/)
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
/** 记者3月29日获悉: the day of learning, which is the day of the report but not always of the event. */
const LEARNT_AFTER = /^[^，。]{0,14}(?:获悉|了解到|从)/
/** 刊发日期：, 发布时间：: when it was printed, not when it happened. */
const PRINTED_BEFORE = new RarePattern(
  /(?:发布|发表|更新|出版|刊发|刊登|见报|上传|录入|编辑|采写)(?:时间|日期)?[：:]$|(?:^|\n)日期[：:]$|(?:发布|发表|刊发|刊登)于$/,
)
/** 到十一月三日, 截至7月12日: before the day up to which something is counted, which is that of the news where no other is told. */
export const AS_OF_BEFORE: RegExp = /(?:截至|截止|截止到|到|至)$/
/** 到八月十日止，全部铲完三遍: the day of a state that is the news, in the second sentence too. */
const STATE_AFTER = /^(?:为?止)?，/
/** 周一至周五开设夜间门诊: week after week. 上周一至周五 is one of them. */
const HABIT = new RarePattern(/^(?:周|星期|礼拜)[一二三四五六日天]/)
/** 确保9月15日通水, 力争国庆节前完工: a goal is told after what was done. */
const GOAL_BEFORE = new RarePattern(/(?:确保|力保|力争|争取|保证|保障|赶在)[在于到]?$/)
/** 《2023年3月…》, “3·15”: inside a title or a quotation. */
const OPENERS = CharacterSet.of('《“〈「『')
const CLOSERS = CharacterSet.of('》”〉」』')

/** So far back a title, a quotation or a bracket may begin. */
const QUOTED_WITHIN = 60
const BRACKETED_WITHIN = 40

function isQuoted({ lead: { text }, expression: { start } }: Standing): boolean {
  for (let index = start - 1; index >= Math.max(0, start - QUOTED_WITHIN); index -= 1) {
    const code = text.charCodeAt(index)
    if (CLOSERS.has(code)) return false
    if (OPENERS.has(code)) return true
  }
  return false
}

function isBracketed({ lead: { text }, expression: { start } }: Standing): boolean {
  const before = text.slice(Math.max(0, start - BRACKETED_WITHIN), start)
  return before.lastIndexOf('（') > before.lastIndexOf('）')
}

/** Whether the report was learnt at what was held that day. */
function isToldAt(standing: Standing): boolean {
  return TOLD_AT_AFTER.test(behind(standing, 60))
}

function begins({ before, after }: Standing): boolean {
  return BEGINS_BEFORE.test(before) && SINCE_AFTER.test(after)
}

/** Whether something was founded or built that day, and not only just now. */
function isFounding({ expression, after }: Standing): boolean {
  return FOUNDED_AFTER.test(after) && (!namesDay(expression) || expression.known.year !== null || FOUNDED_PAST_AFTER.test(after))
}

/** Whether it dates what led to the news. */
function isBackground(standing: Standing): boolean {
  const { before, after, isRange, expression, sentence } = standing
  if (begins(standing)) return false
  if (BACKGROUND_BEFORE.test(before) && !isRange && !isToldAt(standing)) return true
  const isOrder = sentence === 0 && namesDay(expression) && ORDERED_AFTER.test(after)
  return (BACKGROUND_AFTER.test(after) && !isOrder) || isFounding(standing)
}

/** Whether it is the day of an occasion, or of a meeting that the report's own is about. */
function isOccasion(standing: Standing): boolean {
  const { after } = standing
  if (NAMED_DAY_AFTER.test(after) && !THAT_DAY_BEHIND.test(behind(standing, 40))) return true
  return OTHER_MEETING_AFTER.test(after) && !isToldAt(standing)
}

function isAsOf({ before, isRange }: Standing): boolean {
  return AS_OF_BEFORE.test(before) && !isRange
}

/** Whether what is counted up to that day is the news. */
function isState({ expression: { known }, after }: Standing): boolean {
  return known.month !== null && known.day !== null && STATE_AFTER.test(after)
}

/** 近日，…接连被盗。…6月5日1时，…被抓: a day that is told soon after says more than vague words. */
function kindScore({ expression, words }: Standing): number {
  const { rule } = expression
  if (namesDay(expression)) return rule === 'date/week' || rule === 'date/weekday' ? 2 : 3
  if (rule === 'date/vague') return -2.5
  if (rule === 'date/month' || rule === 'date/monthRange' || isLunarMonth(expression)) return -2
  // 今年上半年: a part of the year, as 上半年 is.
  if (words.endsWith('半年')) return -6
  return rule === 'date/year' || rule === 'date/yearRange' || rule === 'date/decade' ? -9 : -6
}

/** By the sentence that it stands in. */
const SENTENCE_SCORES = [10, 7, 5, 4]
const LATE_SENTENCE = 1

/** One thing that the words around an expression say, and how much likelier (or less likely) that makes it the day of the news. */
interface StandingSign {
  readonly score: number
  readonly holds: (standing: Standing) => boolean
}

/** Each that holds counts. */
const SIGNS: readonly StandingSign[] = [
  { score: -2, holds: begins },
  { score: -12, holds: isBackground },
  { score: -4, holds: ({ before, isRange, expression }) => ALREADY_BEFORE.test(before) && !isRange && expression.vague !== true },
  { score: -2, holds: ({ after }) => TOLD_AFTER.test(after) },
  { score: 3, holds: ({ isRange, after, words }) => isRange && COURSE_ENDS.test(after) && COURSE_TOLD.test(words) },
  { score: -20, holds: ({ before }) => PRINTED_BEFORE.test(before) },
  { score: -12, holds: ({ lead, expression }) => isIntended(lead.text, expression) },
  {
    score: -12,
    holds: ({ lead, expression: { start } }) => REMEMBERED_BEFORE.test(lead.text.slice(Math.max(0, start - 10), start)),
  },
  { score: -6, holds: isOccasion },
  { score: -8, holds: ({ sentence, after }) => sentence > 0 && CAUSE_AFTER.test(after) },
  { score: -4, holds: ({ after }) => ISSUED_AFTER.test(after) },
  { score: -4, holds: isAsOf },
  { score: -3, holds: (standing) => isAsOf(standing) && !isState(standing) },
  { score: -8, holds: ({ before }) => GOAL_BEFORE.test(before) },
  { score: -12, holds: ({ expression, words }) => expression.ends !== undefined && HABIT.test(words) },
  { score: -6, holds: ({ after }) => THAT_DAY_AFTER.test(after) },
  { score: -12, holds: ({ expression, after }) => expression.rule === 'date/relativeDay' && SEE_PAGE.test(after) },
  { score: -6, holds: ({ expression, after }) => expression.rule !== 'date/relativeDay' && SINCE_AFTER.test(after) },
  { score: -12, holds: isQuoted },
  { score: -3, holds: isBracketed },
  { score: -2, holds: ({ after }) => after.startsWith('的') },
  { score: 1, holds: ({ after }) => MAIN_AFTER.test(after) },
  { score: -1, holds: ({ before, after }) => before.endsWith('记者') && LEARNT_AFTER.test(after) },
  // What is only planned is seldom the news; a month that is planned never.
  { score: -2, holds: ({ lead, expression }) => isPlanned(lead, expression) },
  { score: -6, holds: ({ lead, expression }) => !namesDay(expression) && isPlanned(lead, expression) },
]

/** How likely an expression is the day of the news by how it stands: the higher, the likelier. */
export function standingScore(standing: Standing): number {
  const base = (SENTENCE_SCORES[standing.sentence] ?? LATE_SENTENCE) + kindScore(standing)
  return SIGNS.reduce((score, sign) => (sign.holds(standing) ? score + sign.score : score), base)
}
