import { WITNESSES } from '../../lexicon/headlines/fragments'
import { oneOf } from '../../matching/oneOf'
import { isBareThing, isTimeAlone, namesNobody } from './fragments'
import { goesOn } from './gapSigns'
import { DASH, DONE, EXTENT, LONGEST_HALF, LONGEST_STACKED_HALF, SOMEBODY_SAYS, TELLS_CAUSE } from './gapWords'
import {
  ATTENDED,
  BARE_SUBJECT,
  COLUMN_LABEL,
  EVENT_END,
  FIGURE,
  LABEL,
  MEETING_HELD,
  REPORT_OF,
  SAID,
  SETS_SCENE,
  SUBJECT_START,
  VERB,
  beginsWithSubject,
  isSlogan,
} from './headlineWords'
import type { Piece } from './piece'
import { isDeed, isStatement } from './statements'

/** Pieces `[first, end)` that are one part. */
export interface StackPart {
  readonly first: number
  readonly end: number
}

/** Whether a mark parts the piece from the one before. */
function isApart({ apart, listed }: Piece): boolean {
  return apart === true || listed === true
}

/** 江源镇供销社 送肥上门 雪中送炭: who it is, then two halves as long as each other, all on one line */
function isSubjectWithHalves(pieces: readonly Piece[], first: number): boolean {
  const [subject, left, right, more] = pieces.slice(first, first + 4)
  if (subject === undefined || left === undefined || right === undefined) return false
  if (subject.line !== right.line || more?.line === right.line || pieces[first - 1]?.line === subject.line) return false
  if (isApart(left) || isApart(right)) return false
  return (
    BARE_SUBJECT.test(subject.text) &&
    !VERB.test(subject.text) &&
    left.text.length === right.text.length &&
    left.text.length <= LONGEST_STACKED_HALF
  )
}

const LONGEST_COLUMN = 5

/** Two halves on one line that together are no longer are one headline, however uneven: 失业工人开网店 一月卖出二百双鞋 */
const LONGEST_PAIR = 19

/** 燃气公司：五一前增设网点 */
const ANSWERS = /^[^：“”，]{2,8}：./

/** 市民称烟雾笼罩城区: what somebody tells of what the other half says */
const TELLS: RegExp = new RegExp(
  `^(?:[^，：“”]{0,6}${oneOf(WITNESSES)}|[^，：“”]{2,4}方)(?:称(?![粮重赞量病职号霸])|说|指(?!路)|提醒|回应)(?!：)`,
)

/** 菜篮子, 江边夜话: the name of a column before what stands in it, unless it is half of what stands over the headline: 引河水 解田渴 江城抗旱 */
function isColumnBefore(pieces: readonly Piece[]): boolean {
  const [text = '', left = '', right = ''] = pieces.slice(0, 3).map((piece) => piece.text)
  if (text.length === left.length && left.length !== right.length) return false
  return text.length <= LONGEST_COLUMN && (isBareThing(text) || COLUMN_LABEL.test(text)) && !BARE_SUBJECT.test(text) && !isTimeAlone(text)
}

/** 渡工谭老汉： 撑了四十年 还想撑下去: two halves that are told of whoever is named before the colon */
function isSaidOfNamed(pieces: readonly Piece[], first: number): boolean {
  const [named, left, right] = pieces.slice(first, first + 3)
  if (named?.text.endsWith('：') !== true || left === undefined || right === undefined || left.line !== right.line) return false
  if (isApart(left) || isApart(right) || isSlogan(left.text) || isSlogan(right.text)) return false
  const halves = [left.text, right.text]
  return halves.some(namesNobody) && halves.every((text) => !SUBJECT_START.test(text) && text.length <= LONGEST_STACKED_HALF)
}

/** 县纪委 / 紧盯“小账本” / 护航“大民生”: a stack that is a subject and two calls, each on a line of its own, is one headline. */
function isSubjectWithCalls(pieces: readonly Piece[], first: number): boolean {
  const [subject, left, right] = pieces
  if (first !== 0 || pieces.length !== 3 || subject === undefined || left === undefined || right === undefined) return false
  if (subject.line === left.line || left.line === right.line || isApart(left) || isApart(right) || right.marked === true) return false
  return (
    BARE_SUBJECT.test(subject.text) && !VERB.test(subject.text) && isSlogan(left.text) && (isSlogan(right.text) || namesNobody(right.text))
  )
}

