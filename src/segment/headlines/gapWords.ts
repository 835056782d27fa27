import {
  CALLS_FOR_ACTION,
  CAUSES,
  COMPOUNDS_WANTING_OBJECT,
  DONE_WHEN_OR_HOW,
  EXTENTS,
  FURTHER_VISIT_VERBS,
  KINDS_OF_EXTENT,
  PLANS_AND_HOPES,
  SIGNS_OF_STATEMENTS,
  SMALL_WORDS_WANTING_MORE,
  SOMEBODY_OR_SOMETHING,
  VERBS_DONE_SO,
  VERBS_OF_NAMED_WORK,
  VERBS_OF_SPEAKING,
  VERBS_THAT_ARE_WORK,
  VERBS_WANTING_OBJECT,
  VERBS_WANTING_SUBJECT,
  VISIT_VERBS,
  WORDS_ENDING_AS_SMALL_ONES,
} from '../../lexicon/headlines/openEnds'
import { EVENT_NOUNS, HEADLINE_VERBS } from '../../lexicon/headlines/headlines'
import { SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { HAN } from '../text/characters'
import { VERB } from './headlineWords'
import { oneOf } from '../../matching/oneOf'

/** Patterns for the words on both sides of a gap (衔接用词): what ends as it cannot end, what begins as it cannot begin. */

/** 研究“五水共治”: what is done is named, and the name may go on. */
const NAMED_WORK = `${oneOf(VERBS_OF_NAMED_WORK)}“[^“”]{2,12}”`
/** Verbs without their object, small words, 在科技馆里 and 第: what ends in them goes on. */
export const WANTS_MORE: RegExp = new RegExp(
  `(?:${NAMED_WORK}|${oneOf([...VERBS_WANTING_OBJECT, ...COMPOUNDS_WANTING_OBJECT, ...SMALL_WORDS_WANTING_MORE])}|第[一二三四五六七八九十0-9]{0,3}|在[^，“”]{1,6}[里中上下内])$`,
)
/** 电商论坛昨日举行, 防火工作再部署: what was held or done is said before */
export const DONE: RegExp = new RegExp(
  `(?:[昨今明后][日天晚]|[0-9]日|[上下本][周月]|周[一二三四五六日末]|${oneOf(DONE_WHEN_OR_HOW)}|[在于][^，“”]{2,10})${oneOf(VERBS_DONE_SO)}$`,
)
/** 规范执法行为, 干部群众结对: words that end in a character which elsewhere wants more */
export const WANTS_NOTHING: RegExp = new RegExp(`${oneOf(WORDS_ENDING_AS_SMALL_ONES)}$`)
/** 检查安全生产工作部署: verbs that are what something else is done about */
const WORK_VERBS_END = new RegExp(`${oneOf([...VISIT_VERBS, ...VERBS_THAT_ARE_WORK])}+$`)

/** Whether the last word only looks like a verb that wants an object, as a verb stands before it. */
export function endsInWork(text: string): boolean {
  return WORK_VERBS_END.test(text) && VERB.test(text.replace(WORK_VERBS_END, ''))
}

/** 省委书记来我市调研: where somebody has gone is whole, and what he said or did there is told apart. */
export const VISITS: RegExp = new RegExp(`(?:[来到赴在]|深入|前往)[^，：“”]{1,10}${oneOf(VISIT_VERBS)}$`)
/** 慰问灾民: what else was done on the same visit */
export const VISITS_TOO: RegExp = new RegExp(
  `^(?:(?:并|又)?${oneOf([...VISIT_VERBS, ...FURTHER_VISIT_VERBS])})(?![^，]{0,6}(?:召开|举行|启动|结束))`,
)
/** 谭小方在春耕现场会上强调：, 市领导督查防汛时要求: on which occasion somebody says what stands below */
export const SPEAKS_AT: RegExp = new RegExp(`(?:[时上中]|会议?|讲话|调研|检查|督导|督查)${oneOf(VERBS_OF_SPEAKING)}：?$`)
/** 强调抓住重点: what was said there */
export const SAYS_THERE: RegExp = /^(?:强调|要求|指出|希望|勉励|提出)/

/** 开展“敲门行动”: more is wanted only where the name may go on: 研究“五水共治” / 工作 */
export const NAMED_DEED: RegExp = new RegExp(`${NAMED_WORK}$`)
/** 我市召开秋粮收购保供 / 工作部署会: held, but what? */
export const HELD: RegExp = new RegExp(`(?:召开|举行|举办|组织召开)(?!.*${oneOf(EVENT_NOUNS)})`)
/** “老庄调解室”: a name and nothing else, not what somebody says */
export const NAME_ALONE: RegExp = /^[“《](?![^“”]*(?:[我你他她俺咱是了也没吗啦吧]|不能|不会|不要|别))[^“”《》]{2,12}[”》]$/
/** 召开2021年度组织生活会: says what somebody did, so that the words before must say who */
export const WANTS_SUBJECT: RegExp = new RegExp(`^(?:${oneOf(VERBS_WANTING_SUBJECT)}|获(?!悉|救|刑))`)

/** 第二次会议胜利闭幕: whose meeting it is stands before */
export const NTH: RegExp = /^第[一二三四五六七八九十0-9]{1,3}[次届]/
/** 被开除党籍: what was done to somebody, who stands before */
export const PASSIVE: RegExp = /^被.{2,6}$/
/** 政协当涂县第十届委员会: whose 第二次会议 it is */
export const BODY_END: RegExp = /(?:会|组|委)$/
/** 工作部署会, 开工仪式 */
export const MEETING_END: RegExp = /[会式]$/
/** 和秋粮收购工作 */
export const CONJUNCTION: RegExp = /^[和与及暨]/
/** ——当涂县老城改造纪实 */
export const DASH: RegExp = /^[—]/

/** A bare subject is shorter; what is longer says what it does, in words we do not know. */
export const LONGEST_BARE = 10
/** An event is named in more characters: fewer only say that something was held. */
export const SHORTEST_EVENT = 8
/** Two statements that are halves of one headline are no longer each. */
export const LONGEST_HALF = 14
/** Shorter halves may be names. */
export const SHORTEST_COUPLET = 5
/** What calls for something in fewer words is the object of what stands before it. */
export const SHORTEST_CALL = 5
/** The halves of a headline that stand one under the other are no longer. */
export const LONGEST_STACKED_HALF = 8

/** “阳光信贷”: a name within a headline */
export const NAMES: RegExp = /“[^”]{1,8}”/g
/** 严查扶贫领域 “雁过拔毛”: a name that the words before it lead up to */
export const NAME_BEHIND: RegExp = /^“[^”]{2,6}”$/
/** 向市农业局党组, 社区化服务经验, 一张“红名单”: ends with somebody or something */
export const SOMETHING_END: RegExp = new RegExp(`${oneOf(SOMEBODY_OR_SOMETHING)}$`)
/** 进万家, 让服务更贴心, 反馈巡察情况: what begins with what is done */
export const PREDICATE_START: RegExp = new RegExp(`^(?:[把将被让给使带进在]|(?!${oneOf(SLOGAN_VERBS)})${oneOf(HEADLINE_VERBS)})`)
/** 沱江大桥将在七月合龙, 计划到公园捡拾垃圾: somebody else and what becomes of him, or what will come of it */
export const OWN_STATEMENT: RegExp = new RegExp(`^${oneOf(PLANS_AND_HOPES)}|^[^，将已正]{2,8}${oneOf(SIGNS_OF_STATEMENTS)}`)

/** 沈国芳：让“实验室”离“生产线”更近一些: what somebody says who is named */
export const SOMEBODY_SAYS: RegExp = new RegExp(`^[${HAN}]{2,3}${oneOf(VERBS_OF_SPEAKING)}?：.`)
/** 疑因厨师炒菜, 起因是一根烟头: why what the other half tells has happened */
export const TELLS_CAUSE: RegExp = new RegExp(`^${oneOf(CAUSES)}`)

/** 过火面积约三十亩, 总投资46亿元: how far it went, below what it was */
export const EXTENT: RegExp = new RegExp(
  `^${oneOf(KINDS_OF_EXTENT)}?${oneOf(EXTENTS)}[约达超近逾为共]?[0-9.一二三四五六七八九十百千万亿两余多]+(?:[元亩户人]|平方米|公顷|公里|美元|$)`,
)

/** 县委发出紧急通知 / 立即做好防霜准备: who calls for what stands below */
export const CALLS: RegExp = new RegExp(`(?:发出|发布|下达)[^，]{0,6}${oneOf(CALLS_FOR_ACTION)}$`)
