import { COLLECTIVE_ENDINGS } from '../../lexicon/bylines/affiliations'
import { ANSWER_OPENINGS, LETTERBOXES, READERS_ADDRESSED } from '../../lexicon/letters/letters'
import { NOTICE_CLOSINGS, NOTICE_SPEAKERS } from '../../lexicon/notices/notices'
import { wholeLine } from '../rules/signs'
import { HAN, closingOf } from '../text/characters'
import { oneOf } from '../../matching/oneOf'
import { type Unit, inRole, isTitle, signOf, startOfTitle } from '../units/units'

/** 我厂, 本店, 兹因: somebody speaks for a house */
const SPEAKS: RegExp = new RegExp(oneOf(NOTICE_SPEAKERS))
/** ……不胜欢迎！, ……特此公告。: and closes as notices do */
const ASKS: RegExp = new RegExp(`${oneOf(NOTICE_CLOSINGS)}[^。！]{0,10}[。！]?$`)
/** No such notice is longer. */
const LONGEST = 300

/** Whether the paragraph under a headline is of a notice that no word of its headline gives away. */
function isNoticeText(unit: Unit): boolean {
  return (
    unit.role === 'text' && unit.length <= LONGEST && signOf(unit, 'dateline') === null && SPEAKS.test(unit.head) && ASKS.test(unit.tail)
  )
}

/** 信箱, 代邮: the column in which the paper answers its readers */
const LETTERBOX = new RegExp(`^${oneOf(LETTERBOXES)}$`)
/** 某区某村某某君：你来信…… */
const ANSWERS_READER = new RegExp(`^[^，。：]{2,40}${oneOf(READERS_ADDRESSED)}：${oneOf(ANSWER_OPENINGS)}`)
/** Such an answer is short. */
const LONGEST_ANSWER = 140

function isAnswer(unit: Unit | undefined): boolean {
  return unit?.role === 'text' && unit.length <= LONGEST_ANSWER && ANSWERS_READER.test(unit.head)
}

function asNotice(unit: Unit): Unit {
  const line = unit.lines[0]
  if (line === undefined || signOf(unit, 'notice') !== null) return unit
  return inRole(unit, unit.role, [...unit.signs, wholeLine(line, 'segment/notice', 'notice')])
}

/** 某县棉麻公司, 某县文化局 某县工商局 */
const OFFICES: RegExp = new RegExp(`^[${HAN}]{2,18}${oneOf(COLLECTIVE_ENDINGS)}(?: {1,4}[${HAN}]{2,18}${oneOf(COLLECTIVE_ENDINGS)}){0,3}$`)

/** Whether the unit is the house that signs the text of a notice right above it (落款), which looks like a headline. */
function signsNotice(units: readonly Unit[], unit: Unit): boolean {
  const text = units[unit.index - 1]
  const heading = units[unit.index - 2]
  return (
    unit.role === 'title' &&
    unit.blanks === 0 &&
    text?.role === 'text' &&
    closingOf(text.tail) === 'final' &&
    heading !== undefined &&
    signOf(heading, 'notice') !== null &&
    OFFICES.test(unit.head)
  )
}

/** The signature of a notice as its last paragraph, which ends without a full stop. */
function asSignature(unit: Unit): Unit {
  const line = unit.lines[0]
  if (line === undefined) return unit
  return inRole(unit, 'text', [...unit.signs, wholeLine(line, 'segment/notice', 'list')])
}

/** The first units of the notices under the name of a column: answers to readers, or what one hotline asks for (捐款热线). */
function noticesOfColumn(units: readonly Unit[], column: Unit): readonly number[] {
  if (!LETTERBOX.test(column.head))
    return signOf(column, 'notice') !== null && units[column.index + 1]?.role === 'text' ? [column.index + 1] : []
  const answers: number[] = []
  for (let at = column.index + 1; isAnswer(units[at]); at += 1) answers.push(at)
  return answers
}

/** The first unit of the notice that the unit is the text of. */
function noticeOver(units: readonly Unit[], unit: Unit): readonly number[] {
  return isTitle(units[unit.index - 1]) && isNoticeText(unit) ? [startOfTitle(units, unit.index)] : []
}

/** Tells notices whose words alone give them away from articles: what a house announces, what the paper answers one reader (启事、代邮). */
export function settleNotices(units: readonly Unit[]): Unit[] {
  const notices = new Set(units.flatMap((unit) => (unit.role === 'pageMark' ? noticesOfColumn(units, unit) : noticeOver(units, unit))))
  return units.map((unit) => (notices.has(unit.index) ? asNotice(unit) : signsNotice(units, unit) ? asSignature(unit) : unit))
}
