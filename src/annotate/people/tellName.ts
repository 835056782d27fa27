import { familyAndFriends } from '../../lexicon/people/called'
import { oneOf } from '../../matching/oneOf'
import { RarePattern } from '../../matching/rarePattern'
import { calledAt, endsThere, looksLikePlace, speakingOnAt } from './boundary'
import type { FoundName } from './found'
import type { NameCandidate } from './name/candidate'
import type { TitlePart } from './titleSpans'
import { endsWord, surnameAt } from '../../lexicon/people/nameModel'

/** 62岁的王秀英, 今年38岁的刘建国, 七十岁之苗广举 */
export const AGED_BEFORE: RarePattern = new RarePattern(/(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})岁[的之]$/)
/** 王秀英今年62岁; 王秀英六十三岁; 王秀英，女，汉族; 王秀英（男 */
export const AGED_BEHIND: RarePattern = new RarePattern(
  /^(?:，|（)?(?:今年|现年|时年|年仅|年过|[男女](?:，|、|）)|(?:[0-9]{1,3}|[一二三四五六七八九十]{1,4}多?)岁|(?:19|20)[0-9]{2}年[0-9]{0,2}月?(?:出生|生))/,
)
/** 余甘今年又丰收: two characters before 今年 are somebody only where an age follows. */
const THIS_YEAR = /今年$/
/** 一个叫李小山的 */
export const NAMED_BEFORE: RarePattern = new RarePattern(
  /(?:名叫|叫做|叫作|姓名：|联系人：|署名|取名|我叫|他叫|她叫|(?:[名字]|师傅|老师|老人|大爷|大娘|孩子|男孩|女孩|姑娘|小伙子?|村民|司机|同学|主人|老板|掌柜|队长|班长|儿子|女儿|丈夫|妻子)叫)$/,
)
/** 一个叫李小山，五十一岁: of two, each with his name; 一个叫石门的小村 is none. */
export const ONE_CALLED: RarePattern = new RarePattern(/[一有]个叫$/)

/** “法律明白人”[田有为]坐班: what somebody is called in quotation marks. */
const QUOTED_ROLE = new RarePattern(/(?:[人员长师家匠手王哥姐嫂妈爸叔伯]|管家|标兵|模范|能手|大使|先锋)”$/)
const QUOTED_ROLE_NEEDED = 5

/** Whether what is quoted before a name of three characters says who that is, and the name ends where names end. */
function isQuotedRole(text: string, { name, start, end }: NameCandidate, before: string): boolean {
  return name.length === 3 && QUOTED_ROLE.test(before) && surnameAt(text, start) && endsThere(text, end) && !looksLikePlace(text, name, end)
}

const SPEAKS_NEEDED = 7.5
/** The same for three characters before 指出, 强调. */
const SPEAKS_FORMALLY_NEEDED = 6
const FORMALLY = new RarePattern(/^(?:指出|强调|表示|坦言|告诉记者|介绍说)/)
const CALLED_NEEDED = 5.5
/** The same inside a clause: 儿科林瑜主任. */
const CALLED_INSIDE = 9
const AGE_NEEDED = 3.5
const NAMED_NEEDED = 3
const ONE_NEEDED = 1.5

/** The candidate as a person without office, told by `rule`. */
export function citizen({ name, start, end }: NameCandidate, rule: FoundName['rule'], cue: TitlePart | null): FoundName {
  return { name, start, end, sure: false, role: 'citizen', titles: [], rule, cue }
}

/** 郁志安和妻子, 王秀英的丈夫: who has a family is a person. */
const FAMILY_BEHIND = new RegExp(`^(?:(?:和|与|跟|同|带着|陪着|搀着)(?:[他她]的?)?|的|一家和)${oneOf(familyAndFriends)}`)
/** 沈知远等11名委员: who is counted with others is a person. */
const COUNTED_BEHIND =
  /^等(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})?余?(?:名|位|人|户)|(?:[省市州县区旗镇乡校院局厂]|有关|相关|班子|部门)领导)/
/** 党组织和|吴六斤等56名: the same inside a clause. */
const COUNTED_INSIDE_BEFORE = /[和与及由对向为]$/
const COUNTED_INSIDE = 3.5
/** 实验中学|周子航以10秒98打破…, 白石队|李明获男子组冠军: in reports of contests each comes with whom he starts for. */
const STARTS_FOR =
  /(?:[高初一二三四五六七八九十附][中小]|中学|小学|学校|学院|大学|党校|代表队|[\u3400-\u9fff]队|俱乐部|机关|公司|集团|[局厂站所院])$/
