import { OPENERS_WITHOUT_SUBJECT } from '../../lexicon/headlines/openEnds'
import { CLASSIFIERS, CLASSIFIERS_LIKE_WORDS, LENGTHS_OF_TIME, UNITS } from '../../lexicon/words/measures'
import { oneOf } from '../../matching/oneOf'
import { CALLS, LONGEST_STACKED_HALF, NAMES, OWN_STATEMENT } from './gapWords'
import { BARE_SUBJECT, FIGURE, GENRE, SUBJECT_START, VERB, bareWords, beginsWithSubject, isSlogan, saysMuch } from './headlineWords'
import { isStatement } from './statements'
import { isOfItsOwn, isResult } from './whoIsTold'

/** A line of a headline that a narrow column has cut is no longer. */
const LONGEST_CUT = 12
const LONGEST_REST = 14
/** 到桐柏县写生, 被评为省级示范: nothing that says who, so that the line above must */
const WITHOUT_SUBJECT = new RegExp(`^${oneOf(OPENERS_WITHOUT_SUBJECT)}`)
/** 最大者七十三岁: of one of them */
const OLDEST_OF_ALL = /^最[大小高低多少长短老]/

/** 滩头镇年画 / 走上邮票首日封, 凌晨三点撬门 / 当天上午落网: one headline that a narrow column has cut. */
export function isWrapped(left: string, right: string): boolean {
  if (/^[—]|。$/.test(right) || isSlogan(left) || isSlogan(right) || GENRE.test(right) || /[，！？]|“[^”]{7}|“.*[^”]$/.test(left))
    return false
  if (OWN_STATEMENT.test(right) || isOfItsOwn(left, right) || isResult(left, right)) return false
  // 江城家家学技术 / 良种面积达一万亩: how far it has come
  if (isStatement(left) && isStatement(right) && FIGURE.test(right)) return false
  if (CALLS.test(left) || OLDEST_OF_ALL.test(right)) return false
  // 名酒飘香远销海外 / 江城酒厂: who it is told of next
  if (isStatement(left) && BARE_SUBJECT.test(right) && !VERB.test(right)) return false
  if (WITHOUT_SUBJECT.test(right) && !saysMuch(left.replace(NAMES, '')) && right.length <= LONGEST_REST) return left.length <= LONGEST_CUT
  if (left.length === right.length) return left.length <= LONGEST_STACKED_HALF && !SUBJECT_START.test(left) && !SUBJECT_START.test(right)
  return !saysMuch(left) && left.length <= LONGEST_CUT && right.length <= LONGEST_REST && !beginsWithSubject(right)
}

/** 41 | 件: what is counted; but not 3比2, nor a year */
const CUT_NUMBER = /[0-9](?<!(?:比|：|:|-)[0-9]{1,3}|(?:19|20)[0-9]{2})$/
const MEASURE = new RegExp(
  `^[多余]?[万亿]?${oneOf([...CLASSIFIERS, ...CLASSIFIERS_LIKE_WORDS, ...UNITS, ...LENGTHS_OF_TIME, ...'日月万亿'])}`,
)

/** Whether the end of a line stands between a number and what is counted, or before the last character. */
export function isCutShort(left: string, right: string): boolean {
  return (right.length === 1 && !/[—：”）》]$/.test(left)) || (CUT_NUMBER.test(left) && MEASURE.test(right))
}

/** A sum of money or a count may follow in any report: 三个项目 总投资41亿元 */
const COUNTED = /^(?:总|新增|共)?[^，]{0,2}\d|^《/

/** Whether the report says in one what the two pieces say apart: 我县召开成效巩固提升 / 工作动员大会. */
export function isSaidInOne(left: string, right: string, report: string): boolean {
  const [before, behind] = [bareWords(left).slice(-2), bareWords(right).slice(0, 2)]
  return before.length === 2 && behind.length === 2 && !COUNTED.test(right) && report.includes(before + behind)
}

/** Halves behind a colon are no longer. */
const LONGEST_BEHIND_COLON = 8
/** 厂里换缝纫机：[节能减排] */
const BEHIND_COLON = /[^：“]{2,}：([^：，“”]{3,})$/

/** Whether both texts, or nearly as much, stand behind the colon that the first one holds: ……：节能减排 提质提效. */
export function areHalvesBehindColon(left: string, right: string): boolean {
  const half = BEHIND_COLON.exec(left)?.[1]
  if (half === undefined || /[：，“”]/.test(right)) return false
  return half.length <= LONGEST_BEHIND_COLON && right.length <= LONGEST_BEHIND_COLON && Math.abs(half.length - right.length) <= 1
}

/** 向绿而行——从“傻大黑”到“小而美”: up to a dash; `??` is what a dash became where its encoding was lost. */
const BEFORE_DASH = /^([^—?？]{3,9})(?:——?|[?？]{2})./

/** Whether two halves as long as each other stand before a dash. */
export function isHalfBeforeDash(left: string, right: string): boolean {
  return BEFORE_DASH.exec(right)?.[1]?.length === left.length
}