/** Two short statements on one line are one headline of two halves: 老人走失街头 司机送他回家 */
function isPair(pieces: readonly Piece[], first: number): boolean {
  const [left, right, below] = pieces.slice(first, first + 3)
  if (pieces[first - 1]?.line === left?.line && !(first === 1 && isColumnBefore(pieces))) return false
  if (left === undefined || right === undefined || left.line !== right.line || SAID.test(right.text) || isApart(right)) return false
  if (
    COLUMN_LABEL.test(left.text) ||
    DONE.test(left.text) ||
    MEETING_HELD.test(left.text) ||
    SETS_SCENE.test(left.text) ||
    REPORT_OF.test(right.text) ||
    TELLS.test(right.text) ||
    EXTENT.test(right.text) ||
    TELLS_CAUSE.test(right.text)
  )
    return false
  // Behind the two halves a subhead may stand, or below them what somebody answers.
  if (below !== undefined && !DASH.test(below.text) && !isApart(below) && (below.line === left.line || !ANSWERS.test(below.text)))
    return false
  // 某镇一居民楼起火 七旬老人获救: what says who and what already is a headline, the rest a subhead.
  const unlabelled = left.text.replace(LABEL, '')
  if (unlabelled.length + right.text.length > LONGEST_PAIR) return false
  // 新春佳节送粪肥 县领导下乡: a deed, and then who did what
  if (isDeed(left.text) && SUBJECT_START.test(right.text) && isStatement(right.text) && VERB.test(right.text)) return false
  // 老少齐上阵 服务送进家: of two halves as long as each other one may call for something.
  const [isLeftSlogan, isRightSlogan] = [isSlogan(left.text), isSlogan(right.text)]
  // Two calls stand over a headline, unless they are the headline.
  if (isLeftSlogan && isRightSlogan && pieces.length > 2) return false
  // 某镇举办消防演练 筑牢安全防线: what says who did what already is a headline.
  if (isLeftSlogan !== isRightSlogan && [left.text, right.text].some((text) => SUBJECT_START.test(text) && VERB.test(text))) return false
  return [left, right].every(
    ({ text }) => text.replace(LABEL, '').length <= LONGEST_HALF && !EVENT_END.test(text) && !text.includes('，') && !DASH.test(text),
  )
}

/** 李文在调研时强调, 全市农业会议提出: who says what the whole rest calls for */
const OPENS_SPEECH = /(?:强调|指出|要求|表示|提出)：?$/

/** Where what somebody at the beginning says comes to its end: one headline, of however many calls. */
function endOfSpeech(pieces: readonly Piece[]): number {
  if (!OPENS_SPEECH.test(pieces[0]?.text ?? '')) return 1
  let end = 2
  while (isCall(pieces[end])) end += 1
  return end
}

function isCall(piece: Piece | undefined): boolean {
  if (piece === undefined || isApart(piece)) return false
  const { text } = piece
  return !beginsWithSubject(text) && !ATTENDED.test(text) && !SOMEBODY_SAYS.test(text) && !FIGURE.test(text)
}

function isWholeOfThree(pieces: readonly Piece[], first: number): boolean {
  return isSubjectWithHalves(pieces, first) || isSaidOfNamed(pieces, first) || isSubjectWithCalls(pieces, first)
}

/** Puts pieces together that are one part. `report`: the beginning of the report below them, as `bareWords` has it. */
export function joinPieces(pieces: readonly Piece[], report: string, breaksLines = false): StackPart[] {
  const parts: StackPart[] = []
  let first = 0
  const speech = endOfSpeech(pieces)
  for (let index = 0; index < pieces.length; index += 1) {
    if (index > 0 && index + 1 < speech) continue
    // 柳河街道 / 老少齐上阵 服务送进家: the halves belong together before the kicker belongs to either.
    const isBefore = index + 1 < pieces.length && pieces[index + 1]?.line !== pieces[index]?.line && isPair(pieces, index + 1)
    const whole = first !== index ? 0 : isWholeOfThree(pieces, index) ? 3 : isPair(pieces, index) ? 2 : 0
    if (whole > 0) {
      parts.push({ first, end: index + whole })
      first = index + whole
      index = first - 1
      continue
    }
    if (!isBefore && index + 1 < pieces.length && goesOn(pieces, index, report, breaksLines)) continue
    parts.push({ first, end: index + 1 })
    first = index + 1
  }
  return parts
}
