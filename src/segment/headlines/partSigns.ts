import { MISFORTUNES, OUTCOMES } from '../../lexicon/headlines/mainLines'
import { DECISIONS, HONOURING_VERBS, OBEYING_VERBS, OCCASIONS } from '../../lexicon/headlines/occasions'
import { HAPPENINGS } from '../../lexicon/headlines/predicates'
import { PROVINCE_SHORT_NAMES } from '../../lexicon/places/provinceNames'
import { HAN } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { CALLS } from './gapWords'
import {
  ATTENDED,
  BARE_SUBJECT,
  COLUMN_LABEL,
  FIGURE,
  GENRE,
  REPORT_OF,
  SAID,
  SETS_SCENE,
  SUBJECT_START,
  VERB,
  bareWords,
  isSlogan,
} from './headlineWords'
import { isDeed, isStatement } from './statements'

/** One part of a headline stack, among the others. */
export interface Part {
  readonly text: string
  readonly index: number
  /** All parts of the stack. */
  readonly all: readonly string[]
  /** The line that each of them begins on. */
  readonly lines: readonly number[]
  /** The beginning of the report below, as `bareWords` has it. */
  readonly report: string
  /** Whether a mark stands before it, as before each of several subheads. */
  readonly listed: boolean
  /** Whether it is two halves on one line, as long as each other. */
  readonly couplet: boolean
  /** The first clause of the report. */
  readonly opening: string
}

/** 在全国科学大会精神鼓舞下, 受强冷空气影响, 全县学校开学后, 在增产节约运动中职工发扬首创精神: what the news happened under */
const HAPPENED_UNDER =
  /^在.{2,20}(?:下|中|后|之际|同时)$|^受.{2,16}影响$|^[^，]{3,}(?:之?后|的?时候|以来|前夕)$|^在[^，]{2,12}[中下][^，]{2,16}(?:发扬|坚持)[^，]{2,12}(?:精神|方针|路线)$/
/** 贯彻党的十九大精神, 庆祝建党100周年, 执行停战协定: what the news is told under */
const OCCASION: RegExp = new RegExp(
  `^(?:认真|深入|全面)?(?:学习)?(?:宣传)?${oneOf(HONOURING_VERBS)}[^，]{2,24}${oneOf(OCCASIONS)}(?:·[^，]{2,6})?$|^${oneOf(OBEYING_VERBS)}[^，]{2,24}${oneOf(DECISIONS)}$`,
)
/** 地铁公司：将尽快恢复 is what somebody says. */
const SPEAKER_FIRST = /^[^：“]{2,8}：(?!小)/
/** 某某督查防汛工作时强调: who says it, but not what */
const SAYS = /(?:(?:强调|指出|要求|表示|提出|说)：?|时)$/
/** 灵山县, 青龙山镇, 南海区, 江西 */
const PLACE_START: RegExp = new RegExp(`^(?:[^，“]{1,6}[省市县区镇乡村州旗]|${oneOf(PROVINCE_SHORT_NAMES)})`)
/** 全县, 我市: what any report opens with */
const OF_ANY_PLACE = /^[全我本][省市县区州镇乡村校厂]/
/** 千户农家住上新房, 山羊卖上好价钱 */
const CAME_OF_IT = new RegExp(oneOf(OUTCOMES))
/** 沱江大桥合龙, 果园节开幕 */
const HAPPENED = new RegExp(`${oneOf(HAPPENINGS)}$`)
const MISFORTUNE = new RegExp(oneOf(MISFORTUNES))
/** 日子越过越红火, 谎言露了馅: told as one speaks */
const SPOKEN = /越[^，]越|[^，]{2}了[^，]{0,4}$/
/** 账本“晒”上墙 */
const PLAYFUL_VERB = new RegExp(`“[${HAN}]”`)
/** 江边又添一景, 改革再出新举措: that there is something, but not what */
const SAYS_LITTLE =
  /(?:又|再|喜|新)(?:添|增)[^，]{0,2}(?:一景|新|“[^”]{1,5}”$)|再出(?:新|实)(?:举措|招|规)|掀起[^，]{0,20}(?:热潮|高潮|浪潮)$|(?:迈[出上]|再上)新(?:台阶|步伐)/
