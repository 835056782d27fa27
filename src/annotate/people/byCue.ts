import { calledAt, clauseBegins, endWeight, looksLikePlace, speakingAt } from './boundary'
import type { FoundName } from './found'
import { titleEnds, type TitlePart } from './titleSpans'
import { bareList, nextInList } from './lists'
import { type NameCandidate, nameAt, namePartAt } from './nameAt'
import { bestWeight, endsWord, isWordLikeGivenName, surnameAt, surnameLength } from '../../lexicon/people/nameModel'

/** 62岁的王秀英, 今年38岁的刘建国 */
const AGED_BEFORE = /(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})岁的$/
/** 王秀英今年62岁; 王秀英，女，汉族; 王秀英（男 */
const AGED_BEHIND =
  /^(?:，|（)?(?:今年|现年|时年|年仅|年过|[男女](?:，|、|）)|(?:[0-9]{1,3})岁|(?:19|20)[0-9]{2}年[0-9]{0,2}月?(?:出生|生))/
/** 一个叫李小山的 */
const NAMED_BEFORE = /(?:名叫|叫做|叫作|姓名：|联系人：|署名|取名|我叫|他叫|她叫|[名字]叫)$/
/** 一个叫李小山，五十一岁: of two, each with his name; 一个叫石门的小村 is none. */
const ONE_CALLED = /[一有]个叫$/
/** Connectives before a name that begins no clause: 据李小山介绍, 在李小山家中. */
const LEADING = /(?:^|[^\u3400-\u9fff])(?:据|由|在|和|与|对|向|让|是|就是|像|如|如今|当|看到|只见|经|受|听|给|为|有|包括|分别是)$/
/** 在老街开了四十年布店的罗运兰说 */
const DESCRIBED = /[\u3400-\u9fff”]的$/

const SPEAKS_NEEDED = 7.5
/** The same for three characters before 指出, 强调. */
const SPEAKS_FORMALLY_NEEDED = 6
const FORMALLY = /^(?:指出|强调|表示|坦言|告诉记者|介绍说)/
const CALLED_NEEDED = 5.5
/** The same inside a clause: 儿科林瑜主任. */
const CALLED_INSIDE = 9
const AGE_NEEDED = 3.5
const NAMED_NEEDED = 3
const ONE_NEEDED = 1.5
const LEAST = NAMED_NEEDED
/** Weight at which a list of names may begin inside a clause. */
const LIST_INSIDE = 7
/** The same, without what stands behind the name. */
const LEAST_ALONE = LEAST - 3.5
/** Weight at which nothing but the name itself need speak for it: by length, at the beginning of a clause and inside one. */
const BARE_LONG = { begins: 8, inside: 9.5 }
const BARE_SHORT = { begins: 10.5, inside: 12.5 }
/** 刚退伍的顾晨安投了…: three characters behind 的, followed by what people do. */
const BARE_DESCRIBED = 6
const ENDS_WELL = 3
/** 山后村的陈火炼以…: a likelier name may end less clearly. */
const BARE_DESCRIBED_SURE = 7.5
const ENDS_FAIRLY = 0.7

/** Names told by what stands around them other than a title before: a verb of speaking, 同志, an age, 名叫. One pass. */
export function namesByCue(text: string): readonly FoundName[] {
  const found: FoundName[] = []
  for (let at = 0; at < text.length; at += 1) {
    const dotted = isDot(text.charCodeAt(at)) ? dottedAround(text, at, found[found.length - 1]?.end ?? 0) : null
    if (dotted !== null) {
      found.push(dotted)
      at = dotted.end - 1
      continue
    }
    if (!mayBegin(text, at)) continue
    const names = tellNames(text, at)
    if (names.length === 0) continue
    found.push(...names)
    at = Math.max(at, (names[names.length - 1]?.end ?? 0) - 1)
  }
  return found
}

const MIDDLE_DOT = 0xb7
const BULLET = 0x2022
const SPACE = 0x20

function isDot(code: number): boolean {
  return code === MIDDLE_DOT || code === BULLET
}

/** 周 涛, 阿·: a space or a dot parts the first character from the next. */
function standsApart(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next === SPACE || next === MIDDLE_DOT
}

/** Quick: most characters begin no name. */
function mayBegin(text: string, at: number): boolean {
  return (surnameAt(text, at) && (standsApart(text, at) || bestWeight(text, at) >= LEAST_ALONE)) || namePartAt(text, at)
}

/** Longest first part of a name written with dots. */
const LONGEST_FIRST_PART = 6
/** What the first part does not reach back over. */
const BEFORE_FIRST_PART = /[^\u3400-\u9fff]|[的在和是了说叫有对与为据由向让岁名位被把到]/

