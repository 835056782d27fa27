import {
  COUNTED_MATTERS,
  IMAGES_OF_OUTCOMES,
  MEETINGS_FOR_A_MATTER,
  TIMES_BEHIND_SUBJECTS,
  VERBS_OF_JUDGING,
  VERBS_OF_LEADING,
  VERBS_OF_OFFICES,
  WAYS_OF_PAYING,
} from '../../lexicon/headlines/fragments'
import { CLASSIFIERS, CLASSIFIERS_LIKE_WORDS, LENGTHS_OF_TIME, UNITS } from '../../lexicon/words/measures'
import { oneOf } from '../../matching/oneOf'
import { isTimeAlone } from './fragments'
import { BARE_SUBJECT, EVENT_END, FIGURE, SUBJECT_START, VERB, bareWords, isSlogan } from './headlineWords'
import { isDeed, isStatement } from './statements'

/** 我市, 全县 */
const OWN_UNIT = /^[我全本][省市县区州旗镇乡村校厂]$/
const NUMBER = '[0-9.一二三四五六七八九十百千万亿两几半数]'

/** 21万元, 1600多台, 3个工作日以内: how much of what stands before */
const AMOUNT = new RegExp(
  `^[约近超逾达]?${NUMBER}+[余多]?[万亿]?${oneOf([...CLASSIFIERS, ...CLASSIFIERS_LIKE_WORDS, ...UNITS, ...LENGTHS_OF_TIME])}(?:以内|以上|以下|左右)?$`,
)

/** Whether the words are an amount and nothing else, which belongs to what is counted before. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text)
}

const DEALS = new RegExp(`${NUMBER}[余多]?[个项份宗]$`)
const SUM = /^(?:总|合同|协议|计划)?(?:投资|金额|引资|额)[^，]{0,2}(?:突破|超过?|逾|达|近|过)[^，]+$/

/** 签约项目三十个 总投资突破百亿元: how many, and how much they come to */
export function isSumOfCounted(left: string, right: string): boolean {
  return DEALS.test(left) && SUM.test(right)
}

const MEETING_FOR_A_MATTER = new RegExp(`(?:召开|举行)(?:全[省市县区州])?(?:${oneOf(MEETINGS_FOR_A_MATTER)})+会议?$`)
const MATTER = /^(?:研究|紧急)?(?:部署|安排|研究|布置|动员)[^，]{4,}$/

/** 县府召开电话会议 / 部署晚稻田间管理: a meeting that is called for one matter says nothing without it. */
export function isMatterOfMeeting(left: string, right: string): boolean {
  return MEETING_FOR_A_MATTER.test(left) && MATTER.test(right)
}

const PAYS = new RegExp(`${oneOf(WAYS_OF_PAYING)}[约近逾超]?${NUMBER}+[余多]?[万亿]?(?:元|美元|斤|公斤)?$`)

/** 群众集资三十万元 / 修建校舍: by what means, and for what */
export function isPaidBy(left: string, right: string): boolean {
  return PAYS.test(left) && SUBJECT_START.test(left) && isDeed(right) && !isSlogan(right)
}

const DOES_TO = new RegExp(`(?<![被已均][^，]{0,2})${oneOf(VERBS_OF_OFFICES)}$`)
const COUNTED_THING = new RegExp(`^[^，：“”]{0,8}${NUMBER}[余多]?${oneOf([...CLASSIFIERS, ...CLASSIFIERS_LIKE_WORDS])}(.{1,6})$`)

const JUDGES = new RegExp(`${oneOf(VERBS_OF_JUDGING)}$`)
/** 某某某受贿案 */
const CASE = /^[^，：“”]{2,14}案件?$/
/** 一起破坏耕地案, 首例断指再植手术: a matter that is counted and named, whatever verb is in its name */
const COUNTED_MATTER = new RegExp(
  `^(?:又?[首第]?(?:${NUMBER}|新)+[余多]?[例起个条项趟座台家场宗]?|首[例起个条项趟座台家场])[^，：]{1,12}(?:${oneOf(COUNTED_MATTERS)})$`,
)

/** 城管等部门联合拆除 / 河西村一处违建: what was done, and to what */
export function isDoneTo(left: string, right: string): boolean {
  if (JUDGES.test(left) && CASE.test(right)) return true
  if (!SUBJECT_START.test(left) || !DOES_TO.test(left)) return false
  if (COUNTED_MATTER.test(right)) return true
  const thing = COUNTED_THING.exec(right)?.[1]
  return thing !== undefined && !VERB.test(thing) && !isDeed(thing) && !isStatement(thing)
}

const LEADS = new RegExp(`.${oneOf(VERBS_OF_LEADING)}([^，：“”]{2,6})$`)

/** 开发区引导企业 / 抱团出海: whom somebody leads to do what */
export function isLedTo(left: string, right: string): boolean {
  const whom = LEADS.exec(left)?.[1]
  if (whom === undefined || VERB.test(whom) || EVENT_END.test(whom) || isDeed(whom) || isStatement(whom)) return false
  return SUBJECT_START.test(left) && isDeed(right) && !isSlogan(right) && !FIGURE.test(right)
}

const LONGEST_VERSE = 9
const BRINGS_TO = /^[把将][^，：]{1,6}[到进在成给上出起][^，：]{1,5}$/
const IMAGE = new RegExp(`^[^，：了]{1,2}了?${oneOf(IMAGES_OF_OUTCOMES)}$`)

/** 船医走进渔港 / 把药送到甲板上, 某镇兴办企业 / 走活一盘棋: a second verse of whom the first tells */
export function isSecondVerse(left: string, right: string): boolean {
  if (!isStatement(left) || isSlogan(left) || EVENT_END.test(left) || FIGURE.test(left) || /[，：]/.test(left)) return false
  if (BRINGS_TO.test(right)) return left.length < LONGEST_VERSE && right.length <= LONGEST_VERSE
  return IMAGE.test(right) && left.length <= LONGEST_VERSE + 2
}

const LONGEST_NOT = 6
const LONGEST_SUBJECT = 14

/** 市民中心延长服务 周末不打烊: when what somebody does not do is told of him who stands before */
export function isNotThen(left: string, right: string): boolean {
  const words = bareWords(right)
  const at = words.indexOf('不')
  if (at < 2 || words.length - at > LONGEST_NOT || !isTimeAlone(words.slice(0, at))) return false
  return left.length <= LONGEST_SUBJECT && isStatement(left) && !isSlogan(left) && !EVENT_END.test(left) && !/[，：]/.test(left)
}

const SUBJECT_AND_TIME = new RegExp(`^([^，！？：“”]{2,8})${oneOf(TIMES_BEHIND_SUBJECTS)}$`)

/** 我市今年 / 新建公路二百公里: who and when, but not what */
export function isSubjectAndTime(text: string): boolean {
  const subject = SUBJECT_AND_TIME.exec(text)?.[1]
  return subject !== undefined && (OWN_UNIT.test(subject) || (BARE_SUBJECT.test(subject) && !VERB.test(subject) && !isDeed(subject)))
}

/** 日发送旅客三万人, 年产值过亿: how much a thing does, of which it is told before */
const MEASURED = /^(?:日|月|年|人均|日均|月均|年均|亩均|户均|累计)(?:产|发|接|销|处|供|均|客|吞|输|营|运|收|创|出|进|加)[^，]{2,}$/

/** Whether the words say how much a thing does, so that what it is stands before. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text) && (isStatement(text) || isDeed(text) || FIGURE.test(text))
}
