import { LONGEST_HEADLINE, everShorter } from './leadBrevity'
import type { Clause } from './leadClauses'
import { type Matter, recurring } from './leadMatter'
import { isDemanded, lacksSubject } from './leadSubject'
import { isForWhat, ownWeight } from './leadWeight'
import { fitting } from './leadWho'

/** 部署防汛工作, 为六十对老人补拍婚纱照, 新增学位八千个: what the same went on to do. */
const WENT_ON =
  /^(?:[为对向给将把](?!此|了|的是)|新增|部署|安排|研究|表彰|惠及|奖励|发放|方便|解决|帮助|救出|追回|挽回|抓获|查获|缴获|[^，]{2,16}可免|享受|听取)/
/** 召开动员大会, 举行第十次会议: what it was about comes next. */
export const MEETING: RegExp = /(?:召开|举行|召集|组织召开)[^，“]{0,40}?(?:会议?|大会|学习|仪式|会)$|(?:会议?|大会)(?:召开|举行)$/
/** 传达上级会议精神, 总结工作: what any meeting may do */
const ANY_AGENDA =
  /^(?:(?:传达|学习|贯彻|落实|宣读)+)[^，《]*(?:精神|要求|决定)$|^(?:总结|回顾|安排|部署|研究)+了?(?:去年|今年|明年|全年|年度|[上下]半年|[前上]一?(?:阶段|时期)|下一?(?:步|阶段)|当前|近期)?(?:以来)?的?(?:各项|重点|相关|有关|主要)*工作$/

/** 总结工作, 就某事进行协商, 对某人进行表彰: what a meeting does */
export const AGENDA: RegExp =
  /^(?:会议)?(?:并|还)?(?:专题|集中|认真|深入|再次|当场|现场)?(?:审议|讨论|研究|部署|安排|传达|学习|听取|总结|通报|布置|动员|庆祝|纪念|欢送|欢迎|就|围绕|对|给|为|向|以|表彰|授予|颁发|奖励|公开宣判|宣判|通过|宣读|贯彻|推进|交流|征求|协商|调度|分析|吸取|深刻吸取|发放|宣布|签署|选举|专题)/

/** 吸引了众多市民, 受到好评: what may be said of anything. */
const OF_ANYTHING =
  /^为[^，]*(?:成绩|最[高低大多]|之最|首次|纪录|第[^，]{1,3}|水平)$|^(?:(?:研究|部署|安排)+(?:下一?步|下一?阶段|当前|近期|今后|相关|有关)|吸引|受到|得到|赢得|深受|引起|取得|确保|进一步|营造|推动|促进|让(?!.*[0-9])|使(?!.*[0-9])|令)/
/** 致3人死亡, 两车相撞造成2死4伤, 70余人受灾: whom it hit */
const CASUALTIES =
  /^[^，]{0,6}(?:造成|致|导致|已?有)[^，]{0,6}[0-9一二三四五六七八九十百千两]+(?:余|多)?[人名]?(?:当场)?(?:死|遇难|身亡|受伤|伤|失踪|受灾|中毒|被困)|^[0-9一二三四五六七八九十百千两]+(?:余|多)?[人名](?:死亡|遇难|受伤|失踪|受灾|中毒|被困|获救)/
const INCIDENT = /发生|相撞|追尾|侧翻|起火|失火|坍塌|爆炸|中毒|地震|滑坡|泥石流|洪水|溺水|坠/
/** 其中机关干部占三成: of the number before */
const AMONG = /^其中/
/** 因施工队被困, 由于天气原因: why, not what */
const WHY = /^(?:因(?!公|此|而)|由于|为了|鉴于)/
/** 下发紧急通知: and what it orders */
const ISSUED = /(?:通知|通告|公告|通报|倡议书?|公开信|禁令|命令|意见|决定)$/
const ORDERS = /^(?:要求|严禁|禁止|号召|规定|明确|提醒|呼吁|倡议)/

/** 听了传达以后, 检查过程中: when the next was done. */
const UNTIL = /(?:后|时|以来|[之期]?间|过程中|之际)$/
/** What a clause weighs at least that is worth its place in a headline, and one that surely goes on. */
const WORTH = 0.5
const WORTH_GOING_ON = -0.6
/** How far behind the clause of the headline it is looked for. */
const REACH = 2

/** 即日起: said of any order */
const FROM_NOW = /(?:从|自)?(?:即日起|本月起|今日起)/
/** So much more is to be said by what was decided. */
const MORE = 0.5
/** Whom it hit, and what is ordered, is worth more than what else was done. */
const TELLS_MORE = 3

interface Deed {
  readonly words: string
  readonly score: number
  readonly goesOn: boolean
}

/** 造成一人当场死亡，三人送医途中死亡: no number of several says how many it hit. */
function isPartOfToll(clauses: readonly Clause[], index: number): boolean {
  const next = clauses[index + 1]
  return (
    next !== undefined &&
    next.sentence === clauses[index]?.sentence &&
    /[0-9一二三四五六七八九十百千两]人?[^，]{0,14}(?:死|亡|伤|失踪|遇难)/.test(next.text)
  )
}

