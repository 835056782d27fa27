import { HEADLINE_VERBS, INCIDENT_VERBS } from '../../lexicon/headlines/headlines'
import { HEADLINE_DEEDS } from '../../lexicon/headlines/deeds'
import {
  HAPPENINGS,
  MANNERS,
  NOUNS_LIKE_VERBS,
  PLACES_LIKE_WORDS,
  SET_PHRASES,
  STATES,
  THINGS_LIKE_DEEDS,
  TRADES,
  VERBS_OF_ONE,
  VERBS_ONLY_AT_START,
} from '../../lexicon/headlines/predicates'
import { SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { commonVerbs } from '../../lexicon/people/commonVerbs'
import { bareWords } from './headlineWords'
import { oneOf } from '../../matching/oneOf'

const NUMBER = '[0-9一二三四五六七八九十百两几]'
/** 当天上午, 三年, 下月18日, 春分时节, 新春佳节, 年 before 创汇 */
const WHEN = `${NUMBER}+(?:[天年月日夜晚周载次]|小时|分钟|个月|季度)[多来间内里半]?|[今昨明当每同次][天日夜晚年晨]|[上下本]月${NUMBER}{1,3}日|今[春夏秋冬朝]|[上下]午|[上下]半年|[凌清早]晨|[本下上今明]?[月年][底末初中内]|[上下本]周|周[一二三四五六日末]|[今明]起|即日起|傍晚|深夜|昼夜|日夜|连[日夜续]|近[日年]|(?:春分|秋分|清明|谷雨|立[春夏秋冬]|[初深隆盛暮金][春夏秋冬])(?:时节)?|(?:元旦|春节|新春|五一|国庆|端午|中秋|节日|佳节){1,2}(?:小?长假|假期|期间)?|年(?=[创产增销均])`
/** When and how, before what is done. */
const WHEN_AND_HOW = new RegExp(`^(?:(?!${oneOf(PLACES_LIKE_WORDS)})(?:${WHEN}|${oneOf(MANNERS)}))+`)

const PREDICATES: string = oneOf([
  ...HEADLINE_VERBS,
  ...HEADLINE_DEEDS,
  ...INCIDENT_VERBS,
  ...STATES,
  ...SET_PHRASES,
  ...commonVerbs.filter((verb) => !NOUNS_LIKE_VERBS.includes(verb)),
])
/** 开封 is a city, 退休教师 are people. */
const NO_DEED = `${oneOf(PLACES_LIKE_WORDS)}|${THINGS_LIKE_DEEDS.join('|')}|${oneOf(TRADES)}[工队组区员教老干职女商者户群人农儿学青]`
const DEED = new RegExp(`^(?!${NO_DEED})(?:[${VERBS_OF_ONE}${VERBS_ONLY_AT_START}]|${PREDICATES}|${oneOf(SLOGAN_VERBS)})`)
const SAID_OF_SUBJECT = new RegExp(`^.{2,}?(?:[${VERBS_OF_ONE}见]|${PREDICATES})`)
const ONLY_HAPPENS = new RegExp(`^${oneOf(HAPPENINGS)}$`)

/** The words of a headline without what says when and how, up to the deed. */
export function withoutWhen(text: string): string {
  return bareWords(text).replace(WHEN_AND_HOW, '')
}

/** Whether words begin with what is done: 展开学习运动, 当天上午落网. */
export function isDeed(text: string): boolean {
  return DEED.test(withoutWhen(text))
}

/** Whether words tell of somebody or something of their own: 江小燕夺得金牌, 电线杆在摇晃. */
export function isStatement(text: string): boolean {
  const words = withoutWhen(text)
  return !DEED.test(words) && SAID_OF_SUBJECT.test(words)
}

/** Whether words say nothing but that something happens: 全面启动, 下月18日启幕. */
export function isBareOutcome(text: string): boolean {
  return ONLY_HAPPENS.test(withoutWhen(text))
}
