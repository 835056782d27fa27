import { LONGEST_HEADLINE, everShorter } from './leadBrevity'
import type { Clause } from './leadClauses'
import { type Matter, recurring } from './leadMatter'
import { isDemanded, lacksSubject } from './leadSubject'
import { ownWeight } from './leadWeight'

/** 部署防汛工作, 为六十对老人补拍婚纱照, 新增学位八千个: what the same went on to do. */
const WENT_ON =
  /^(?:[为对向给将把](?!此|了|的是)|新增|部署|安排|研究|表彰|惠及|奖励|发放|方便|解决|帮助|救出|追回|挽回|抓获|查获|缴获|[^，]{2,16}可免|享受|听取)/
/** 吸引了众多市民, 受到好评: what may be said of anything. */
const OF_ANYTHING =
  /^(?:(?:研究|部署|安排)+(?:下一?步|下一?阶段|当前|近期|今后|相关|有关)|吸引|受到|得到|赢得|深受|引起|取得|确保|进一步|营造|推动|促进|让(?!.*[0-9])|使(?!.*[0-9])|令)/
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
  const goesOn = WENT_ON.test(text)
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
  const own = ownWeight(text, -Infinity)
  const words = everShorter(text).find((form) => form.length <= room)
  if (words === undefined || own < (goesOn ? WORTH_GOING_ON : WORTH)) return null
  return { words, score: own + recurring(words, matter) + (goesOn ? 0.5 : 0), goesOn }
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

/** A headline made shorter to hold a deed still says so much. */
const SHORTEST = 10

/** The headline with what the same subject did next, where there is room: 市里召开紧急会议，部署防汛工作. */
export function withNextDeed(clauses: readonly Clause[], index: number, headline: string, matter: Matter): string {
  if (headline.includes('，') || headline.endsWith('…')) return headline
  for (const form of everShorter(headline)) {
    if (form !== headline && form.length < SHORTEST) break
    const deed = bestDeed(form, clauses, index, LONGEST_HEADLINE - form.length - 1, matter)
    if (deed !== null && (form === headline || deed.goesOn)) return `${form}，${deed.words}`
  }
  return headline
}