/** What the clause adds to a headline with so much room; `null` where it adds nothing, or finds none. */
function deedOf(headline: string, clauses: readonly Clause[], index: number, room: number, matter: Matter): Deed | null {
  const printed = clauses[index]?.text ?? ''
  const text = printed.replace(AMONG, '')
  const tellsMore =
    (INCIDENT.test(headline) && CASUALTIES.test(text) && !isPartOfToll(clauses, index)) || (ISSUED.test(headline) && ORDERS.test(text))
  if (tellsMore) {
    const words = everShorter(text.replace(FROM_NOW, '')).find((form) => form.length <= room)
    return words === undefined ? null : { words, score: TELLS_MORE, goesOn: true }
  }
  const isAgenda = MEETING.test(headline) && AGENDA.test(text)
  if (isAgenda && ANY_AGENDA.test(text)) return null
  const goesOn = WENT_ON.test(text) || isAgenda
  if (WHY.test(text)) return null
  const isAmong = text !== printed && /[0-9]/.test(text) && /达|最/.test(text)
  if (
    (!goesOn && !isAmong && !lacksSubject(text)) ||
    (text !== printed && !isAmong) ||
    UNTIL.test(text) ||
    OF_ANYTHING.test(text) ||
    isDemanded(clauses, index)
  )
    return null
  // 为老人补拍婚纱照 is a deed like 给老人补拍婚纱照.
  const own = ownWeight(isForWhat(text) ? text : text.replace(/^为/, '给'), -Infinity) + (isAgenda ? 1 : 0)
  const words = everShorter(text).find((form) => form.length <= room)
  if (words === undefined || own < (goesOn ? WORTH_GOING_ON : WORTH)) return null
  return { words, score: own + recurring(words, matter) + (goesOn ? 0.5 : 0) + (isAgenda ? 0.5 : 0), goesOn }
}

function bestDeed(headline: string, clauses: readonly Clause[], index: number, room: number, matter: Matter): Deed | null {
  const sentence = clauses[index]?.sentence
  let best: Deed | null = null
  for (let at = index + 1; at <= index + REACH && clauses[at]?.sentence === sentence; at += 1) {
    const deed = deedOf(headline, clauses, at, room, matter)
    if (deed !== null && (best === null || deed.score > best.score)) best = deed
  }
  return best
}

/** 召开表彰大会, 联合发出紧急通知: as any office may; what it decided or ordered says more. */
const NAMELESS_MEETING =
  /^([^，“]{3,20}?)(?:在[^，]{2,12})?(?:联合|共同|主持)*(?:召开|举行|召集|发出|下发|发布|印发)了?(?:一次)?(?:全[省市县区镇乡]|紧急|视频|电视|电话|专题|现场|工作|扩大|党委|班子|干部|村组|庆祝|总结|表彰|座谈|动员|部署|调度|协调|新闻|发布|宣判|公判|学习|联组|誓师|发照)*(?:会议|大会|会|通知|通告|通报)$/
const GIVEN = /^[为给](?![^，]*(?:颁|发|授|送|捐|佩戴|办理|剪彩|揭牌|披红|戴花))/

/** 县综治委授予九个集体称号 for 县综治委召开表彰大会，授予……, where both have no room; '' where nothing says more. */
function decided(clauses: readonly Clause[], index: number, headline: string, least: number, matter: Matter): string {
  const who = NAMELESS_MEETING.exec(headline)?.[1]
  if (who === undefined) return ''
  let best = { words: '', score: least }
  for (let at = index + 1; at <= index + REACH && clauses[at]?.sentence === clauses[index]?.sentence; at += 1) {
    const text = clauses[at]?.text ?? ''
    if (!(AGENDA.test(text) || ORDERS.test(text)) || ANY_AGENDA.test(text) || GIVEN.test(text)) continue
    const said = everShorter(text.replace(FROM_NOW, '')).find((form) => fitting(who, LONGEST_HEADLINE - form.length) !== '')
    if (said === undefined) continue
    const words = fitting(who, LONGEST_HEADLINE - said.length) + said
    const score = recurring(words, matter)
    if (score > best.score) best = { words, score }
  }
  return best.words
}

/** A headline made shorter to hold a deed still says so much. */
const SHORTEST = 10

/** The headline with what the same subject did next, where there is room; '' where there is none. */
function extended(clauses: readonly Clause[], index: number, headline: string, matter: Matter): string {
  for (const form of everShorter(headline)) {
    if (form !== headline && form.length < SHORTEST) break
    const deed = bestDeed(form, clauses, index, LONGEST_HEADLINE - form.length - 1, matter)
    if (deed === null || (form !== headline && !deed.goesOn)) continue
    // A headline that loses what it is about wins nothing by what was done next.
    if (recurring(form + deed.words, matter) >= recurring(headline, matter)) return `${form}，${deed.words}`
  }
  return ''
}

/** The headline with what the same subject did next (市里召开紧急会议，部署防汛工作), or that alone where it says more. */
export function withNextDeed(clauses: readonly Clause[], index: number, headline: string, matter: Matter): string {
  if (headline.includes('，') || headline.endsWith('…')) return headline
  const more = extended(clauses, index, headline, matter)
  // Of a meeting without a name, anything that it decided says more than that it was held.
  const least = more === '' ? -1 : recurring(more, matter) + MORE
  return decided(clauses, index, headline, least, matter) || more || headline
}
