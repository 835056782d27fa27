import { EVENT_NOUNS } from '../../lexicon/headlines/headlines'
import { ENDS_OF_LIVES, WORKS_NAMED } from '../../lexicon/headlines/leads'
import { HAPPENINGS } from '../../lexicon/headlines/predicates'
import { CharacterSet } from '../../matching/characterSet'
import { RarePattern } from '../../matching/rarePattern'
import { HAN } from '../text/characters'
import { namedAfterScene } from './leadNaming'
import { DAY, MARKED_OUT, oneOf } from '../text/patterns'
import { ACTS_OR_HAPPENS } from './leadWho'

/** How many sentences of the lead are looked at, and of each paragraph behind it. */
const FIRST_SENTENCES = 3
const SENTENCES_BEHIND = 6

/** 3月30日上午, 2023年3月, 近日, 日前, 连日来, 昨日下午 … */
const TIME: RegExp = new RegExp(
  `^于?(?:(?:[0-9〇○零一二三四五六七八九]{4} ?年 ?)?(?:${DAY}|[0-9一二三四五六七八九十]{1,2}月(?:[上中下]旬|份|底|初)?)(?:[至到][^，]{1,8}?日)?|本月(?:[上中下]旬|[初中底])?|近日|近期|日前|连日来|昨日|昨天|今日|今天|前日|前天|本周[一二三四五六日]?|上周[一二三四五六日]?|周[一二三四五六日]|最近|不久前|当日|当天|(?:今年|去年|年初|开年|开春|入[春夏秋冬]|元旦|春节|五一|国庆|开业|[上下]半年|[0-9]{4}年)以来|今年|去年|年初|年底|[一二三四首]个?季度|[上下]半年|今春|今冬|今夏|今秋|入[春夏秋冬]以来|目前|截至目前|如今|眼下|现在|当前|近年来|近几年来?|这几年|春节前夕|节前|(?:春节|国庆|元旦|清明|端午|中秋)?(?:节|假期)?(?:过|之|以)后(?:头一天|第一天|不久)?|新年伊始)(?:（[^）]{1,8}）)?(?:一大早|清晨|凌晨|早[上晨]|上午|中午|下午|傍晚|晚上?|[0-9]{1,2}时(?:许|[0-9]{1,2}分)?)*(?:之?前(?=[^，]{4})|左右|起(?=[^，]{3})(?![火草步飞诉源航床伏名]|重[机要大]))?`,
)
/** 副县长韩某某带领由水利局等组成的执法队……: those who were led did it */
const LED = /^[^，“]{2,14}?(?:带领|率领|率)由[^，]{2,90}?组成的/

/** 城南分局指挥中心接到报警：有人……: what was reported rather than that it was */
const CALL = /^[^，。]{0,24}?接(?:到|群众)[^，。：]{0,16}?(?:报警|举报|报案|求助|投诉|报料|电话|报警电话|求助电话)(?:称|说)?[：，称]/

/** 县代表队在……决赛中, 市供电公司自十一月一日起: where and when the subject will do something in the next clause */
const SETTING_BEHIND = new RarePattern(
  /(?<=.{2})(?<![站坐住躺蹲跪立放摆挂贴写挤停种埋])(?:在[^，时]{2,20}的[^，]{1,6}[里内旁上]|在[^，]{2,30}(?:期间|之际|(?:赛|会|仪式|活动|评比|评选|检查|考试|行动)[中上])|[自从][^，]{2,12}起)$/,
)

/** 大雪把三百吨柑橘堵在封路的山里: where something was put is no setting. */
const PUT_THERE = /[把将被][^，]{2,}在[^，]+$/

