import { CharacterSet } from '../../matching/characterSet'
import { SHOP, calledAt, clauseBegins, endWeight, looksLikePlace, speakingAt } from './boundary'
import type { FoundName } from './found'
import { titleEnds } from './titleSpans'
import { bareList, nextInList } from './lists'
import type { NameCandidate } from './name/candidate'
import { nameAt } from './name/nameAt'
import { nameBeginnings, namePartAt } from './name/unusualNames'
import { AGED_BEFORE, AGED_BEHIND, APPOINTED, calledInside, citizen, NAMED_BEFORE, namedInside, ONE_CALLED, tellName } from './tellName'
import { countiesLikeNames } from '../../lexicon/people/countiesLikeNames'
import { bestWeight, endsWord, isWordLikeGivenName, surnameAt, surnameLength } from '../../lexicon/people/nameModel'

/** Connectives before a name that begins no clause: 据李小山介绍, 在李小山家中. */
const LEADING =
  /(?:^|[^\u3400-\u9fff])(?:据|由|在|和|与|对|向|让|是|就是|像|如|如今|当|看到|只见|经|受|听|给|为|有|包括|分别是)$|(?:任命|补选|推选|选举|免去|增补|决定提名)$/
/** 先后邀请张三、李四、王五等20多位诗人 */
const INVITED = /(?:邀请|特邀|聘请|请来|请到)了?$/
/** 在老街开了四十年布店的罗运兰说 */
const DESCRIBED = /[\u3400-\u9fff”]的$/

/** What a name weighs at least that something else speaks for. */
const LEAST = 3
const ONE_NEEDED = 1.5
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
  const doubtful: FoundName[] = []
  for (let at = BEGINNINGS.indexIn(text, 0); at < text.length; at = BEGINNINGS.indexIn(text, at + 1)) {
    const dotted = isDot(text.charCodeAt(at)) ? dottedAround(text, at, found[found.length - 1]?.end ?? 0) : null
    if (dotted !== null) {
      found.push(dotted)
      at = dotted.end - 1
      continue
    }
    if (!mayBegin(text, at)) continue
    const candidate = nameAt(text, at)
    if (candidate === null) continue
    const names = tellNames(text, candidate)
    if (names.length === 0) {
      const doubt = tellDoubtful(text, candidate)
      if (doubt !== null) doubtful.push(doubt)
      continue
    }
    found.push(...names)
    at = Math.max(at, (names[names.length - 1]?.end ?? 0) - 1)
  }
  return [...found, ...toldTwice(doubtful)]
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

/** What names begin with, and the dots inside foreign ones. */
const BEGINNINGS = nameBeginnings.with(CharacterSet.of('·•'))

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

function toldTwice(doubtful: readonly FoundName[]): readonly FoundName[] {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const { name } of doubtful) (seen.has(name) ? again : seen).add(name)
  return doubtful.filter(({ name }) => again.has(name))
}

/** How much likelier the characters would have to be, where two places speak for the name. */
const LACKED = 3.5

/** 武改秋和老伴…武改秋说: three characters that look little like a name, with something that speaks for one. */
function tellDoubtful(text: string, candidate: NameCandidate): FoundName | null {
  const at = candidate.start
  if (candidate.name.length !== 3 || candidate.weight < LEAST - LACKED || !surnameAt(text, at) || endsWord(text, at)) return null
  const before = text.slice(Math.max(0, at - 8), at)
  return clauseBegins(text, at) ? tellName(text, candidate, before, LACKED) : null
}

/** 祝|杨主席, 请|王书记: a verb before a surname with its title. */
const WISHES = /^[祝请向给对由][\u3400-\u9fff]$/

/** What begins at most places. */
const NO_NAMES: readonly FoundName[] = []

/** The names that begin with the candidate: one, or a list of them. */
function tellNames(text: string, candidate: NameCandidate): readonly FoundName[] {
  if (candidate.weight < ONE_NEEDED || SHOP.test(text.slice(candidate.end, candidate.end + 2))) return NO_NAMES
  const at = candidate.start
  const before = text.slice(Math.max(0, at - 8), at)
  if (candidate.weight < LEAST && !ONE_CALLED.test(before) && !APPOINTED.test(before)) return NO_NAMES
  const isCalled = calledAt(text, candidate.end) !== null
  if (isCalled && WISHES.test(candidate.name)) return NO_NAMES
  const told = isCalled || speakingAt(text, candidate.end) !== null
  const speaks = DESCRIBED.test(before) && (told || AGED_BEHIND.test(text.slice(candidate.end, candidate.end + 12)))
  const begins = clauseBegins(text, at) || speaks || LEADING.test(before)
  const announced = begins || AGED_BEFORE.test(before) || NAMED_BEFORE.test(before) || ONE_CALLED.test(before)
  const one =
    (announced ? tellName(text, candidate, before) : calledInside(text, candidate, before)) ?? namedInside(text, candidate, before)
  if (one !== null) return [one]
  // 罗琴、庄静、金叶儿、余妙: in a row of names each speaks for the others.
  const row = begins || candidate.weight >= LIST_INSIDE || INVITED.test(before) ? bareList(text, candidate) : []
  if (row.length > 1) return row.map((one) => citizen(one, 'list', null))
  // 隔壁的买尔孜娅: three characters, or a name made of parts that other words hardly have.
  const long = candidate.name.length === 3 || (candidate.name.length > 3 && namePartAt(text, at))
  const described = DESCRIBED.test(before) && long && candidate.weight >= BARE_DESCRIBED
  if (looksLikeName(text, candidate, begins) || (described && looksDescribed(text, candidate))) {
    return [citizen(candidate, 'bare', null)]
  }
  return NO_NAMES
}

/** What it costs that the surname rather ends a word, or that the given name is a word. */
const ENDS_WORD = { begins: 5, inside: 9 }
const IS_PLACE = 6
const WORD_INSIDE = 4
const WORD_BEGINS = 1.5

/** 引进[聂仕宏]生态农业有限公司: the name of a firm. */
const FIRM_BEHIND =
  /^(?:(?![的了在是为与和及将已到把被由向从创办任当]|开(?!发))[\u3400-\u9fff]){1,9}?(?:有限责任公司|有限公司|股份公司|集团公司)/

/** 李权庄, 王家集, 黄鹂楼: hamlets and sights are called so, people hardly ever. */
const HAMLET = /[庄屯沟店集埠堡洼营楼塔庙祠]$/

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
  const place =
    looksLikePlace(text, name, end) ||
    HAMLET.test(name) ||
    countiesLikeNames.has(name) ||
    goesOnOtherwise(text, end) ||
    FIRM_BEHIND.test(text.slice(end, end + 16))
  const obliged = begins && OBLIGED.test(name + text.charAt(end)) ? IS_PLACE : 0
  const cost = obliged + word + (endsWord(text, start) ? (begins ? ENDS_WORD.begins : ENDS_WORD.inside) : 0) + (place ? IS_PLACE : 0)
  return weight - cost >= (begins ? needed.begins : needed.inside)
}
