import { DOCUMENTS } from '../../lexicon/words/documents'
import { HOW_HELD } from '../../lexicon/headlines/openEnds'
import {
  CASES_SOLVED,
  EXHIBITIONS_AND_LISTS,
  FESTIVALS,
  OUTCOMES_OF_MEETINGS,
  QUESTION_WORDS,
  SINCE_WHEN,
  VERBS_OF_ENTERING,
  VERBS_OF_ISSUING,
  VERBS_OF_SOLVING,
  PARTS_OF_BODIES,
  PEOPLE_BENEFITED,
  THINGS,
  WORKS_OF_THINGS,
  WORDS_OF_TIME_OLD_AND_NEW,
} from '../../lexicon/headlines/fragments'
import { PEOPLE_ENDINGS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { HAPPENS, VERB, isMotto, isSlogan } from './headlineWords'
import { OWN_STATEMENT } from './gapWords'
import { isDeed, isStatement, withoutWhen } from './statements'
import { CLASSIFIERS, CLASSIFIERS_LIKE_WORDS } from '../../lexicon/words/measures'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'

/** “春风行动”: a name within a headline */
const NAMED = /[“《][^”》]{1,10}[”》]/g
/** What says that something is done or has come about, without a verb of the lists. */
const DONE_OR_BECOME = /[了着过被把让使将]/

/** 开发区, 保护督察组, 热电联产项目: what a thing is for, at its end */
const THING_END = new RegExp(`(?:${oneOf(THINGS)})[”》]?$`)
const WORK_OF_THINGS = new RegExp(oneOf(WORKS_OF_THINGS), 'g')
/** 我县秋粮收购: work that is itself told of */
const WORK_END = new RegExp(`(?:${oneOf(WORKS_OF_THINGS)})$`)

/** 市人社局“春风行动”, 省第八督察组, 城区公交IC卡: somebody or something, of whom nothing is said yet */
export function isBareThing(text: string): boolean {
  const words = text.replace(NAMED, '')
  if (/[，！？：。]|^[—（]|^从.+到/.test(text) || DONE_OR_BECOME.test(words)) return false
  const rest = THING_END.test(text) ? words.replace(THING_END, '').replace(WORK_OF_THINGS, '') : words.replace(WORK_END, '')
  return !VERB.test(rest) && !HAPPENS.test(rest) && !isDeed(text) && !isSlogan(text) && !isStatement(rest)
}

/** 化肥厂投产一年 / 实现利税六十万元: how long it has been so */
const LAPSE: RegExp = new RegExp(
  `${oneOf(SINCE_WHEN)}[一二三四五六七八九十百半两几0-9]+[多余]?(?:年|个月|个多月|天|周年|周|载)(?:多|来|后|以来)?$`,
)

/** Whether the words end with how long something has been so: what came of it is told behind. */
export function isLapse(text: string): boolean {
  return LAPSE.test(text)
}

/** 首批机组并网发电, 二期工程动工: a part of what stands before */
const PART_OF_THING =
  /^(?:首[批台座条期段栋艘]|第一[批台座条期段栋艘]|[一二三四五]期|主体|主桥|主塔|主厂房|全线|[东南西北]段|[0-9一二三四五六]号)[^，]{4,}$/

/** Whether a part of a thing is told of, whose whole stands before. */
export function beginsWithPartOfThing(text: string): boolean {
  return PART_OF_THING.test(text) && (isStatement(text) || HAPPENS.test(text) || VERB.test(text))
}

/** 胜利召开, 如期举行: what becomes of a meeting that is named before */
const HELD_OUTCOME: RegExp = new RegExp(
  `^(?:[^，]{0,4}(?:${oneOf(HOW_HELD)}|今日|昨日|明日|今天|昨天|今起|在[^，]{1,4}))?${oneOf(OUTCOMES_OF_MEETINGS)}$`,
)

/** Whether the words say only that a meeting or an event was held, and how. */
export function isHeldOutcome(text: string): boolean {
  return HELD_OUTCOME.test(text)
}

/** 向我市反馈督察情况, 从首都满载而归: whom it is told of stands before */
const TURNED_TO =
  /^(?:面[向对]|依[靠法据]|围绕|通过|利用|按照|根据|[向为对给替与从由用凭靠以按]|沿(?![线海江岸途])|在(?!建|校|职|线|岗|外|家))[^，：“”]{1,12}$/
function isTurnedTo(text: string): boolean {
  return TURNED_TO.test(text) && isStatement(text.slice(1))
}

/** 今起发售, 明起执行 */
const FROM_NOW_ON = /^(?:今起|明起|即日起|今日起|明日起|[0-9]{1,2}月(?:[0-9]{1,2}日)?起)/

/** 赔了两万元, 走出了大山 */
const HAS_DONE = new RegExp(`^[${HAN}]{1,2}[了着过](?![^，]{0,2}$)`)

/** Whether words say what is done, but not who does it or what it is done to. */
export function namesNobody(text: string): boolean {
  const words = text.replace(FROM_NOW_ON, '')
  if (words !== text) return words.length >= 2
  if (OWN_STATEMENT.test(text) || isMotto(text)) return false
  return isDeed(text) || HAS_DONE.test(text) || isTurnedTo(withoutWhen(text))
}

/** 玉米生产者补贴 / 啥时候发？: asked of what stands before */
const ASKS: RegExp = new RegExp(`^(?:谁(?!家)|${oneOf(QUESTION_WORDS)})[^，]{1,10}$`)

/** Whether the words are a question of which the subject stands before. */
export function asks(text: string): boolean {
  return ASKS.test(text)
}

/** 市委巡察组向市农业局党组 / 反馈情况: to whom, but not what is done */
const TO_WHOM = new RegExp(
  `.[向对为给与同跟和](?!阳|荣|前|往|来|上|面|质|目)([^，]{2,9}(?:${oneOf([...SUBJECT_ENDINGS, ...PEOPLE_ENDINGS, '党组', '党支部', '全体同志', '代表'])}))$`,
)

/** Whether the words lead up to somebody, so that what is done for or to them must follow. */
export function wantsDeed(text: string): boolean {
  const whom = TO_WHOM.exec(text)?.[1]
  return whom !== undefined && !VERB.test(text) && !DONE_OR_BECOME.test(whom)
}

/** 为烧伤女工追回赔偿金: what was done for somebody */
const SERVES = new RegExp(`^[为给替帮]助?[^，]{0,8}(?:${oneOf([...PEOPLE_ENDINGS, ...PEOPLE_BENEFITED])})[^，的]{3,4}(?:[^，]{0,8})$`)

/** Whether the words say what was done for somebody, by whom stands before. */
export function isService(text: string): boolean {
  return SERVES.test(text)
}

/** 破获“换脸”诈骗案: a case that is solved is whole, whoever is served by it. */
const SOLVED_CASE: RegExp = new RegExp(`${oneOf(VERBS_OF_SOLVING)}[^，]{0,30}${oneOf(CASES_SOLVED)}$`)

/** Whether the words end with a case that was solved. */
export function isSolvedCase(text: string): boolean {
  return SOLVED_CASE.test(text)
}

/** 别让一斤稻花香 / 打了五斤的水漂: what is to be done with it is not said yet */
const LET = /(?:^|[：，])(?:请|要|莫|别|不|不能|不要|决不|绝不)?(?:让|使|把|将)([^，：]{2,10})$/

/** Whether the words end with the object of 让 or 把, so that what becomes of it must follow. */
export function wantsPredicate(text: string): boolean {
  const thing = LET.exec(text)?.[1]
  return thing !== undefined && !/[了着过起到在成]/.test(thing) && !VERB.test(thing) && !isStatement(thing) && !isDeed(thing)
}

/** What is counted is still to come behind these: 两所, 首批, 第二期. */
const THINGS_COUNTED: readonly string[] = [...CLASSIFIERS, ...CLASSIFIERS_LIKE_WORDS, '期', '届', '类', '大'].filter(
  (word) => !'人户里成'.includes(word),
)
/** 首次 is when, 首位 which place, and 第一人 somebody. */
const THINGS_RANKED: readonly string[] = THINGS_COUNTED.filter((word) => !'次位大'.includes(word))

/** 我市新增两所 / 省级示范高中, 县纪委通报三起 / 典型案例: how many, but not of what */
const COUNT_END = new RegExp(`[0-9一二三四五六七八九十百两几](?:余|多)?${oneOf(THINGS_COUNTED)}$`)

/** 县医院引进首台 / 核磁共振, 全省第一条 / 农村公交线开通: the first, but of what? */
const FIRST_OF = new RegExp(`(?:首|第[一二三四五六七八九十]|又一|唯一一?)${oneOf(THINGS_RANKED)}$`)

/** Whether the left words end with a count or a rank, and the right ones may be what is counted. */
export function wantsThing(left: string, right: string): boolean {
  if (FIRST_OF.test(left)) return !/^[—（“]/.test(right)
  return COUNT_END.test(left) && VERB.test(left) && !/^[0-9]/.test(right) && !VERB.test(right) && !isStatement(right) && !isDeed(right)
}

/** 江城年画入选, 三名小将晋级: what for, or into what? */
const TAKEN_INTO: RegExp = new RegExp(`${oneOf(VERBS_OF_ENTERING)}$`)
/** “乡土记忆”作品展, 全国百强: an exhibition, a contest, a list */
const EVENT_OR_LIST: RegExp = new RegExp(`${oneOf(EXHIBITIONS_AND_LISTS)}[”》]?$`)

/** Whether the piece behind names what somebody was taken into, and says no more. */
export function wantsEvent(left: string, right: string): boolean {
  if (!TAKEN_INTO.test(left) || !EVENT_OR_LIST.test(right)) return false
  const words = right.replace(NAMED, '')
  return !/[，：！？]/.test(right) && !VERB.test(words) && !isDeed(words)
}

const [OLD, NEW] = WORDS_OF_TIME_OLD_AND_NEW
const THEN = new RegExp(`^(?:${oneOf(OLD)})[^，]{2,10}$`)
const NOW = new RegExp(`^(?:${oneOf(NEW)})[^，]{2,10}$`)

/** 昔日荒滩野草 / 今朝稻浪飘香: neither says anything without the other. */
export function isThenAndNow(left: string, right: string): boolean {
  return THEN.test(left) && NOW.test(right)
}

/** 于得水要求：粮食归仓前: when, of what somebody says */
const TIME_IN_SPEECH = /：[^，]{2,12}(?:前|后|时|期间|之际|以前|之前|之后)$/

/** Whether what somebody says has come no further than its time. */
export function isTimeInSpeech(text: string): boolean {
  return TIME_IN_SPEECH.test(text)
}

const PARTS = new RegExp(`^(?:(?![^，]{0,3}[省市县区镇乡])[^，“”]{0,3})(?:${oneOf(PARTS_OF_BODIES)})(?=[^，]{3})`)

/** 速滑队进了省队, 农村电话自动化: of whom it is told is a part of what stands before: 小山子镇中学, 宜春地区 */
export function beginsWithPart(text: string): boolean {
  return PARTS.test(text) && isStatement(text)
}

const NUMBER = '[0-9一二三四五六七八九十百两几数半]'
/** 前八个月, 凌晨两点, 十年来, 国庆长假, 入冬以来, 明起三天: when, of what is told behind */
const TIME_ALONE = new RegExp(
  `^(?:[今去前明昨]年|[今昨明]日|凌晨|清晨|深夜|傍晚|午夜|[上下中]午|[头前后近]|第|[上下]半|建[国党军市县校厂]|新中国成立|改革开放|[今明昨]起|即日起)*(?:${NUMBER}+(?:个)?(?:年代|年|月份?|季度|小时|分钟|天|日|夜|昼夜|点钟?|时|周|周年|世纪)|半年|以来|${NUMBER}+(?:点|时)${NUMBER}+分)[间来前后里内多]?$|` +
    `^(?:今年|去年|明年)?[上下]半年$|^(?:今年|去年|明年)?(?:${oneOf(FESTIVALS)})(?:[大小]?长?假|假期)?(?:期间|前夕|前后|过后|来临|首日|当天|将至|到来)?$|` +
    `^(?:入|开|立|交)(?:春|夏|秋|冬|汛|伏|梅)(?:以来|后|时节)?$|^(?:连日来|近日|日前|近期|近年来|今年以来|[上下本]周|周末|昨晚|今晨|[昨今明]日凌晨)$`,
)

/** Whether the words are a time and nothing else. */
export function isTimeAlone(text: string): boolean {
  return TIME_ALONE.test(text)
}

/** 关于降压停水的公告: what somebody who is named above makes known */
const NOTICE_OF: RegExp = new RegExp(`^关于.{4,}${oneOf(DOCUMENTS)}$`)

/** Whether the words are the title of a document without whoever made it known. */
export function isNoticeOf(text: string): boolean {
  return NOTICE_OF.test(text)
}

/** 第三届“丰收杯”: a contest by its cup, without what is played for */
const CUP = /^[^，“”：]{0,10}“[^“”]{1,10}杯”$/

/** Whether the words name a contest by its cup alone. */
export function isCup(text: string): boolean {
  return CUP.test(text)
}

/** 市政府昨日发布 / 橙色预警: a document that the verb before it has as its object */
const DOCUMENT: RegExp = new RegExp(`^[^，：“]{0,14}${oneOf(DOCUMENTS)}$`)
const ISSUES: RegExp = new RegExp(`${oneOf(VERBS_OF_ISSUING)}$`)

/** Whether the left words end with a verb of making known, and the right ones name a document. */
export function issuesDocument(left: string, right: string): boolean {
  return ISSUES.test(left) && DOCUMENT.test(right) && !VERB.test(right)
}