/** 水务局回应涨价疑问: to what somebody answers, but not what */
const RESPONDS = /(?:回应|答复|回复|释疑|解答)/
const LONGEST_ALIKE = 14
/** Who did what takes some room. */
const SHORT_SENTENCE = 8
const SENTENCE = 10

/** 打破旧框框 实行责任制 / 江城食品厂扭亏为盈: what shares its line while others have one of their own */
function sharesLine({ index, lines }: Part): boolean {
  return lines.at(0) !== lines.at(-1) && (lines[index] === lines[index + 1] || lines[index] === lines[index - 1])
}

/** Of three lines or more, neither the first nor the last. */
function isBetween({ index, lines }: Part): boolean {
  return lines[index] !== lines.at(0) && lines[index] !== lines.at(-1)
}

/** Whether the part stands over others. */
function isAbove({ index, all }: Part): boolean {
  return index === 0 && all.length > 1
}

function isLikeNeighbour({ text, index, all }: Part): boolean {
  return text.length <= LONGEST_ALIKE && (all[index - 1]?.length === text.length || all[index + 1]?.length === text.length)
}

/** Whether the words begin with a place or an office; 百名“淘宝村”带头人 is no village. */
function namesOffice(text: string): boolean {
  const subject = SUBJECT_START.exec(text)?.[0]
  return subject !== undefined && !subject.includes('“')
}

/** One reason for or against a part being the headline (主题迹象), and how much it counts. */
export interface PartSign {
  readonly name: string
  readonly counts: number
  readonly holds: (part: Part) => boolean
}

