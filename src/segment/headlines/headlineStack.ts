import {
  ATTENDED,
  BARE_SUBJECT,
  COLUMN_LABEL,
  EVENT_END,
  GENRE,
  MEETING_HELD,
  REPORT_OF,
  SUBJECT_START,
  VERB,
  bareWords,
  beginsWithSubject,
  isSlogan,
} from './headlineWords'
import type { Piece } from './piece'
import { type StackPart, joinPieces } from './stackParts'

/** What the pieces of a headline are (引题、主题、副题). */
export interface Stack {
  readonly parts: readonly StackPart[]
  /** Index of the part that is the headline. */
  readonly main: number
}

/** 今年前9个月，…完成274.3亿元: a figure sets the scene. */
const FIGURE =
  /(?:[0-9][0-9.]*|[一二三四五六七八九十百千万两]{2,6})(?:亿|万|%|％|个|家|项|元|吨|亩|公里|人次|户|名|人|件|起|处|场|次|所|座|辆|斤|公斤|多)/
/** 在全国科学大会精神鼓舞下: what the news happened under */
const SETTING = /^在.{2,20}(?:下|中|后|之际|同时)$/
/** 贯彻党的十九大精神, 庆祝建党100周年: what the news is told under */
const OCCASION =
  /^(?:认真|深入|全面)?(?:学习)?(?:宣传)?(?:学习贯彻|贯彻|贯彻落实|学习|实践|学习实践|庆祝|纪念|喜迎|迎接|献礼)[^，]{2,24}(?:精神|周年|大会|全会|二十大|十九大|十八大|发展观|系列谈.?|思想)(?:·[^，]{2,6})?$/
/** 地铁公司：将尽快恢复 is what somebody says. */
const QUOTED = /^[^：“]{2,8}：(?!小)/
/** 某某督查防汛工作时强调: who says it, but not what */
const SAYS = /(?:强调|指出|要求|表示|提出|说|时)$/

function textOf(pieces: readonly Piece[], part: StackPart): string {
  return pieces
    .slice(part.first, part.end)
    .map((piece) => piece.text)
    .join('')
}

/** The report says again what its headline says, more than what stands over it. */
const LEAD_SHARE = 1.5

/** Which share of a part's pairs of characters stand in the beginning of its report, 0–1. */
function shareIn(report: string, text: string): number {
  const words = bareWords(text)
  let found = 0
  for (let at = 0; at + 1 < words.length; at += 1) if (report.includes(words.slice(at, at + 2))) found += 1
  return found / Math.max(1, words.length - 1)
}

/** How much a part reads like who did what. */
function weight(text: string, index: number, all: readonly string[], report: string): number {
  let score = LEAD_SHARE * shareIn(report, text)
  if (SUBJECT_START.test(text)) score += 1
  if (VERB.test(text)) score += 1
  if (EVENT_END.test(text) || MEETING_HELD.test(text)) score += 0.75
  if (text.length >= 10 && text.length <= 32) score += 0.5
  if (text.length < 6) score -= 1.5
  // Who, but not what.
  if (all.length > 1 && BARE_SUBJECT.test(text) && !VERB.test(text)) score -= 1
  if (isSlogan(text)) score -= 1.5
  if ((index > 0 || /，/.test(text)) && FIGURE.test(text) && !beginsWithSubject(text)) score -= 1.25
  else if (/[，！]/.test(text)) score -= 0.5
  if (/^[—-]/.test(text)) score -= 5
  if (REPORT_OF.test(text) || COLUMN_LABEL.test(text)) score -= 2.5
  if (QUOTED.test(text) && index > 0) score -= 1
  if (SAYS.test(text) && all.length > 1) score -= 4
  if (GENRE.test(text)) score -= 2
  if (SETTING.test(text)) score -= 2
  if (OCCASION.test(text) && all.length > 1) score -= 2.5
  if (index > 0 && ATTENDED.test(text)) score -= 3
  if (/^(?:今年|去年|截至|上半年|前[0-9一二三四五六七八九十]个月)/.test(text)) score -= 1
  const neighbours = [all[index - 1], all[index + 1]]
  if (text.length <= 14 && neighbours.some((other) => other !== undefined && other.length === text.length)) score -= 0.75
  return score + (index === 0 ? 0.5 : 0) - index * 0.1
}

/** Tells the parts of a headline stack apart. Linear in the number of pieces. */
export function parseStack(pieces: readonly Piece[], report = ''): Stack {
  if (pieces.length === 1) return { parts: [{ first: 0, end: 1 }], main: 0 }
  const plain = bareWords(report)
  const parts = joinPieces(pieces, plain)
  const texts = parts.map((part) => textOf(pieces, part))
  let main = 0
  let best = -Infinity
  for (const [index, text] of texts.entries()) {
    const score = weight(text, index, texts, plain)
    if (score > best) {
      best = score
      main = index
    }
  }
  return { parts, main }
}
