import { EVENT_NOUNS, HEADLINE_VERBS, SUBJECT_ENDINGS } from '../lexicon/headlines/headlines'
import { SLOGAN_VERBS } from '../lexicon/headlines/slogans'
import { endsInsideBrackets } from './characters'
import { oneOf } from './patterns'

/** One piece of a headline stack: what stands between two spaces, or on a line. `line` tells which. */
export interface Piece {
  readonly text: string
  readonly line: number
}

/** Pieces `[first, end)` that are one part. */
export interface StackPart {
  readonly first: number
  readonly end: number
}

/** What the pieces of a headline are (引题、主题、副题). */
export interface Stack {
  readonly parts: readonly StackPart[]
  /** Index of the part that is the headline. */
  readonly main: number
}

const VERB: RegExp = new RegExp(oneOf(HEADLINE_VERBS))
const EVENT_END: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}[”》]?$`)
const SUBJECT_START: RegExp = new RegExp(`^[^，]{1,12}?${oneOf(SUBJECT_ENDINGS)}`)
const SLOGAN: RegExp = new RegExp(`^${oneOf(SLOGAN_VERBS)}`)
/** Verbs that want an object, and words that want anything: what ends in them goes on. */
const WANTS_MORE =
  /(?:召开|举行|举办|开展|组织|申报|申请|荣获|获|获评|通过|推进|发布|印发|出台|调研|检查|督导|考察|慰问|研究|部署|参加|出席|打造|建设|成为|获得|迎来|走进|的|和|与|及|暨|、|在|对|为|向|于|被|把|将|等|以|从|到|让|使|第[一二三四五六七八九十0-9]{0,3}|全国|全省|全市|全县|全区)$/
/** 柳林镇 “四个到位”抓实森林防火 */
const BARE_SUBJECT: RegExp = new RegExp(`^[^，！？ ]{1,7}${oneOf(SUBJECT_ENDINGS)}$`)
/** 今年前9个月，…完成274.3亿元: a figure sets the scene. */
const FIGURE = /[0-9][0-9.]*(?:亿|万|%|％|个|家|项|元|吨|亩|公里|人次)/

/** 地铁公司：将尽快恢复 is what somebody says. */
const QUOTED = /^[^：“]{2,8}：(?!小)/
const LONGEST_HALF = 14

/** Whether the words call for something rather than tell of it: 夯实工作基础. */
export function isSlogan(text: string): boolean {
  return SLOGAN.test(text) && !EVENT_END.test(text)
}

function saysMuch(text: string): boolean {
  return VERB.test(text) || EVENT_END.test(text) || SLOGAN.test(text) || /[！？，]/.test(text)
}

/** Whether the two pieces are one sentence that a space or a line's end has broken. */
function goesOn(pieces: readonly Piece[], index: number): boolean {
  const left = pieces[index]
  const right = pieces[index + 1]
  if (left === undefined || right === undefined) return false
  if (endsInsideBrackets(left.text)) return true
  const parallel = left.text.length === right.text.length
  if (parallel && isSlogan(left.text)) return false
  if (BARE_SUBJECT.test(left.text) && left.line === right.line && !VERB.test(left.text)) return true
  if (WANTS_MORE.test(left.text) && !EVENT_END.test(left.text)) return !isSlogan(right.text) || right.text.length < 5
  // A bare subject or thing, then what becomes of it: 新一批干部 选派工作启动
  return !saysMuch(left.text) && !parallel && !SUBJECT_START.test(right.text) && VERB.test(right.text)
}

/** Two short statements on one line are one headline of two halves: 老人走失街头 司机送他回家 */
function isPair(pieces: readonly Piece[]): boolean {
  const [left, right, ...more] = pieces
  if (left === undefined || right === undefined || more.length > 0 || left.line !== right.line) return false
  return [left, right].every(
    ({ text }) => text.length <= LONGEST_HALF && !isSlogan(text) && !EVENT_END.test(text) && !text.includes('，') && !/^[—]/.test(text),
  )
}

function joinPieces(pieces: readonly Piece[]): StackPart[] {
  if (isPair(pieces)) return [{ first: 0, end: pieces.length }]
  const parts: StackPart[] = []
  let first = 0
  for (let index = 0; index < pieces.length; index += 1) {
    if (index + 1 < pieces.length && goesOn(pieces, index)) continue
    parts.push({ first, end: index + 1 })
    first = index + 1
  }
  return parts
}

function textOf(pieces: readonly Piece[], part: StackPart): string {
  return pieces
    .slice(part.first, part.end)
    .map((piece) => piece.text)
    .join('')
}

/** How much a part reads like who did what. */
function weight(text: string, index: number, all: readonly string[]): number {
  let score = 0
  if (SUBJECT_START.test(text)) score += 1
  if (VERB.test(text)) score += 1
  if (EVENT_END.test(text)) score += 0.75
  if (text.length >= 10 && text.length <= 32) score += 0.5
  if (text.length < 6) score -= 1
  if (isSlogan(text)) score -= 1.5
  if (/，/.test(text) && FIGURE.test(text)) score -= 1.25
  else if (/[，！]/.test(text)) score -= 0.5
  if (/^[—-]/.test(text)) score -= 5
  if (QUOTED.test(text)) score -= 1
  if (/^(?:今年|去年|截至|上半年|前[0-9一二三四五六七八九十]个月)/.test(text)) score -= 1
  const neighbours = [all[index - 1], all[index + 1]]
  if (text.length <= 14 && neighbours.some((other) => other !== undefined && other.length === text.length)) score -= 0.75
  return score + (index === 0 ? 0.5 : 0) - index * 0.1
}

/** Tells the parts of a headline stack apart. Linear in the number of pieces. */
export function parseStack(pieces: readonly Piece[]): Stack {
  const parts = joinPieces(pieces)
  const texts = parts.map((part) => textOf(pieces, part))
  let main = 0
  let best = -Infinity
  for (const [index, text] of texts.entries()) {
    const score = weight(text, index, texts)
    if (score > best) {
      best = score
      main = index
    }
  }
  return { parts, main }
}
