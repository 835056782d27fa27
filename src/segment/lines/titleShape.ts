import { DEEDS_OF_REPORTERS, DEEDS_OF_VISITORS, SENTENCE_OPENINGS } from '../../lexicon/words/sentenceOpenings'
import { LAST_OF_OFFICES } from '../../lexicon/bylines/affiliations'
import { ANNOUNCEMENT_FIELDS } from '../../lexicon/notices/notices'
import { oneOf } from '../../matching/oneOf'
import { RarePattern } from '../../matching/rarePattern'
import { HAN, closingOf, endsInsideBrackets } from '../text/characters'
import { type Line, isWhole, lengthOf } from './lines'

/** A headline's part is no longer; several parts on one line may be. */
const LONGEST_PART = 45
const LONGEST_LINE = 90

/** Words that sentences of a report begin with, not headlines. 会议指出, 据悉, 近年来 … */
const SENTENCE_OPENING = new RarePattern(
  new RegExp(
    `^${oneOf(SENTENCE_OPENINGS)}|^在(?:随后|接下来|当天|当日|现场)的?[^，]{0,8}，|^[^，。：]{2,12}，(?:本报)?记者${oneOf(DEEDS_OF_REPORTERS)}|^[^，。：]{2,14}先后${oneOf(DEEDS_OF_VISITORS)}`,
  ),
)
/** 指出，要…: somebody is quoted. */
const QUOTING = new RarePattern(/(?:指出|强调|表示|要求|认为|介绍|说)[，：]/)
/** 某区某某君：你来信…… answers a reader. */
const TO_READER = new RarePattern(/^[^，。：]{2,24}(?:君|同志)：(?:你|您)/)
/** 3月5日上午， opens a report. */
const DATE_OPENING = new RarePattern(/^(?:[0-9]{4}年)?[0-9〇一二三四五六七八九十]{1,3} ?月 ?[0-9〇一二三四五六七八九十]{1,3} ?日/)

/** 3月5日上午，, 3月5日上午10时30分左右，: the day, and what time it was */
const OPENED_DAY = /日(?:[^，]{0,4}|[^，]{0,4}[0-9一二三四五六七八九十]{1,3}[时点][^，]{0,8})，/

/** 雪）: the end of something that began above */
const CLOSES_UNOPENED = new RarePattern(/^[^（《“【]*[）》”】]/)

/** Whether a line could be a headline or a part of one: short, in one breath, and without a full stop. */
export function hasTitleShape(line: Line): boolean {
  return isWhole(line) && isTitleText(line.head)
}

/** 民族团结一家亲——: a headline whose second half is on the next line */
const BEFORE_DASH = new RarePattern(/^[^，。；：]{4,16}——$/)

/** Whether two lines are a headline that was cut inside its quotation marks: 我市启动“春季护 / 林”百日行动. */
export function areTitleHalves(left: Line, right: Line): boolean {
  if (!isWhole(left) || !isWhole(right) || right.blanks > 0 || right.closing === 'final') return false
  return endsInsideBrackets(left.head) && CLOSES_UNOPENED.test(right.head) && isTitleText(left.head + right.head)
}

/** 义捐一束花 送上一份情 */
const COUPLET = /^([^ ，。、：；！？]{4,12}) ([^ ，。、：；！？]{4,12})$/

/** Whether a line has two halves as long as each other (对仗), with nothing but a space between. */
export function isCouplet(text: string): boolean {
  const [, left = '', right = ''] = text.includes(' ') ? (COUPLET.exec(text) ?? []) : []
  return left !== '' && left.length === right.length
}

function hasMoreThan(most: number, mark: string, text: string): boolean {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) count += 1
  return count > most
}

/** 局供电所 6月8日: who signs a notice, and when */
const SIGNED = new RarePattern(
  new RegExp(`^[^，。：]{2,24}[${LAST_OF_OFFICES}] {1,10}(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$`),
)

/** 主讲人：某系教授: one line of what an announcement says (讲座、活动预告) */
const FIELD = new RarePattern(new RegExp(`^${oneOf(ANNOUNCEMENT_FIELDS)}：`))

const ONE_CHARACTER: RegExp = new RegExp(`^[${HAN}]$`)

/** Whether a line is no more than one character, as the title of an essay may be: 慢, 雪. */
export function isOneCharacter(line: Line): boolean {
  return lengthOf(line) === 1 && ONE_CHARACTER.test(line.head)
}

/** As `hasTitleShape`, for folded text. */
export function isTitleText(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_LINE) return false
  const closing = closingOf(text)
  if (
    (closing === 'comma' && !BEFORE_DASH.test(text)) ||
    closing === 'semicolon' ||
    (closing === 'final' && !/[！？]/.test(text.slice(-2)))
  )
    return false
  if (text.includes('。') || endsInsideBrackets(text) || CLOSES_UNOPENED.test(text) || SIGNED.test(text) || FIELD.test(text)) return false
  if (text.length > LONGEST_PART && text.split(/ +/).some((part) => part.length > LONGEST_PART)) return false
  return !hasMoreThan(2, '，', text)
}

/** Whether a short line reads as the beginning of a sentence that was cut. */
export function readsAsSentence(text: string): boolean {
  return SENTENCE_OPENING.test(text) || QUOTING.test(text) || TO_READER.test(text) || (DATE_OPENING.test(text) && OPENED_DAY.test(text))
}
