import { RarePattern } from '../../matching/rarePattern'
import { HAN, closingOf, endsInsideBrackets } from '../text/characters'
import { type Line, isWhole, lengthOf } from './lines'

/** A headline's part is no longer; several parts on one line may be. */
const LONGEST_PART = 45
const LONGEST_LINE = 90

/** Words that sentences of a report begin with, not headlines. 会议指出, 据悉, 近年来 … */
const SENTENCE_OPENING = new RarePattern(
  /^(?:据悉|据了解|据介绍|据统计|据记者|近年来|近日|近期|日前|今年以来|去年以来|下一步|与此同时|同时，|此外|目前，|截至|当天|当日|会上|会前|会后|会议(?:指出|强调|要求|认为|听取|传达|由|还|下发|宣读|研究|进行)|活动中|活动现场|随后|座谈会上|仪式上|据此|其中|因此|但|而|并|如今|现在|记者|在(?:随后|接下来|当天|当日|现场)的?[^，]{0,8}[，])|^[^，。：]{2,12}，(?:本报)?记者(?:走访|从|在|来到|看到|了解|获悉|采访|发现|赶到|跟随|就)|^[^，。：]{2,14}先后(?:深入|来到|前往|走访|实地|赴|到)/,
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
  /^[^，。：]{2,24}[局所站厂社会委办部院校司行队处室店场府] {1,10}(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/,
)

/** 主讲人：某系教授: one line of what an announcement says (讲座、活动预告) */
const FIELD = new RarePattern(
  /^(?:题目|主题|主讲人?|时间|日期|地点|地址|对象|参加对象|主持人?|主办|承办|协办|主办单位|承办单位|联系人|联系电话|电话|票价|报名(?:时间|地点|电话|方式))：/,
)

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
