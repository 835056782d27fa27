import { EVENT_NOUNS, HEADLINE_VERBS, PEOPLE_ENDINGS } from '../../lexicon/headlines/headlines'
import { SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { HAN, endsInsideBrackets } from '../text/characters'
import {
  ATTENDED,
  BARE_SUBJECT,
  COLUMN_LABEL,
  EVENT_END,
  GENRE,
  MEETING_HELD,
  REPORT_OF,
  SAID,
  SLOGAN,
  SUBJECT_START,
  VERB,
  beginsWithSubject,
  isSlogan,
  saysMuch,
} from './headlineWords'
import { hasSurname } from '../bylines/nameLikelihood'
import { oneOf } from '../text/patterns'

/** One piece of a headline stack: what stands between two spaces, or on a line. `line` tells which. */
export interface Piece {
  readonly text: string
  readonly line: number
  /** Whether its line is marked as a heading. */
  readonly marked?: boolean
}

/** Pieces `[first, end)` that are one part. */
export interface StackPart {
  readonly first: number
  readonly end: number
}

/** Verbs that want an object, and words that want anything: what ends in them goes on. */
const WANTS_MORE =
  /(?:(?:研究|部署|推进|开展|举行|举办|召开)“[^“”]{2,12}”|召开|举行|举办|开展|组织|申报|申请|荣获|获|获评|入围|通过|推进|发布|印发|出台|调研|检查|督导|考察|慰问|研究|部署|参加|出席|打造|建设|成为|获得|迎来|走进|签下|拿下|揽下|评议|审议|视察|参观|迎来|送来|[开驶搬住飞跑送装请]进|[用喝吃穿住]上|的|和|与|及|暨|、|在|对|为|向|于|被|把|将|等|以|从|到|让|使|第[一二三四五六七八九十0-9]{0,3}|全国|全省|全市|全县|全区|在[^，“”]{1,6}[里中上下内])$/
/** 党旗飘在大堤上, 大雪将至, 以“云溪速度”推进项目建设: what stands over news that is whole by itself */
const SETS_SCENE = /^以.{4,}|(?:将至|来临|在即|之际)$|^.{2,}在[^，“”]{1,6}[里中上下内]$/
/** 我市召开秋粮收购保供 / 工作部署会: held, but what? */
const HELD: RegExp = new RegExp(`(?:召开|举行|举办|组织召开)(?!.*${oneOf(EVENT_NOUNS)})`)
/** 拜泉县时中公社三百户农民 / 自愿集资办起第一座砖厂: somebody, whose deed is yet to come */
const BARE_PEOPLE: RegExp = new RegExp(
  `^[^，！？：“”]{2,14}(?:${oneOf(PEOPLE_ENDINGS)}|(?:${oneOf(PEOPLE_ENDINGS)}|员|长|主任|师|手)([${HAN}]{2,3}))$`,
)
/** “老庄调解室”: a name and nothing else, not what somebody says */
const NAME_ALONE = /^[“《](?![^“”]*[我你他她俺咱是了])[^“”《》]{2,12}[”》]$/
/** 召开2021年度组织生活会: says what somebody did, so that the words before must say who */
const WANTS_SUBJECT = /^(?:召开|举行|举办|开展|组织|推出|启动|荣获|喜获|获(?!悉|救|刑))/

/** A bare subject is shorter; what is longer says what it does, in words we do not know. */
const LONGEST_BARE = 10
const SHORTEST_EVENT = 8
const LONGEST_HALF = 14
/** Two halves on one line that together are no longer are one headline, however uneven: 失业工人开网店 一月卖出二百双鞋 */
const LONGEST_PAIR = 19
/** Shorter halves may be names. */
const SHORTEST_COUPLET = 5

/** A line of a headline that a narrow column has cut is no longer. */
const LONGEST_CUT = 12
const LONGEST_REST = 14
/** Nor are the halves of a headline that stand one under the other. */
const LONGEST_STACKED_HALF = 8

/** 到桐柏县写生, 被评为省级示范: nothing that says who, so that the line above must */
const WITHOUT_SUBJECT = /^(?:[到赴在被把将让给与向为]|获评|荣获|喜获|入选|亮相|走进|落户|成为|跻身)/
/** “阳光信贷”: a name within a headline */
const NAMES = /“[^”]{1,8}”/g
/** 严查扶贫领域 “雁过拔毛”: a name that the words before it lead up to */
const NAME_BEHIND = /^“[^”]{2,6}”$/
/** 向市农业局党组, 社区化服务经验, 一张“红名单”: ends with somebody or something */
const THING_END = /[”组委局会]$|(?:经验|服务|工作|活动|干部|职工|群众|村民|市民|企业|学生|老人)$/
/** 进万家, 让服务更贴心, 反馈巡察情况: what begins with what is done */
const PREDICATE_START: RegExp = new RegExp(`^(?:[把将被让给使带进在]|(?!${oneOf(SLOGAN_VERBS)})${oneOf(HEADLINE_VERBS)})`)
/** 沱江大桥将在七月合龙, 计划到公园捡拾垃圾: somebody else and what becomes of him, or what will come of it */
const OWN_STATEMENT = /^(?:计划|力争|预计|确保|争取|旨在|今起|明起|明天起)|^[^，将已正]{2,8}(?:将|已|正|即将|有望|今日|今起|昨日|昨天|不再)/

/** 滩头镇年画 / 走上邮票首日封, 凌晨三点撬门 / 当天上午落网: one headline that a narrow column has cut. */
function isWrapped(left: string, right: string): boolean {
  if (/^[—]|。$/.test(right) || isSlogan(left) || isSlogan(right) || GENRE.test(right) || /[，！？]|“[^”]{7}|“.*[^”]$/.test(left))
    return false
  if (OWN_STATEMENT.test(right)) return false
  if (WITHOUT_SUBJECT.test(right) && !saysMuch(left.replace(NAMES, '')) && right.length <= LONGEST_REST) return left.length <= LONGEST_CUT
  if (left.length === right.length) return left.length <= LONGEST_STACKED_HALF && !SUBJECT_START.test(left) && !SUBJECT_START.test(right)
  return !saysMuch(left) && left.length <= LONGEST_CUT && right.length <= LONGEST_REST && !beginsWithSubject(right)
}

/** Marks that stand around words and part no sentence. */
const NO_WORDS = /[\s“”《》]/g
/** A sum of money or a count may follow in any report: 三个项目 总投资41亿元 */
const COUNTED = /^(?:总|新增|共)?[^，]{0,2}\d|^《/

/** Whether the report says in one what the two pieces say apart: 我县召开成效巩固提升 / 工作动员大会. */
function isSaidInOne(left: string, right: string, report: string): boolean {
  const [before, behind] = [left.replace(NO_WORDS, '').slice(-2), right.replace(NO_WORDS, '').slice(0, 2)]
  return before.length === 2 && behind.length === 2 && !COUNTED.test(right) && report.includes(before + behind)
}

/** Whether the words name somebody and nothing else. */
function namesPeople(text: string): boolean {
  const match = BARE_PEOPLE.exec(text)
  return match !== null && !VERB.test(text) && !SLOGAN.test(text) && (match[1] === undefined || hasSurname(match[1]))
}

/** 铺钢轨 敷路面: a piece as long as the one before it on its line is the second half of something, and ends there. */
function isHalf(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]
  const piece = pieces[index]
  return before !== undefined && before.line === piece?.line && before.text.length === piece.text.length
}