/** 26岁的热孜宛古丽·艾则孜告诉…: where no title stands before, the age before or the verb behind tells; `dot` is where · stands. */
function dottedAround(text: string, dot: number, floor: number): FoundName | null {
  let start = dot
  while (start > floor && dot - start < LONGEST_FIRST_PART && !BEFORE_FIRST_PART.test(text.charAt(start - 1))) start -= 1
  const titles = titleEnds(text.slice(start, dot))
  start = titles[titles.length - 1] === undefined ? start : start + (titles[titles.length - 1]?.end ?? 0)
  if (dot - start < 2) return null
  const candidate = nameAt(text, start)
  if (candidate === null || !candidate.name.includes('·') || candidate.weight < LEAST) return null
  const before = text.slice(Math.max(0, start - 8), start)
  if (!clauseBegins(text, start) && !AGED_BEFORE.test(before) && !NAMED_BEFORE.test(before) && !LEADING.test(before)) return null
  return tellName(text, candidate, before)
}

/** 祝|杨主席, 请|王书记: a verb before a surname with its title. */
const WISHES = /^[祝请向给对由][\u3400-\u9fff]$/

/** What begins at most places. */
const NO_NAMES: readonly FoundName[] = []

/** The names that begin at `at`: one, or a list of them. */
function tellNames(text: string, at: number): readonly FoundName[] {
  const candidate = nameAt(text, at)
  const before = text.slice(Math.max(0, at - 8), at)
  if (candidate === null || candidate.weight < ONE_NEEDED) return NO_NAMES
  if (candidate.weight < LEAST && !ONE_CALLED.test(before)) return NO_NAMES
  const isCalled = calledAt(text, candidate.end) !== null
  if (isCalled && WISHES.test(candidate.name)) return NO_NAMES
  const told = isCalled || speakingAt(text, candidate.end) !== null
  const speaks = DESCRIBED.test(before) && (told || AGED_BEHIND.test(text.slice(candidate.end, candidate.end + 12)))
  const begins = clauseBegins(text, at) || speaks || LEADING.test(before)
  const announced = begins || AGED_BEFORE.test(before) || NAMED_BEFORE.test(before) || ONE_CALLED.test(before)
  const one = announced ? tellName(text, candidate, before) : calledInside(text, candidate)
  if (one !== null) return [one]
  // 罗琴、庄静、金叶儿、余妙: in a row of names each speaks for the others.
  const row = begins || candidate.weight >= LIST_INSIDE ? bareList(text, candidate) : []
  if (row.length > 1) return row.map((one) => citizen(one, 'list', null))
  const described = DESCRIBED.test(before) && candidate.name.length === 3 && candidate.weight >= BARE_DESCRIBED
  if (looksLikeName(text, candidate, begins) || (described && looksDescribed(text, candidate))) {
    return [citizen(candidate, 'bare', null)]
  }
  return NO_NAMES
}

function citizen({ name, start, end }: NameCandidate, rule: FoundName['rule'], cue: TitlePart | null): FoundName {
  return { name, start, end, sure: false, role: 'citizen', titles: [], rule, cue }
}

/** What it costs that the surname rather ends a word, or that the given name is a word. */
const ENDS_WORD = { begins: 5, inside: 9 }
const IS_PLACE = 6
const WORD_INSIDE = 4
const WORD_BEGINS = 1.5

/** 李权庄, 王家集: hamlets are called so, people hardly ever. */
const HAMLET = /[庄屯沟店集埠堡洼营]$/

/** 姜山、南山城镇社区: the list goes on with what is no name. */
function goesOnOtherwise(text: string, end: number): boolean {
  return text.charAt(end) === '、' && nextInList(text, end) === null && (nameAt(text, end + 1)?.weight ?? 0) < BARE_LONG.inside
}

function looksDescribed(text: string, { name, start, end, weight }: NameCandidate): boolean {
  const ends = endWeight(text, end)
  return (
    (ends >= ENDS_WELL || (ends >= ENDS_FAIRLY && weight >= BARE_DESCRIBED_SURE)) &&
    !endsWord(text, start) &&
    !looksLikePlace(text, name, end) &&
    !HAMLET.test(name)
  )
}

/** 滕州应|尽快整理: what ought to be done. */
const OBLIGED = /^.{2}[应将须][\u3400-\u9fff]$/

/** 王宝庆 looks like nothing but a name. */
function looksLikeName(text: string, { name, start, end, weight }: NameCandidate, begins: boolean): boolean {
  // “飞天圣地·胡杨金塔”: what stands behind the dot of a slogan.
  if (name.includes('·') || isDot(text.charCodeAt(start - 1))) return false
  const needed = name.length > 2 ? BARE_LONG : BARE_SHORT
  const word = isWordLikeGivenName(name.slice(surnameLength(name, 0))) ? (begins ? WORD_BEGINS : WORD_INSIDE) : 0
  const place = looksLikePlace(text, name, end) || HAMLET.test(name) || goesOnOtherwise(text, end)
  const obliged = begins && OBLIGED.test(name + text.charAt(end)) ? IS_PLACE : 0
  const cost = obliged + word + (endsWord(text, start) ? (begins ? ENDS_WORD.begins : ENDS_WORD.inside) : 0) + (place ? IS_PLACE : 0)
  return weight - cost >= (begins ? needed.begins : needed.inside)
}

