import { CharacterSet } from '../../matching/characterSet'
import { charactersOf } from '../../matching/patternCharacters'
import { RarePattern } from '../../matching/rarePattern'
import { WordTable } from '../../matching/wordTable'
import { minorityNameParts, yiGivenCharacters, yiSurnames } from '../../lexicon/people/minorityNames'
import { citizenRoles, expertTitles, officeTitles } from '../../lexicon/people/titles'
import { PhraseTrie } from '../../matching/phraseTrie'
import { calledAt, endWeight, speakingAt, wordBegins } from './boundary'
import {
  bestWeight,
  endsWord,
  isFunctionWord,
  isWordLikeName,
  nameWeight,
  surnameAt,
  surnameBeginnings,
  surnameLength,
} from '../../lexicon/people/nameModel'

/** A name read from a text; offsets into the text, which may hold a space inside the name. */
export interface NameCandidate {
  /** Without inner spaces. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** How much likelier it is a name than not, as natural logarithm; what speaks for it from outside is not in it. */
  readonly weight: number
}

/** 买买提·艾力, 次仁·多吉: at most four parts of at most six characters. */
const DOTTED = /[\u3400-\u9fff]{1,6}(?:[·•][\u3400-\u9fff]{1,7}){1,3}/y
const IDEOGRAPH = charactersOf(/[\u3400-\u9fff]/)
const SHORTEST_LAST_PART = 2
/** Words of a sentence, never of a name that is written with dots. */
const NO_PART = /[的在和是了说叫有对与为]/
/** Characters that foreign names are written with: 谢列|兹尼奥夫 is no name of two characters. */
const TRANSLITERATION = CharacterSet.of('斯尔克夫尼奥特拉莱里卡娃罗兹茨诺姆蒂涅维耶伊巴瓦丁曼伯格逊顿森戈赫洛塔托科贝吉岑莉迪')
const CUT_SHORT = -6
/** 张某, 李某某, 王女士 are no full names. */
const NAMELESS = new RarePattern(/[某×副]|^.家$|^的|^周[一二三四五六日末]/)
/** 王大爷, 李老师, 张总: a surname with what one is called, no name. */
const SURNAME_ONLY = new RarePattern(
  /^(?:大爷|大妈|大娘|大叔|大伯|大姐|大哥|大嫂|大婶|阿姨|女士|先生|小姐|老师|师傅|奶奶|爷爷|婆婆|娭毑|嗲嗲|阿婆|阿公|阿嬷|阿伯|阿叔|老倌|老汉|老太|老板|老人|同学|同志|医生|大夫|教授|书记|市长|县长|区长|镇长|乡长|局长|处长|科长|主任|主席|院长|校长|厂长|经理|警官|律师|教练|队长|班长|连长|组长|所长|站长|会长|总(?![\u3400-\u9fff])|姓|氏|家[^\u3400-\u9fff]|家庄|家村|家沟|家湾|家坡|家口|家集|家河|家寨)/,
)
/** Most names have two given characters. */
const LONG_PRIOR = 0.4
const DOTTED_WEIGHT = 9
/** A name of two characters, that is always followed by the same third one, is a name of three. */
const CONSISTENT = 2.5
/** 林佳讯书记: what one is called stands right behind the whole name. */
const CALLED_BONUS = 1.5