const RESULT_BEHIND =
  /^(?:以(?:[0-9一二三四五六七八九十]|[^，。]{0,8}成绩)|(?:力压|勇|喜|分别|先后)?(?:获得?|荣获|夺得?|夺取|摘得?|摘取|斩获|打破|刷新|跑出|跳出|投出|名列|位列|位居|问鼎|捧得)[^，。；]{0,16}(?:[冠亚季]军|第[一二三四五六七八1-8]名?|[金银铜]牌|(?:[一二三特]等|优秀|优胜|鼓励|入围|新人|特别|[金银铜])奖|纪录|记录|名次))/
const RESULT_NEEDED = 4
/** 钟声煌为主任, 李小山任队长, 王秀英当选副主席: who takes an office is a person. */
const ELECTED_BEHIND =
  /^(?:任|为|当选为?|担任|兼任)[^，。；、]{0,10}?(?:主任|主席|书记|委员|[局县市区镇乡村厅处科股部院校会队站所馆团组社厂班书行]长|经理|总裁)(?=[，。；、])/
const ELECTED_NEEDED = 3
/** 于德海（雁鸣镇代表）：……: whose words they are */
const QUOTED_BEHIND = /^（[^（）\n]{2,24}）：/
const QUOTED_NEEDED = 3
const APPOINTED_NEEDED = 1.5
const FAMILY_NEEDED = 4
const COUNTED_NEEDED = 4

/** What stands right behind a name and says that it is one. */
interface CueBehind {
  readonly rule: FoundName['rule']
  readonly pattern: RegExp
  /** How much of the text the pattern looks at. */
  readonly reach: number
  /** What the name weighs at least, and how many characters it has. */
  readonly needed: number
  readonly shortest: number
  /** Whether the name must not look like that of a place. */
  readonly noPlace: boolean
}

/** In order: the first that holds tells the name. */
const CUES_BEHIND: readonly CueBehind[] = [
  { rule: 'family', pattern: FAMILY_BEHIND, reach: 12, needed: FAMILY_NEEDED, shortest: 2, noPlace: false },
  { rule: 'counted', pattern: COUNTED_BEHIND, reach: 12, needed: COUNTED_NEEDED, shortest: 3, noPlace: false },
  { rule: 'elected', pattern: ELECTED_BEHIND, reach: 20, needed: ELECTED_NEEDED, shortest: 3, noPlace: false },
  { rule: 'speaks', pattern: QUOTED_BEHIND, reach: 28, needed: QUOTED_NEEDED, shortest: 3, noPlace: true },
  { rule: 'result', pattern: RESULT_BEHIND, reach: 24, needed: RESULT_NEEDED, shortest: 2, noPlace: true },
]

function toldBehind(text: string, candidate: NameCandidate, weight: number): FoundName | null {
  const { name, end } = candidate
  for (const { rule, pattern, reach, needed, shortest, noPlace } of CUES_BEHIND) {
    if (weight < needed || name.length < shortest) continue
    const words = pattern.exec(text.slice(end, end + reach))?.[0]
    if (words === undefined || (noPlace && looksLikePlace(text, name, end))) continue
    return citizen(candidate, rule, { start: end, end: end + words.length })
  }
  return null
}

/** 柳城街道、万春镇作了发言: units speak too. */
const UNIT_END = /[镇乡县市区村]$/

/**
 * The name that `candidate` is by what stands around it at the beginning of a clause, or `null`. `before` is the text right before it;
 * `slack` makes up for what its characters lack.
 */