/** 江源镇供销社 送肥上门 雪中送炭: who it is, then two halves as long as each other, all on one line */
function isSubjectWithHalves(pieces: readonly Piece[], first: number): boolean {
  const [subject, left, right, more] = pieces.slice(first, first + 4)
  if (subject === undefined || left === undefined || right === undefined) return false
  if (subject.line !== right.line || more?.line === right.line || pieces[first - 1]?.line === subject.line) return false
  return (
    BARE_SUBJECT.test(subject.text) &&
    !VERB.test(subject.text) &&
    left.text.length === right.text.length &&
    left.text.length <= LONGEST_STACKED_HALF
  )
}

/** Whether the two pieces are one sentence that a space or a line's end has broken. */
function goesOn(pieces: readonly Piece[], index: number, report: string): boolean {
  const left = pieces[index]
  const right = pieces[index + 1]
  if (left === undefined || right === undefined) return false
  if (REPORT_OF.test(right.text)) return false
  if (COLUMN_LABEL.test(left.text)) return false
  if (isSaidInOne(left.text, right.text, report)) return true
  if (/^[和与及暨]/.test(right.text) || (left.line === right.line && NAME_BEHIND.test(right.text))) return true
  // 我市庆祝建党九十周年 文艺晚会举行: no event without its name
  if (right.text.length <= SHORTEST_EVENT && MEETING_HELD.test(right.text) && !SUBJECT_START.test(right.text)) return true
  if (left.line !== right.line && (right.marked === true || ATTENDED.test(right.text))) return false
  if (endsInsideBrackets(left.text) || left.text.endsWith('：')) return true
  // 立 春（二首）: set wide
  if (left.text.length === 1 && left.line === right.line) return true
  if (NAME_ALONE.test(left.text) && left.line === right.line && pieces[index - 1]?.line !== left.line) return true
  // 第二次会议胜利闭幕, 被开除党籍: what is missing its beginning
  if (/(?:会|组|委)$/.test(left.text) && /^第[一二三四五六七八九十0-9]{1,3}[次届]/.test(right.text)) return true
  if (left.line !== right.line && (/^第[一二三四五六七八九十0-9]{1,3}[次届]/.test(right.text) || /^被.{2,6}$/.test(right.text)))
    return left.text.length <= LONGEST_HALF
  // Words that somebody said are whole.
  if (SAID.test(right.text) && !WANTS_MORE.test(left.text)) return false
  // 防控不松劲 发展不停步 某地开出专列: halves as long as each other go on no further.
  if (left.line === right.line && isHalf(pieces, index) && left.text.length >= SHORTEST_COUPLET) return false
  // What stands in several pieces on its line is whole.
  if (left.line !== right.line && pieces[index - 1]?.line === left.line) return false
  const parallel = left.text.length === right.text.length
  if (parallel && isSlogan(left.text)) return false
  if (BARE_SUBJECT.test(left.text) && !VERB.test(left.text) && (left.line === right.line || !beginsWithSubject(right.text))) return true
  if (left.line !== right.line && !isHalf(pieces, index) && isWrapped(left.text, right.text)) return true
  if (HELD.test(left.text) && right.text.length <= LONGEST_HALF && /[会式]$/.test(right.text)) return true
  // 春风送岗到家门 / 某某专场招聘会举行: what is whole by itself
  if (MEETING_HELD.test(right.text) && right.text.length >= LONGEST_BARE) return false
  if (namesPeople(left.text) && !/^[—]/.test(right.text)) return true
  if (WANTS_SUBJECT.test(right.text) && left.text.length <= LONGEST_HALF && !VERB.test(left.text) && !isSlogan(left.text)) return true
  if (MEETING_HELD.test(left.text)) return false
  if (SETS_SCENE.test(left.text) && beginsWithSubject(right.text)) return false
  if (WANTS_MORE.test(left.text) && !(left.text.includes('，') && GENRE.test(right.text)) && !EVENT_END.test(left.text))
    return !isSlogan(right.text) || right.text.length < 5
  // 巡察组向农业局党组 反馈情况, 一张“红名单” 带富一方人: of whom it is said stands before
  if (THING_END.test(left.text) && !VERB.test(left.text.replace(NAMES, '')) && PREDICATE_START.test(right.text)) return true
  // A bare subject or thing, then what becomes of it: 新一批干部 选派工作启动
  if (SUBJECT_START.test(left.text) && left.text.length >= LONGEST_BARE) return false
  if (left.line !== right.line && OWN_STATEMENT.test(right.text)) return false
  return !saysMuch(left.text) && !parallel && !SUBJECT_START.test(right.text) && VERB.test(right.text)
}