/** What the words of the reporter and the like are taken away by, in this order. */
const TAKEN: readonly RarePattern[] = [
  /^(?:原标题|编者按|核心提示|编辑同志|读者来信)：/,
  /^以来(?=.{4})/,
  /^(?:记者|问|答)：/,
  /^[【〔［][^】〕］]{2,30}[讯电][】〕］]/,
  MARKED_OUT,
  /^据[^，：]{0,10}(?:统计|调查|估计)：?(?=[^，]{2})/,
  /^由[^，]{2,60}?(?:(?:举办|主办|承办|组织|开展)的|(?:承担|研发|研制|完成|投资|兴建|制作|印制|编写|编印|出版|拍摄|创作|设计|生产)的(?=[“《]))/,
  /^(?:记者)?从[^，]{2,24}?获悉/,
  /^(?:为期|历时)[^，、的]{1,6}的/,
  /^从[^，]{2,20}?传来(?:喜讯|消息|捷报)/,
  CALL,
  LED,
  /在[^，在]{2,24}?的?陪同下/,
  /^(?:由)?[^，。]{2,90}?组成的(?=[^，的]{0,8}[组队团])/,
  /^记者(?:从[^，]{2,30}?)?(?:获悉|了解到)/,
  /^由(?=[^，]{4,40}[^组]的[^，的]{6,}$)/,
].map((pattern) => new RarePattern(pattern))
const TIME_BEFORE = new RarePattern(TIME)
/** 黄池中学于日前举行, 县工商局近日查获; but 三日前, 每日前往, 节日前夕 */
const TIME_WITHIN =
  /(?<=^[^，]{1,30}[^0-9一二三四五六七八九十今昨每次当同生节假终往，])(?:(?<![关对由等至基鉴便利])于)?(?:日前(?![往来去夕后赴提景方列])|近日)(?=[^，]{3})/
const MARKS_BEFORE = new RarePattern(/^[，、：”’\s]+/)
const MOST_TIMES = 3

/** Clause without the time and the reporter's words at its beginning, and without the setting at its end. */
function stripped(clause: string): string {
  let text = namedAfterScene(clause) ?? clause
  for (const pattern of TAKEN) text = pattern.takenFrom(text)
  for (let round = 0; round < MOST_TIMES; round += 1) {
    const left = MARKS_BEFORE.takenFrom(TIME_BEFORE.takenFrom(text))
    if (left === text) break
    text = left
  }
  text = text.replace(TIME_WITHIN, '')
  return PUT_THERE.test(text) ? text : SETTING_BEHIND.takenFrom(text)
}

const IDEOGRAPH: RegExp = new RegExp(`[${HAN}]`)

/** 坝子街，是有名的老街: the comma parts what is one statement. */
const COPULA = /^[是系](?!否)/
const LONGEST_TOPIC = 16
/** 麦子已进入灌浆期，是……: two statements */
const SAYS_ALREADY = /[已了着过]|进入|成为|[^拥持所]有[^色限机关]/

/** What stands between two commas. */
export interface Clause {
  /** Without its time and setting. */
  readonly text: string
  /** With the time and the reporter's words at its beginning. */
  readonly printed: string
  /** Which sentence of the report it stands in, counted over all paragraphs looked at. */
  readonly sentence: number
  /** 0 for the lead. */
  readonly paragraph: number
}

/** 有三种发明：第一种是……: what a list is of is said before it. */
const LISTED = /^ ?(?:第?一[种类是、]|其一|1[.、])/

/** What opens and closes what no comma parts, what ends sentences or may, and what parts clauses. */
const MARKS = CharacterSet.of('（“《【）”》】.。！？；：，')

/** The first sentences of a paragraph, each as its clauses; commas inside brackets and quotation marks part nothing, nor does one before 是. */
function sentencesOf(paragraph: string, most: number): string[][] {
  const sentences: string[][] = []
  let clauses: string[] = []
  let depth = 0
  let start = 0
  const add = (clause: string): void => {
    const topic = COPULA.test(clause) ? clauses.at(-1) : undefined
    if (topic !== undefined && topic.length <= LONGEST_TOPIC && !SAYS_ALREADY.test(topic)) clauses[clauses.length - 1] = topic + clause
    else if (clause.trim() !== '') clauses.push(clause)
  }
  const close = (): void => {
    if (clauses.length > 0) sentences.push(clauses)
    clauses = []
  }
  for (let at = MARKS.indexIn(paragraph, 0); at < paragraph.length && sentences.length < most; at = MARKS.indexIn(paragraph, at + 1)) {
    const character = paragraph.charAt(at)
    if ('（“《【'.includes(character)) depth += 1
    else if ('）”》】'.includes(character)) depth = Math.max(0, depth - 1)
    const isHalfStop = character === '.' && IDEOGRAPH.test(paragraph.charAt(at - 1)) && !/[0-9A-Za-z]/.test(paragraph.charAt(at + 1))
    const ends = '。！？；'.includes(character) || isHalfStop
    const lists = character === '：' && LISTED.test(paragraph.slice(at + 1, at + 5))
    if (!ends && !lists && (character !== '，' || depth > 0)) continue
    add(paragraph.slice(start, at))
    start = at + 1
    if (ends && depth === 0) close()
  }
  if (sentences.length < most) add(paragraph.slice(start))
  close()
  return sentences
}

