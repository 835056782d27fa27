import { CharacterSet } from '../../../matching/characterSet'
import { surnameAt } from '../../../lexicon/people/nameModel'
import { calledAt, endWeight, speakingAt } from '../boundary'
import { IDEOGRAPH, type NameCandidate } from './candidate'

/** A name of two characters, that is always followed by the same third one, is a name of three. */
const CONSISTENT = 2.5
/** 林佳讯书记: what one is called stands right behind the whole name. */
const CALLED_BONUS = 1.5

/** 方志|和说, 张道|和以: 和 that no name follows is part of the name. */
const CONJUNCTION = CharacterSet.of('和与及同')
const NO_NAME =
  /^(?:千方|想方|起早|二话|早出|日夜|天天|一口|连夜|[^\u3400-\u9fff]|$|[以说在对向带率到是就把被将的](?!志|学|事|导|会)|指出|强调|表示|要求|介绍|告诉|坦言)/

/** 主任, 书记, 局长; but 同志 and 老师 are said of one. */
const OFFICE_END = /[任记长席员]$/

/** Whether what stands at `at` follows a name: a mark, a verb, or what one person is called (同志, but not 同志们, nor 和主任李华). */
function follows(text: string, at: number): boolean {
  const called = calledAt(text, at)
  if (called !== null) return text.charAt(called) !== '们' && !(OFFICE_END.test(text.slice(at, called)) && surnameAt(text, called))
  return NO_NAME.test(text.slice(at, at + 2))
}

/** 万里|正为, 李明|正在 */
const IN_PROGRESS = CharacterSet.of('在为把对从向用给与带忙和')

function isInProgress(text: string, at: number): boolean {
  return text.charAt(at) === '正' && IN_PROGRESS.has(text.charCodeAt(at + 1))
}

/** 赵斌|为联系户送去滴灌带: behind a preposition stands whom it is done for; at the end of a name, what ends names. */
const COVERB = CharacterSet.of('为给对向把将被让')
const DONE = CharacterSet.of('了着')
const LIKELY_DOER = 2
const LIKELY_BEFORE_COVERB = 4
const SURE_BEFORE_COVERB = 12

function servesSomebody(text: string, short: NameCandidate, long: NameCandidate): boolean {
  if (!IDEOGRAPH.has(text.charCodeAt(long.end)) || speakingAt(text, long.end) !== null) return false
  return short.weight >= (endWeight(text, long.end) < 0 ? LIKELY_BEFORE_COVERB : SURE_BEFORE_COVERB)
}

/** 李明|一出门, 李明|一听到: as soon as, no part of the name; 李书一说 is one. */
const AS_SOON_AS = /^一[出进听看回走见接拿醒](?:[门家屋电到见来去过]|了|就)/

function isAsSoonAs(text: string, at: number): boolean {
  return text.charAt(at) === '一' && AS_SOON_AS.test(text.slice(at, at + 3))
}

/** Reach of the look for further occurrences, in UTF-16 code units either side: names recur nearby. */
const REACH = 500
const MOST_LOOKS = 6

/** What speaks besides for the shorter and for the longer reading. */
interface Bonus {
  readonly short: number
  readonly long: number
}

const NO_BONUS: Bonus = { short: 0, long: 0 }

const OF_PLACE = CharacterSet.of('镇乡县村市区江河湖山路街社州寨屯湾')

/** 葛怀林是 beside 葛怀兵: of brothers no name ends behind what they share, but behind the next character; 甘棠镇 is no brother of 甘棠江. */
function isOfSibling(near: string, end: number): boolean {
  return endWeight(near, end) < 0 && endWeight(near, end + 1) >= 0 && !OF_PLACE.has(near.charCodeAt(end))
}

/** What other occurrences nearby say. */
function consistency(text: string, short: NameCandidate, long: NameCandidate): Bonus {
  const near = text.slice(Math.max(0, short.start - REACH), short.start + REACH)
  const next = long.name.charAt(long.name.length - 1)
  let same = 0
  let other = 0
  let at = near.indexOf(short.name)
  for (let looks = 0; at >= 0 && looks < MOST_LOOKS; looks += 1) {
    const end = at + short.name.length
    if (near.charAt(end) === next) same += 1
    else if (!isOfSibling(near, end)) other += 1
    at = near.indexOf(short.name, at + 1)
  }
  if (other > 0) return { short: CONSISTENT * Math.min(other, 2), long: 0 }
  return same > 1 ? { short: 0, long: CONSISTENT } : NO_BONUS
}

/** Of a name with one given character and the same with two, the one that is meant. */
export function likelierOf(text: string, short: NameCandidate, long: NameCandidate): NameCandidate {
  if (calledAt(text, short.end) !== null) return short
  if (CONJUNCTION.has(text.charCodeAt(short.end))) {
    if (follows(text, long.end)) return long
    if (calledAt(text, long.end) !== null) return short
  }
  // 何晴|开了一张菜谱: what 了 and 着 follow is done, and no part of a name.
  if (DONE.has(text.charCodeAt(long.end)) && short.weight >= 0) return short
  // 许建设|为获奖队颁奖: before a preposition ends who does it, where nothing follows the shorter name.
  if (COVERB.has(text.charCodeAt(long.end)) && endWeight(text, short.end) < 0 && long.weight >= LIKELY_DOER) return long
  if (COVERB.has(text.charCodeAt(short.end)) && servesSomebody(text, short, long)) return short
  if (isInProgress(text, short.end) || isAsSoonAs(text, short.end)) return short
  if (calledAt(text, long.end) !== null && long.weight + CALLED_BONUS > short.weight) return long
  const bonus = Math.abs(short.weight - long.weight) < 4 ? consistency(text, short, long) : NO_BONUS
  return long.weight + bonus.long > short.weight + bonus.short ? long : short
}