/** 郁志安和妻子, 王秀英的丈夫: who has a family is a person. */
const FAMILY =
  '妻子|丈夫|老伴|爱人|儿子|女儿|儿媳|女婿|母亲|父亲|妈妈|爸爸|爷爷|奶奶|外婆|哥哥|姐姐|弟弟|妹妹|邻居|队友|同事|战友|工友|徒弟|师傅'
const FAMILY_BEHIND = new RegExp(`^(?:(?:和|与|跟|同|带着|陪着|搀着)(?:[他她]的?)?|的|一家和)(?:${FAMILY})`)
/** 沈知远等11名委员: who is counted with others is a person. */
const COUNTED_BEHIND = /^等(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})?余?(?:名|位|人)/
/** 钟声煌为主任, 李小山任队长, 王秀英当选副主席: who takes an office is a person. */
const ELECTED_BEHIND =
  /^(?:任|为|当选为?|担任|兼任)[^，。；、]{0,10}?(?:主任|主席|书记|委员|[局县市区镇乡村厅处科股部院校会队站所馆团组社厂班]长|经理|总裁)(?=[，。；、])/
const ELECTED_NEEDED = 3
const FAMILY_NEEDED = 4
const COUNTED_NEEDED = 4

/** 柳城街道、万春镇作了发言: units speak too. */
const UNIT_END = /[镇乡县市区村]$/

function tellName(text: string, candidate: NameCandidate, before: string): FoundName | null {
  const { name, start, end, weight } = candidate
  const aged = AGED_BEFORE.exec(before)?.[0]
  const named = NAMED_BEFORE.exec(before)?.[0]
  if (aged !== undefined && weight >= AGE_NEEDED) return citizen(candidate, 'age', { start: start - aged.length, end: start })
  const oneOf = ONE_CALLED.exec(before)?.[0]
  if (oneOf !== undefined && weight >= ONE_NEEDED && /^[，。；]/.test(text.slice(end)))
    return citizen(candidate, 'named', { start: start - oneOf.length, end: start })
  if (named !== undefined && weight >= NAMED_NEEDED) return citizen(candidate, 'named', { start: start - named.length, end: start })
  const agedBehind = AGED_BEHIND.exec(text.slice(end, end + 12))?.[0]
  if (agedBehind !== undefined && weight >= AGE_NEEDED)
    return citizen(candidate, 'age', { start: end + (/^[，（]/.test(agedBehind) ? 1 : 0), end: end + agedBehind.length })
  const near = text.slice(end, end + 12)
  const family = weight >= FAMILY_NEEDED ? FAMILY_BEHIND.exec(near)?.[0] : undefined
  if (family !== undefined) return citizen(candidate, 'family', { start: end, end: end + family.length })
  const counted = weight >= COUNTED_NEEDED && name.length > 2 ? COUNTED_BEHIND.exec(near)?.[0] : undefined
  if (counted !== undefined) return citizen(candidate, 'counted', { start: end, end: end + counted.length })
  const elected = weight >= ELECTED_NEEDED && name.length > 2 ? ELECTED_BEHIND.exec(text.slice(end, end + 20))?.[0] : undefined
  if (elected !== undefined) return citizen(candidate, 'elected', { start: end, end: end + elected.length })
  const called = calledAt(text, end)
  if (called !== null && weight >= CALLED_NEEDED && !looksLikePlace(text, name, end))
    return calledName(candidate, { start: end, end: called }, text.slice(end, called))
  const speaking = UNIT_END.test(name) ? null : speakingAt(text, end)
  const formally = name.length > 2 && FORMALLY.test(text.slice(end, end + 4))
  if (speaking !== null && weight >= (formally ? SPEAKS_FORMALLY_NEEDED : SPEAKS_NEEDED))
    return citizen(candidate, 'speaks', { start: end, end: speaking })
  return null
}

/** 儿科林瑜主任: the title behind tells, though no clause begins with the name. */
function calledInside(text: string, candidate: NameCandidate): FoundName | null {
  const { name, start, end, weight } = candidate
  const called = calledAt(text, end)
  if (called === null || weight < CALLED_INSIDE || endsWord(text, start) || UNIT_END.test(name)) return null
  return calledName(candidate, { start: end, end: called }, text.slice(end, called))
}

/** 同志, 先生 are said of anyone; 书记 and 教授 are offices. */
const OFFICE = /书记|主席|总理|长$|经理|主任|医师|教授|院士|博士|专员|工程师|将军|同志/

function calledName({ name, start, end }: NameCandidate, part: TitlePart, title: string): FoundName {
  const role = OFFICE.test(title) ? 'leader' : 'citizen'
  return { name, start, end, sure: false, role, titles: [part], rule: 'titleBehind', cue: part }
}