/** The likeliest name that begins at `start`, whatever its likelihood; `null` where none can. */
export function nameAt(text: string, start: number): NameCandidate | null {
  const other = dottedAt(text, start) ?? yiNameAt(text, start) ?? withoutSurname(text, start) ?? maskedAt(text, start)
  if (other !== null) return other
  const spaced = spacedAt(text, start)
  if (spaced !== null) return spaced
  const family = surnameLength(text, start)
  if (isKinBeforeName(text, start)) return null
  if (isMeasure(text, start) || isResult(text, start) || isCutFromForeign(text, start)) return null
  if (SURNAME_ONLY.test(text.slice(start + family, start + family + 3))) return null
  if (family === 1 && isFunctionWord(text.charAt(start)) && opensSentencePart(text, start + 1)) return null
  const married = marriedName(text, start)
  if (married !== null) return married
  const short = candidate(text, start, start + family + 1, 0)
  const long = candidate(text, start, start + family + 2, LONG_PRIOR)
  if (short === null) return long
  if (long === null || calledAt(text, short.end) !== null) return short
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

const KIN = new RarePattern(/^孙[子女]/)
const LIKELY_NAME = 7

/** 孙子|洪宇航: the grandson, not somebody called 孙子洪. */
function isKinBeforeName(text: string, start: number): boolean {
  return KIN.test(text.slice(start, start + 2)) && surnameAt(text, start + 2) && bestWeight(text, start + 2) >= LIKELY_NAME
}

const MARRIED_NEEDED = 8

/** 何李丽珍: before her own name, a woman has her husband's. */
function marriedName(text: string, start: number): NameCandidate | null {
  if (!surnameAt(text, start) || !surnameAt(text, start + 1) || surnameLength(text, start) === 2 || endWeight(text, start + 3) >= 0)
    return null
  // 老住户刘桂英|松了口
  if (/[了着过]/.test(text.charAt(start + 4))) return null
  // 生态文|明金梅山, 祝贺|春节
  if (endsWord(text, start) || isWordLikeName(text.slice(start, start + 2))) return null
  const own = nameWeight(text.slice(start + 1, start + 4))
  if (own < MARRIED_NEEDED || endWeight(text, start + 4) < 1) return null
  return candidate(text, start, start + 4, 0)
}

/** 3张卫星图片, 几支管弦乐队: what stands behind a number is counted by it. */
const COUNTED_BEFORE = CharacterSet.of('0123456789几两每这那半一二三四五六七八九十百千数')
const MEASURES = CharacterSet.of('张章支方段时成')

function isMeasure(text: string, start: number): boolean {
  return MEASURES.has(text.charCodeAt(start)) && COUNTED_BEFORE.has(text.charCodeAt(start - 1))
}

/** 格|林斯潘, 普|罗迪: the name begins in the middle of a foreign one. */
const FOREIGN_BEFORE = CharacterSet.of('斯尔克夫尼奥普格莱卡娃茨姆蒂涅伊顿戈赫塔·')

function isCutFromForeign(text: string, start: number): boolean {
  return FOREIGN_BEFORE.has(text.charCodeAt(start - 1)) && TRANSLITERATION.has(text.charCodeAt(start + 1))
}

/** 翻译|成英文, 加工|成成品: what something is made into. */
const MADE_INTO = CharacterSet.of('译变编写做换改组形合排分折制工转化演织雕连串结汇聚磨切剪包种养建修拍画堆围装拼')

function isResult(text: string, start: number): boolean {
  return text.charCodeAt(start) === BECOMES && MADE_INTO.has(text.charCodeAt(start - 1))
}

const BECOMES = '成'.charCodeAt(0)
const SURE_NAME = 9

/** 曾|根据, 向|孔繁森: what stands behind the supposed surname is a word or a name by itself. */
function opensSentencePart(text: string, at: number): boolean {
  return wordBegins(text, at) || nameWeight(text.slice(at, at + 3)) >= SURE_NAME
}

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

/** 党员[楼长]: a calling that begins like a name is none. */
const callings = new WordTable([...officeTitles, ...expertTitles, ...citizenRoles])

function candidate(text: string, start: number, end: number, prior: number): NameCandidate | null {
  if (end > text.length) return null
  for (let at = start; at < end; at += 1) if (!IDEOGRAPH.has(text.charCodeAt(at))) return null
  const name = text.slice(start, end)
  if (NAMELESS.test(name) || callings.has(text, start, end)) return null
  const ending = endWeight(text, end)
  const cut = ending < 0 && TRANSLITERATION.has(text.charCodeAt(end)) ? CUT_SHORT : 0
  return { name, start, end, weight: nameWeight(name) + ending + cut + prior }
}

const parts = new PhraseTrie(minorityNameParts)

/** Whether a part of a name without surname, or a name of the Yi, begins at `at`. */
export function namePartAt(text: string, at: number): boolean {
  return parts.endAt(text, at) >= 0 || yiNameAt(text, at) !== null
}

const MASK = '某'.charCodeAt(0)
const MASKED_GIVEN = 3
const MASKED_WEIGHT = 5

/** 许某荣: a name of three with the second character withheld; 李某|驾车 is none. */
function maskedAt(text: string, start: number): NameCandidate | null {
  const end = start + 3
  if (text.charCodeAt(start + 1) !== MASK || end > text.length || !surnameAt(text, start)) return null
  if (nameWeight(text.charAt(start) + text.charAt(start + 2)) - nameWeight(text.charAt(start)) < MASKED_GIVEN) return null
  const ending = endWeight(text, end)
  return ending < 0 ? null : { name: text.slice(start, end), start, end, weight: MASKED_WEIGHT + ending }
}

const YI_GIVEN = CharacterSet.of(yiGivenCharacters)
const YI_BEGINNINGS = CharacterSet.of([...yiSurnames].map((surname) => surname.charAt(0)).join(''))
const YI_LENGTH = 4

/** What a name can begin with, whatever follows. */
export const nameBeginnings: CharacterSet = surnameBeginnings
  .with(YI_BEGINNINGS)
  .with(CharacterSet.of(minorityNameParts.map((part) => part.charAt(0)).join('')))
const YI_WEIGHT = 7

/** 吉克曲哈, 马海伍达: a surname of two characters and two more that names of the Yi are made of, where a name can end. */
function yiNameAt(text: string, start: number): NameCandidate | null {
  if (!YI_BEGINNINGS.has(text.charCodeAt(start)) || !YI_GIVEN.has(text.charCodeAt(start + 3)) || !YI_GIVEN.has(text.charCodeAt(start + 2)))
    return null
  const end = start + YI_LENGTH
  if (end > text.length || !yiSurnames.has(text.slice(start, start + 2)) || endWeight(text, end) < 0) return null
  return { name: text.slice(start, end), start, end, weight: YI_WEIGHT + endWeight(text, end) }
}

/** 阿迪力|上了幼儿园: verbs of one character before 了, no part of the name. */
const MOTION = CharacterSet.of('上下进出回去来问写种养学')
const MOST_PARTS = 3
const PARTS_WEIGHT = 5
/** 关布道尔吉: two parts behind each other are hardly chance. */
const MORE_PARTS_WEIGHT = 3

/** 其其格, 扎西次仁: names made of parts that hardly any other text has. */
function withoutSurname(text: string, start: number): NameCandidate | null {
  let end = start
  let count = 0
  for (let next = parts.endAt(text, end); next >= 0 && count < MOST_PARTS; next = parts.endAt(text, end)) {
    end = next
    count += 1
  }
  if (
    end > start &&
    endWeight(text, end) < 0 &&
    endWeight(text, end + 1) > 0 &&
    !MOTION.has(text.charCodeAt(end)) &&
    IDEOGRAPH.has(text.charCodeAt(end))
  )
    end += 1
  return end === start
    ? null
    : { name: text.slice(start, end), start, end, weight: PARTS_WEIGHT + (count > 1 ? MORE_PARTS_WEIGHT : 0) + endWeight(text, end) }
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

/** What other occurrences nearby say. */
function consistency(text: string, short: NameCandidate, long: NameCandidate): Bonus {
  const near = text.slice(Math.max(0, short.start - REACH), short.start + REACH)
  const next = long.name.charAt(long.name.length - 1)
  let same = 0
  let other = 0
  let at = near.indexOf(short.name)
  for (let looks = 0; at >= 0 && looks < MOST_LOOKS; looks += 1) {
    if (near.charAt(at + short.name.length) === next) same += 1
    else other += 1
    at = near.indexOf(short.name, at + 1)
  }
  if (other > 0) return { short: CONSISTENT * Math.min(other, 2), long: 0 }
  return same > 1 ? { short: 0, long: CONSISTENT } : NO_BONUS
}

/** 周 涛: one character, a space, one character, and then no further ideograph that belongs to it. */
function spacedAt(text: string, start: number): NameCandidate | null {
  if (text.charAt(start + 1) !== ' ' || !surnameAt(text, start)) return null
  const name = text.charAt(start) + text.charAt(start + 2)
  if (name.length < 2 || !IDEOGRAPH.has(name.charCodeAt(1)) || NAMELESS.test(name)) return null
  const end = start + 3
  const weight = nameWeight(name) + endWeight(text, end)
  return { name, start, end, weight }
}

function hasDot(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0xb7 || code === 0x2022) return true
  }
  return false
}

/** The last part ends where a word begins that follows names, else as late as it may. */
function dottedAt(text: string, start: number): NameCandidate | null {
  if (!hasDot(text, start + 1, start + 7)) return null
  DOTTED.lastIndex = start
  const found = DOTTED.exec(text)?.[0]
  if (found === undefined || NO_PART.test(found.slice(0, found.search(/[·•]/)))) return null
  const lastPart = start + Math.max(found.lastIndexOf('·'), found.lastIndexOf('•')) + 1
  const latest = start + found.length
  let end = latest
  // 艾合买提 is a name, though 买 is what people do.
  const known = parts.longestAt(text, lastPart)?.end ?? 0
  for (let at = Math.max(lastPart + SHORTEST_LAST_PART, known); at < latest; at += 1) {
    if (endWeight(text, at) >= 0.7) {
      end = at
      break
    }
  }
  return { name: text.slice(start, end).replace(/•/g, '·'), start, end, weight: DOTTED_WEIGHT + Math.min(0, endWeight(text, end)) }
}