/** How many paragraphs are looked at, and up to what length those that break off within a sentence are taken together. */
const PARAGRAPHS = 4
const LONGEST_PARAGRAPH = 600

/** The paragraphs, those that break off within a sentence with what follows them. */
function merged(paragraphs: readonly string[]): string[] {
  const whole: string[] = []
  for (const paragraph of paragraphs) {
    const last = whole.at(-1)
    if (last === undefined || last.length > LONGEST_PARAGRAPH || /[。！？；：…”）.!?]\s*$/.test(last)) whole.push(paragraph)
    else whole[whole.length - 1] = last + paragraph
  }
  return whole
}

/** Works, events and people whose names end so, of whom a clause says nothing yet. */
const TOPIC_END: RegExp = new RegExp(`(?:${oneOf([...EVENT_NOUNS, ...WORKS_NAMED])}|同志|先生|女士|老人)[”》]?$`)
/** 公路拓宽工程, 管网改造项目: what is done is part of the name. */
const WORK_NAMED: RegExp = new RegExp(`[${HAN}]{2,4}(?:工程|项目)$`)
const LONGEST_NAMED = 40
const QUOTED = /“[^”]{1,12}”/g

/** Whether a clause names a work, an event or somebody, and says no more. */
function isTopic(text: string): boolean {
  if (text.length > LONGEST_NAMED || !TOPIC_END.test(text) || /[：了着被把是]|正在/.test(text)) return false
  const kernel = text.replace(QUOTED, '').replace(/^.*的/, '').replace(WORK_NAMED, '')
  if (kernel.includes('过')) return false
  return !ACTS_OR_HAPPENS.test(kernel) && !NO_TOPIC.test(text)
}

/** 参加这次比赛: what somebody does in it is said already. */
const NO_TOPIC = /^(?:为|在|随着|围绕|根据|按照|作为|参加(?!过)|参观|对|向|通过|经过|针对|出席|据)/
/** 因病医治无效: why, between who and what became of him */
const WHY_BETWEEN = /^(?:因|经)[^，]{2,16}$/

/** 县检察院以涉嫌诈骗罪 | 对黄某提起公诉: what for, before what was done */
const CHARGED = /^[^，]{2,16}以[^，]{2,14}(?:罪|为由|的?名义|的?方式|的?形式)$/
const DONE_TO_THEM = /^(?:依法|一审|当庭)?(?:对|将|把|向|判|给予)/

/** A day parts what is told of from what became of it: 城东大桥，15日通车 is one clause. */
function joined(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const before = clauses[at - 1]
    if (before !== undefined && CHARGED.test(before.text) && DONE_TO_THEM.test(clause.text))
      return { ...clause, text: before.text + clause.text }
    const topic = WHY_BETWEEN.test(clauses[at - 1]?.text ?? '') ? clauses[at - 2] : clauses[at - 1]
    if (topic === undefined || clause.text === '' || clause.text.length === clause.printed.length || !isTopic(topic.text)) return clause
    return SAID_OF_TOPIC.test(clause.text) ? { ...clause, text: topic.text + clause.text } : clause
  })
}

/** What becomes of works, events and people */
const SAID_OF_TOPIC: RegExp = new RegExp(
  `^(?:已|将|正式|全线|全面|全部|顺利|圆满|胜利|隆重|如期|不幸|安详)*(?:${oneOf(HAPPENINGS)}|${oneOf(ENDS_OF_LIVES)}|[在于][^，]{2,20}(?:${oneOf([...HAPPENINGS, ...ENDS_OF_LIVES, '举行', '举办', '召开', '开奖', '拉开', '落下', '离世'])})|举行|召开|举办|拉开帷幕|拉开序幕|落下帷幕|降下帷幕)`,
)

/** Clauses of the first sentences of the paragraphs. */
export function clausesOf(paragraphs: readonly string[]): Clause[] {
  let sentence = -1
  return merged(paragraphs.slice(0, 2 * PARAGRAPHS))
    .slice(0, PARAGRAPHS)
    .flatMap((words, paragraph) =>
      sentencesOf(words, paragraph === 0 ? FIRST_SENTENCES : SENTENCES_BEHIND).flatMap((clauses) => {
        sentence += 1
        return joined(clauses.map((printed) => ({ text: stripped(printed), printed, sentence, paragraph })))
      }),
    )
}