/** What speaks for a part, then what speaks against it. The counts are rounded from a fit on whole stacks with gold. */
export const PART_SIGNS: readonly PartSign[] = [
  { name: 'sentence', counts: 0.9, holds: ({ text }) => text.length >= SHORT_SENTENCE },
  { name: 'longSentence', counts: 1, holds: ({ text }) => text.length >= SENTENCE },
  { name: 'middleLine', counts: 1.2, holds: isBetween },
  // 西安城区震感强烈: the report opens with 西安, too.
  {
    name: 'opensReport',
    counts: 1,
    holds: ({ text, opening }) =>
      !SAID.test(text) && bareWords(text).length >= 4 && opening.includes(bareWords(text).slice(0, OF_ANY_PLACE.test(text) ? 4 : 2)),
  },
  { name: 'whoAndDeed', counts: 0.6, holds: ({ text }) => namesOffice(text) && VERB.test(text) },
  { name: 'place', counts: 0.45, holds: ({ text }) => PLACE_START.test(text) },
  { name: 'quotes', counts: 0.3, holds: ({ text }) => text.includes('“') },
  { name: 'outcomeAbove', counts: 1.4, holds: (part) => isAbove(part) && CAME_OF_IT.test(part.text) },
  { name: 'misfortuneAbove', counts: 1, holds: (part) => isAbove(part) && MISFORTUNE.test(part.text) },
  { name: 'happenedAbove', counts: 0.7, holds: (part) => isAbove(part) && HAPPENED.test(part.text) && isStatement(part.text) },
  { name: 'spokenAbove', counts: 1.4, holds: (part) => isAbove(part) && SPOKEN.test(part.text) },
  { name: 'playfulAbove', counts: 0.6, holds: (part) => isAbove(part) && PLAYFUL_VERB.test(part.text) },
  // Over what says whom it is told of: “一根扁担挑春秋” / 记某某
  { name: 'aboveReportOf', counts: 1.5, holds: ({ index, all }) => REPORT_OF.test(all[index + 1] ?? '') },
  { name: 'last', counts: -0.6, holds: ({ index, all }) => index === all.length - 1 },
  { name: 'comma', counts: -0.6, holds: ({ text }) => /[，！]/.test(text) },
  { name: 'quoted', counts: -0.6, holds: ({ text, index }) => index > 0 && SPEAKER_FIRST.test(text) },
  // 已有三百户搬进新居: what came of it
  { name: 'figureBelow', counts: -0.9, holds: ({ text, index }) => index > 0 && FIGURE.test(text) },
  // 新增灌溉面积三万亩: of whom?
  { name: 'figureOfNobody', counts: -0.9, holds: ({ text, index }) => index === 0 && FIGURE.test(text) && !isStatement(text) },
  { name: 'alike', counts: -0.95, holds: isLikeNeighbour },
  // 干部住到组 办公在田头 / 柳林公社抢种冬麦
  { name: 'coupletAbove', counts: -0.8, holds: (part) => isAbove(part) && part.couplet },
  { name: 'vagueAbove', counts: -2, holds: (part) => isAbove(part) && SAYS_LITTLE.test(part.text) },
  { name: 'answersAbove', counts: -1.5, holds: (part) => isAbove(part) && RESPONDS.test(part.text) },
  // 从“跑断腿”到“零跑腿”
  { name: 'fromTo', counts: -0.75, holds: ({ text }) => /^从.+到|[，年]从.+到[^，]+$/.test(text) },
  { name: 'said', counts: -0.75, holds: ({ text }) => SAID.test(text) },
  // （2012年11月20日）
  { name: 'bracketed', counts: -2, holds: ({ text }) => /^（.*）$/.test(text) },
  { name: 'genre', counts: -0.95, holds: ({ text }) => GENRE.test(text) },
  // 科学组织生产: a deed, but nobody who did it
  {
    name: 'nobody',
    counts: -1,
    holds: ({ text }) => (VERB.test(text) || (isDeed(text) && !isSlogan(text) && !text.startsWith('“'))) && !isStatement(text),
  },
  // 江城镇中学: of whom nothing is said
  { name: 'bareBody', counts: -2.5, holds: ({ text }) => BARE_SUBJECT.test(text) && !VERB.test(text) && !isDeed(text) },
  // ●全县设六个供应点
  { name: 'listed', counts: -4, holds: ({ listed, index }) => listed && index > 0 },
  { name: 'slogan', counts: -1, holds: ({ text }) => isSlogan(text) },
  { name: 'sharesLine', counts: -1.6, holds: sharesLine },
  { name: 'kindOfReport', counts: -2.75, holds: ({ text }) => REPORT_OF.test(text) || COLUMN_LABEL.test(text) },
  { name: 'dash', counts: -2, holds: ({ text }) => /^[—-]|——$/.test(text) },
  { name: 'setting', counts: -2, holds: ({ text }) => HAPPENED_UNDER.test(text) },
  { name: 'scene', counts: -1, holds: ({ text }) => SETS_SCENE.test(text) },
  { name: 'occasion', counts: -2, holds: ({ text }) => OCCASION.test(text) },
  { name: 'attended', counts: -3, holds: ({ text, index }) => index > 0 && ATTENDED.test(text) },
  { name: 'calls', counts: -3, holds: ({ text }) => CALLS.test(text) },
  { name: 'says', counts: -5, holds: ({ text }) => SAYS.test(text) },
]

/** The report says again what its headline says, more than what stands over it. */
const LEAD_SHARE = 1.3

/** Which share of a part's pairs of characters stand in the beginning of its report, 0–1. */
function shareIn(report: string, text: string): number {
  const words = bareWords(text)
  let found = 0
  for (let at = 0; at + 1 < words.length; at += 1) if (report.includes(words.slice(at, at + 2))) found += 1
  return found / Math.max(1, words.length - 1)
}

/** How much a part reads like the headline of its report. */
export function partWeight(part: Part): number {
  const share = LEAD_SHARE * shareIn(part.report, part.text)
  return PART_SIGNS.reduce((sum, { counts, holds }) => (holds(part) ? sum + counts : sum), share)
}