/** [柳林镇]：where a headline of a website is from, which counts for neither half */
const LABEL = /^[[【〔](?:[^\]】〕]{1,10})[\]】〕]/

/** Two short statements on one line are one headline of two halves: 老人走失街头 司机送他回家 */
function isPair(pieces: readonly Piece[], first: number): boolean {
  const [left, right, below] = pieces.slice(first, first + 3)
  if (pieces[first - 1]?.line === left?.line) return false
  if (left === undefined || right === undefined || left.line !== right.line || SAID.test(right.text)) return false
  if (SETS_SCENE.test(left.text) || REPORT_OF.test(right.text)) return false
  // Below the two halves a subhead may stand, on a line of its own.
  if (below !== undefined && (below.line === left.line || !/^[—]/.test(below.text))) return false
  // 某镇一居民楼起火 七旬老人获救: what says who and what already is a headline, the rest a subhead.
  const unlabelled = left.text.replace(LABEL, '')
  if (unlabelled.length + right.text.length > LONGEST_PAIR) return false
  // 老少齐上阵 服务送进家: of two halves as long as each other one may call for something.
  const [isLeftSlogan, isRightSlogan] = [isSlogan(left.text), isSlogan(right.text)]
  if (isLeftSlogan && isRightSlogan) return false
  // 某镇举办消防演练 筑牢安全防线: what says who did what already is a headline.
  if (isLeftSlogan !== isRightSlogan && [left.text, right.text].some((text) => SUBJECT_START.test(text) && VERB.test(text))) return false
  return [left, right].every(
    ({ text }) => text.replace(LABEL, '').length <= LONGEST_HALF && !EVENT_END.test(text) && !text.includes('，') && !/^[—]/.test(text),
  )
}

/** The beginning of a report without what parts its words, as `joinPieces` compares it. */
export function plainReport(report: string): string {
  return report.replace(NO_WORDS, '')
}

/** Puts pieces together that are one part. `report`: the beginning of the report below them, by `plainReport`. */
export function joinPieces(pieces: readonly Piece[], report: string): StackPart[] {
  const parts: StackPart[] = []
  let first = 0
  for (let index = 0; index < pieces.length; index += 1) {
    // 柳河街道 / 老少齐上阵 服务送进家: the halves belong together before the kicker belongs to either.
    const isBefore = index + 1 < pieces.length && pieces[index + 1]?.line !== pieces[index]?.line && isPair(pieces, index + 1)
    const whole = first !== index ? 0 : isSubjectWithHalves(pieces, index) ? 3 : isPair(pieces, index) ? 2 : 0
    if (whole > 0) {
      parts.push({ first, end: index + whole })
      first = index + whole
      index = first - 1
      continue
    }
    if (!isBefore && index + 1 < pieces.length && goesOn(pieces, index, report)) continue
    parts.push({ first, end: index + 1 })
    first = index + 1
  }
  return parts
}
