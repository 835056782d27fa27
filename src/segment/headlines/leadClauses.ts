import { HAN } from '../text/characters'
import { BRIEF_MARK, DAY } from '../text/patterns'

/** How many sentences of a lead are looked at. */
const FIRST_SENTENCES = 3

/** 3月30日上午, 2023年3月, 近日, 日前, 连日来, 昨日下午 … */
const TIME: RegExp = new RegExp(
  `^于?(?:(?:[0-9〇○零一二三四五六七八九]{4} ?年 ?)?(?:${DAY}|[0-9一二三四五六七八九十]{1,2}月(?:[上中下]旬|份|底|初)?)(?:[至到][^，]{1,8}?日)?|本月(?:[上中下]旬|[初中底])?|近日|近期|日前|连日来|昨日|昨天|今日|今天|前日|前天|本周[一二三四五六日]?|上周[一二三四五六日]?|周[一二三四五六日]|最近|不久前|当日|当天|今年以来|今年|去年|今春|今冬|今夏|今秋|入[春夏秋冬]以来|目前|截至目前|春节前夕|节前|新年伊始)(?:（[^）]{1,8}）)?(?:一大早|清晨|凌晨|早[上晨]|上午|中午|下午|傍晚|晚上?|[0-9]{1,2}时(?:许|[0-9]{1,2}分)?)*`,
)
/** 副县长韩某某带领由水利局等组成的执法队……: those who were led did it */
const LED = /^[^，“]{2,14}?(?:带领|率领|率)由[^，]{2,90}?组成的/

/** 城南分局指挥中心接到报警：有人……: what was reported rather than that it was */
const CALL = /^[^，。]{0,24}?接(?:到|群众)[^，。：]{0,16}?(?:报警|举报|报案|求助|投诉|报料|电话|报警电话|求助电话)(?:称|说)?[：，称]/

const OPENING_MARK: RegExp = new RegExp(`^${BRIEF_MARK}`)

/** 县代表队在……决赛中, 市供电公司自十一月一日起: where and when the subject will do something in the next clause */
const TRAILING_SETTING =
  /(?<=.{2})(?:在[^，时]{2,20}的[^，]{1,6}[里内旁上]|在[^，]{2,30}(?:期间|之际|(?:赛|会|仪式|活动|评比|评选|检查|考试|行动)[中上])|[自从][^，]{2,12}起)$/

/** Clause without the time and the reporter's words at its beginning, and without the setting at its end. */
export function stripped(clause: string): string {
  let text = clause
    .replace(/^(?:原标题|编者按|核心提示)：/, '')
    .replace(OPENING_MARK, '')
    .replace(/^由[^，]{2,60}?(?:举办|主办|承办|组织|开展)的/, '')
    .replace(/^(?:记者)?从[^，]{2,24}?获悉/, '')
    .replace(/^(?:为期|历时)[^，、的]{1,6}的/, '')
    .replace(/^从[^，]{2,20}?传来(?:喜讯|消息|捷报)/, '')
    .replace(CALL, '')
    .replace(LED, '')
    .replace(/^记者(?:从[^，]{2,30}?)?(?:获悉|了解到)/, '')
  for (let round = 0; round < 3; round += 1) text = text.replace(TIME, '').replace(/^[，、：”’\s]+/, '')
  return text.replace(TRAILING_SETTING, '')
}

const IDEOGRAPH: RegExp = new RegExp(`[${HAN}]`)

/** 坝子街，是有名的老街: the comma parts what is one statement. */
const COPULA = /^[是系](?!否)/
const LONGEST_TOPIC = 16

/** Clauses of the first sentences; commas inside brackets and quotation marks part nothing, nor does one before 是. */
export function clausesOf(lead: string): string[] {
  const clauses: string[] = []
  let depth = 0
  let start = 0
  let sentences = 0
  let afterComma = false
  const add = (clause: string): void => {
    const topic = afterComma && COPULA.test(clause) ? clauses.at(-1) : undefined
    if (topic !== undefined && topic.length <= LONGEST_TOPIC) clauses[clauses.length - 1] = topic + clause
    else if (clause.trim() !== '') clauses.push(clause)
  }
  for (let at = 0; at < lead.length && sentences < FIRST_SENTENCES; at += 1) {
    const character = lead.charAt(at)
    if ('（“《【'.includes(character)) depth += 1
    else if ('）”》】'.includes(character)) depth = Math.max(0, depth - 1)
    const isHalfStop = character === '.' && IDEOGRAPH.test(lead.charAt(at - 1)) && !/[0-9A-Za-z]/.test(lead.charAt(at + 1))
    const ends = '。！？；'.includes(character) || isHalfStop
    if (!ends && (character !== '，' || depth > 0)) continue
    add(lead.slice(start, at))
    start = at + 1
    afterComma = !ends
    if (ends && depth === 0) sentences += 1
  }
  if (sentences < FIRST_SENTENCES) add(lead.slice(start))
  return clauses
}