export function tellName(text: string, candidate: NameCandidate, before: string, slack = 0): FoundName | null {
  const { name, start, end } = candidate
  const weight = candidate.weight + slack
  const appointed = toldAppointed(text, candidate, before)
  if (appointed !== null && weight >= APPOINTED_NEEDED) return appointed
  const aged = AGED_BEFORE.exec(before)?.[0]
  const named = NAMED_BEFORE.exec(before)?.[0]
  if (aged !== undefined && weight >= AGE_NEEDED) return citizen(candidate, 'age', { start: start - aged.length, end: start })
  const oneOf = ONE_CALLED.exec(before)?.[0]
  if (oneOf !== undefined && weight >= ONE_NEEDED && /^[，。；]/.test(text.slice(end)))
    return citizen(candidate, 'named', { start: start - oneOf.length, end: start })
  if (named !== undefined && weight >= NAMED_NEEDED) return citizen(candidate, 'named', { start: start - named.length, end: start })
  if (weight >= QUOTED_ROLE_NEEDED && isQuotedRole(text, candidate, before))
    return citizen(candidate, 'named', {
      start: before.lastIndexOf('“') < 0 ? start - 2 : start - before.length + before.lastIndexOf('“'),
      end: start,
    })
  const agedBehind = AGED_BEHIND.exec(text.slice(end, end + 12))?.[0]
  const isOfThisYear =
    name.length === 2 &&
    THIS_YEAR.test(agedBehind ?? '') &&
    !/^[0-9一二三四五六七八九十才刚已快近满虚]/.test(text.slice(end + (agedBehind?.length ?? 0)))
  if (agedBehind !== undefined && !isOfThisYear && weight >= AGE_NEEDED && !UNIT_END.test(name))
    return citizen(candidate, 'age', { start: end + (/^[，（]/.test(agedBehind) ? 1 : 0), end: end + agedBehind.length })
  const behind = toldBehind(text, candidate, weight)
  if (behind !== null) return behind
  const called = calledAt(text, end)
  if (called !== null && weight >= CALLED_NEEDED && !looksLikePlace(text, name, end))
    return calledName(candidate, { start: end, end: called }, text.slice(end, called))
  const speaking = UNIT_END.test(name) ? null : speakingOnAt(text, end)
  const formally = name.length > 2 && FORMALLY.test(text.slice(end, end + 4))
  if (speaking !== null && weight >= (formally ? SPEAKS_FORMALLY_NEEDED : SPEAKS_NEEDED))
    return citizen(candidate, 'speaks', { start: end, end: speaking })
  return null
}

/** 电气厂|王国荃同志: where somebody belongs, before a name with what one is called, says that the name begins there. */
const OF_UNIT = /[厂矿站局所院校社部处科室组班店镇乡]$/
const COMRADE = '同志'

/** 儿科林瑜主任: the title behind tells, though no clause begins with the name. */
export function calledInside(text: string, candidate: NameCandidate, before: string): FoundName | null {
  const { name, start, end, weight } = candidate
  const called = calledAt(text, end)
  const ofUnit = called !== null && name.length > 2 && text.slice(end, called) === COMRADE && OF_UNIT.test(before)
  if (called === null || weight < (ofUnit ? CALLED_NEEDED : CALLED_INSIDE) || endsWord(text, start) || UNIT_END.test(name)) return null
  return calledName(candidate, { start: end, end: called }, text.slice(end, called))
}

/** 选举方林为大会秘书长: who is made something is a person */
export const APPOINTED: RegExp = /(?:选举|推选|补选|增选|任命|聘任)$/
const INTO_OFFICE = /^(?:同志)?(?:为|任|担任)(?=[^，。；]{2})/

function toldAppointed(text: string, candidate: NameCandidate, before: string): FoundName | null {
  const words = APPOINTED.test(before) ? INTO_OFFICE.exec(text.slice(candidate.end, candidate.end + 8))?.[0] : undefined
  return words === undefined ? null : citizen(candidate, 'elected', { start: candidate.end, end: candidate.end + words.length })
}

/** Behind a school or a team a result, behind a conjunction a count: what stands between is a name, though no clause begins with it. */
export function namedInside(text: string, candidate: NameCandidate, before: string): FoundName | null {
  const { name, end, weight } = candidate
  if (name.length < 3) return null
  const behind = text.slice(end, end + 24)
  const result = weight >= RESULT_NEEDED && STARTS_FOR.test(before) ? RESULT_BEHIND.exec(behind)?.[0] : undefined
  if (result !== undefined) return citizen(candidate, 'result', { start: end, end: end + result.length })
  const counted = weight >= COUNTED_INSIDE && COUNTED_INSIDE_BEFORE.test(before) ? COUNTED_BEHIND.exec(behind)?.[0] : undefined
  return counted === undefined ? null : citizen(candidate, 'counted', { start: end, end: end + counted.length })
}

/** 同志, 先生 are said of anyone; 书记 and 教授 are offices. */
const OFFICE = /书记|主席|总理|长$|经理|主任|医师|教授|院士|博士|专员|工程师|将军|同志/

function calledName({ name, start, end }: NameCandidate, part: TitlePart, title: string): FoundName {
  const role = OFFICE.test(title) ? 'leader' : 'citizen'
  return { name, start, end, sure: false, role, titles: [part], rule: 'titleBehind', cue: part }
}
