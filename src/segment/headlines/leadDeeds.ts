import { LONGEST_HEADLINE, everShorter } from './leadBrevity'
import type { Clause } from './leadClauses'
import { type Matter, recurring } from './leadMatter'
import { isDemanded, lacksSubject } from './leadSubject'
import { ownWeight } from './leadWeight'

/** 部署防汛工作, 为六十对老人补拍婚纱照, 新增学位八千个: what the same went on to do. */
const WENT_ON =
  /^(?:[为对向给将把](?!此|了|的是)|新增|部署|安排|研究|表彰|惠及|奖励|发放|方便|解决|帮助|救出|追回|挽回|抓获|查获|缴获|[^，]{2,16}可免|享受)/
/** 吸引了众多市民, 受到好评: what may be said of anything. */
const OF_ANYTHING = /^(?:吸引|受到|得到|赢得|深受|引起|取得|确保|进一步|营造|推动|促进|让(?!.*[0-9])|使(?!.*[0-9])|令)/
/** 听了传达以后, 检查过程中: when the next was done. */
const UNTIL = /(?:后|时|以来|[之期]?间|过程中|之际)$/
/** What a clause weighs at least that is worth its place in a headline, and one that surely goes on. */
const WORTH = 0.5
const WORTH_GOING_ON = -0.6
/** How far behind the clause of the headline it is looked for. */
const REACH = 2

interface Deed {
  readonly words: string
  readonly score: number
  readonly goesOn: boolean
}

/** What the clause adds to a headline with so much room; `null` where it adds nothing, or finds none. */
function deedOf(clauses: readonly Clause[], index: number, room: number, matter: Matter): Deed | null {
  const text = clauses[index]?.text ?? ''
  const goesOn = WENT_ON.test(text)
  if ((!goesOn && !lacksSubject(text)) || UNTIL.test(text) || OF_ANYTHING.test(text) || isDemanded(clauses, index)) return null
  const own = ownWeight(text, -Infinity)
  const words = everShorter(text).find((form) => form.length <= room)
  if (words === undefined || own < (goesOn ? WORTH_GOING_ON : WORTH)) return null
  return { words, score: own + recurring(words, matter) + (goesOn ? 0.5 : 0), goesOn }
}

function bestDeed(clauses: readonly Clause[], index: number, room: number, matter: Matter): Deed | null {
  const sentence = clauses[index]?.sentence
  let best: Deed | null = null
  for (let at = index + 1; at <= index + REACH && clauses[at]?.sentence === sentence; at += 1) {
    const deed = deedOf(clauses, at, room, matter)
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
    const deed = bestDeed(clauses, index, LONGEST_HEADLINE - form.length - 1, matter)
    if (deed !== null && (form === headline || deed.goesOn)) return `${form}，${deed.words}`
  }
  return headline
}
