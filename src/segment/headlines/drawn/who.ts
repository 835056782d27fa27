import {
  CIRCUMSTANCE_OPENINGS,
  ENDINGS_OF_OFFICES,
  ENDS_OF_WAYS,
  THINGS_TOLD_OF,
  WAYS,
  WORDS_LIKE_OPENERS,
} from '../../../lexicon/headlines/drawn'
import { CALLINGS, HEADLINE_VERBS, INCIDENT_VERBS, PEOPLE_ENDINGS, SUBJECT_ENDINGS } from '../../../lexicon/headlines/headlines'
import { PLACES_LIKE_WORDS } from '../../../lexicon/headlines/predicates'
import { hasSurname, likelihood } from '../../bylines/nameLikelihood'
import { HAN } from '../../text/characters'
import { MEETING } from '../../../matching/meeting'
import { oneOf } from '../../../matching/oneOf'

/** That somebody does something or that something happens; 研究员, 检查组 and 培训班 are nobody's deeds. */
export const ACTS_OR_HAPPENS: RegExp = new RegExp(
  `(?!(?<=运)动员)${oneOf([...HEADLINE_VERBS, ...INCIDENT_VERBS, '进行'])}(?![机员者家队团组站所院室班证品户器车])`,
)

/** 自贡市, 应急管理局, 正定县: names that begin like another word, so that no circumstance begins with them. */
export const NAME_START: RegExp = new RegExp(`^(?:${oneOf(PLACES_LIKE_WORDS)}|${oneOf(WORDS_LIKE_OPENERS)})`)

/** What a clause begins with that says why, how or when something was done, not who did it. */
export const CIRCUMSTANCE: RegExp = new RegExp(
  `(?!${NAME_START.source})^(?:${oneOf(CIRCUMSTANCE_OPENINGS)}|在[^，]{2,40}(?:下|之际|期间|中|后|前|以来|时)$|到[^，]{1,10}为?止$|以[^，]{2,14}为(?:名|由|借口|主题|契机|抓手|载体|重点|目标|宗旨)$|记者[^，]{0,40}(?:获悉|了解到|看到))`,
)

/** Who: up to the first word that says what they did. */
const WHO: RegExp = new RegExp(
  `^(?:[^，、；：“]|“[^，“”]{1,8}”){2,14}?(?=${MEETING}(?:${oneOf(HEADLINE_VERBS)}|先后|组织|来到|到|前往|赴|带领|率|在|对|深入|走进|联合|会同|与|和|正|已|曾|也|都|又|就|连续|自愿|主动|坚持|克服|采取|抓住|立足|通过|利用|为|以|从|把|将|、|，|$))`,
)
/** 区委副书记、区长韩立国: two offices of one person. */
const TWO_OFFICES: RegExp = new RegExp(
  `^[^，；：“、]{2,12}(?:书记|主任|主席)、[^，；：“、]{1,8}?[长任记委席][${HAN}]{2,3}(?=带|率|来|到|前|深|主|出|赴|一|等|在|$)`,
)

/** What an office, a firm or a place ends in. */
export const OFFICE_END: RegExp = new RegExp(`${oneOf([...SUBJECT_ENDINGS, ...ENDINGS_OF_OFFICES])}$`)
/** 交警部门 is no 交警部, 限期办理 no 限期办: the word goes on behind what an office ends in. */
const LONGER_WORD =
  /部门|办[理法公事]|处[理于在罚]|组织|局[长面]|院[长士子]|社[员长会区]|校[长园]|区[域长]|委[员托]|厂[长房]|队[员长伍]|村[民长里]|镇长|乡[长亲]|县[长城]|市[民长场]|省长|团[结队]|组[成建织]|馆长|科[学技研]|公安全/
/** Words behind which no office goes on: 县人大常委会组织部分县人大代表 is no 组织部分县. */
const PAST_OFFICE =
  /组织(?!部$)|抽调|组建|派出(?!所)|选派|会同|联合(?!会)|带领|率|邀请|[对把将向于为与让使在]|进行|参加|由|涉及|占|到|流经|进入|经过|途经|位于|地处/
/** 科学布局, 全社会: what only ends as offices do. */
const NO_OFFICE = /(?:布局|格局|结局|大局|全局|社会|机会|城市|都市|地区|部门|全部|局部|内部|外部|一部|全[省市县区])$/
const LONGEST_OFFICE = 14

/** What no name of an office or person begins with. */
export const NO_NAME: RegExp = new RegExp(
  `(?!${NAME_START.source})^(?:[由从据被在每其这该让使把将为并与和共有以当各一到赴]|百分之|[0-9.]+[%％]|二是|三是|四是|今后|说起|提起|谈起|走进|通过|传达|观看|听取|宣读|审议|前往|来到|深入|奔赴|分成|分为|组成|形成|采取|涉及|提醒|介绍|感谢|邀请|[0-9]后)`,
)
/** 县委书记郑小华, 柳林镇, 县领导, 一反扒民警: what people and offices end in. */
const PERSON_OR_OFFICE: RegExp = new RegExp(
  `(?:${oneOf([...SUBJECT_ENDINGS, ...ENDINGS_OF_OFFICES, ...PEOPLE_ENDINGS])}|人员|[员工者官生]们?|领导.{2,3}|书记.{0,3}|主席.{0,3}|经理.{0,3}|教授.{0,3}|[县市区镇乡村厂局院校]长.{0,3}|主任.{0,3}|员.{2,3}|女士|先生|同志|大爷|大妈|大娘|师傅|某{1,2})$`,
)
/** 退休教师黎某某, but not 民警迅速赶: a name behind what somebody is. */
const CALLED: RegExp = new RegExp(`[副代总]?(?:${oneOf(CALLINGS)}|[士员师匠])([${HAN}]{2,3})$`)
/** 季玉梅, 67岁的刘文贵: a name alone. */
const BARE_NAME: RegExp = new RegExp(`(?:^|的|、)([${HAN}]{2,3})$`)
/** From here on a word is a name, though nothing before it says so. */
export const LIKELY = 2

function isWho(words: string): boolean {
  const name = CALLED.exec(words)?.[1]
  if (name !== undefined) return likelihood(name) >= 0
  const bare = BARE_NAME.exec(words)?.[1]
  if (bare !== undefined && hasSurname(bare) && likelihood(bare) >= LIKELY) return true
  return PERSON_OR_OFFICE.test(words) && !NO_OFFICE.test(words)
}

/** 江城市民政局统筹资金: the longest office that a clause begins with, whatever it does; '' where it begins with none. */
function officeOf(clause: string): string {
  for (let length = Math.min(LONGEST_OFFICE, clause.length - 2); length > 2; length -= 1) {
    const office = clause.slice(0, length)
    // 河口镇组织…: the verb is no 组. 城东街道的居民老周: the street did nothing.
    if (clause.startsWith('组织', length - 1) || clause.charAt(length) === '的') continue
    if (PAST_OFFICE.test(office) || LONGER_WORD.test(clause.slice(length - 1, length + 1))) continue
    if (OFFICE_END.test(office) && !NO_OFFICE.test(office) && !/[，、；：“是的有了]/.test(office) && !ACTS_OR_HAPPENS.test(office))
      return office
  }
  return ''
}

/** 县考察团一行16人, 县总工会等6个单位: how many they were. */
const COMPANY =
  /(?:一行|等)[0-9一二三四五六七八九十百余多]{0,4}(?:人|[个家](?:单位|部门))?$|(?<=[人工民员生])[0-9一二三四五六七八九十百千]+余?(?:人|名)?$/

/** 一村民昨日在自家菜园: when, between who did something and what */
const DAY_BEHIND = /(?<=.{2})(?:[昨今前](?:[日天晚]|[日天](?:上午|下午|晚上?))|当[日天])$/

/** Who a clause begins with; '' where that is not clear. */
export function whoOf(whole: string): string {
  const clause = whole.replace(COMPANY, '')
  if (NO_NAME.test(clause)) return ''
  const who = (TWO_OFFICES.exec(clause)?.[0] ?? WHO.exec(clause)?.[0] ?? '').replace(DAY_BEHIND, '')
  return isWho(who) ? who : officeOf(clause)
}

/** No clause that names somebody and says nothing of them is longer. */
const LONGEST_UNSAID = 45
/** A subject is cut to what stands behind its last 的, if that is enough. */
const SHORTEST_KERNEL = 4
/** “红旗”合作社: quotation marks within a name */
const BALANCED = /“[^，“”]{1,8}”/g

const THING: RegExp = new RegExp(`${oneOf(THINGS_TOLD_OF)}$`)
/** 由某厂研制的小型插秧机: what was made by somebody is a thing, whatever it is called. */
const MADE = /^由|研制|生产|建设|研发|投资|设计/

/** 谭小方同志: how people are called of whom a paper tells that they have died, or what they did in their lives. */
const LATE = /[^、，]{2,3}(?:同志|先生|女士)$/

/** Somebody or something of which a clause says nothing yet: 刚回到某市的青年周某, 由某厂研制的小型插秧机; '' where it says something. */
export function topicOf(clause: string): string {
  const plain = clause.replace(BALANCED, '')
  if (clause.length > LONGEST_UNSAID || /[：“”]/.test(plain) || CIRCUMSTANCE.test(clause)) return ''
  const at = clause.lastIndexOf('的')
  const kernel = clause.slice(at + 1)
  const last = kernel.slice(kernel.lastIndexOf('、') + 1)
  // Of a list the last is somebody with several offices, or one of many.
  if (last !== kernel) return CALLED.test(last) || LATE.test(last) ? last : ''
  if (at >= 0 && kernel.length < SHORTEST_KERNEL)
    return OFFICE_END.test(clause.slice(0, at)) && !ACTS_OR_HAPPENS.test(clause) ? clause.slice(0, at) + kernel : ''
  if (
    ACTS_OR_HAPPENS.test(kernel) ||
    /[将把被向对给了着过有是到胜败]|会同|带领|组建|组成|抽调|招募|邀请|流经|途经|进入|住在|后(?![勤街庄村])/.test(kernel)
  )
    return ''
  const isThing = THING.test(kernel) || (at > 0 && MADE.test(clause.slice(0, at)))
  return isThing || isWho(kernel) ? kernel : ''
}

/** 会同公安、工商部门; 组织30名“爱心妈妈”; 带领部分政协委员: with whom, but not yet what. */
export const COMPANIONS: RegExp = new RegExp(
  `(?:会同|联合|组织|带领|率领|率|邀请|带着)[^，]{2,40}?${MEETING}(?:${oneOf(PEOPLE_ENDINGS)}|人员|部门|单位|负责人|负责同志|同志|组|队|团|局|委|院|妈妈|学院|大学|社团|医院|师生|街道|镇|乡|社区|村|公司|商户|人)[”]?$`,
)

/** 某局根据群众举报, 民警冒着大雨: how or why, but not yet what. */
const WAY_ALONE: RegExp = new RegExp(`^[^，]{2,20}?${MEETING}${oneOf(WAYS)}[^，]{0,26}${MEETING}${oneOf(ENDS_OF_WAYS)}$`)

/** 我区在农贸市场设立的8家平价商店: what was done to it only tells which it is; 盖起了新的教学楼 is a deed. */
const TOLD_WHICH: RegExp = new RegExp(`^[^，了过将把被]*${ACTS_OR_HAPPENS.source}的(?![^，]*${ACTS_OR_HAPPENS.source})[^，的了着过]{2,10}$`)

/** 一村民在自家菜园打井时: what somebody was about when it happened; 推迟两小时 and 同时 are no such times. */
const WHILE_ALONE = /^(?!在)[^，]{2,24}在[^，]{4,20}[^，小同及按准临到定届0-9]时$/

/** 大户韩立新站在地头对记者说: that somebody spoke, but not what they said */
const SPEAKS_ALONE = /(?:[对向][^，]{1,6}(?:说|说道|介绍|介绍说)|告诉(?:记者|笔者))$/

/** Whether a clause only tells how or when something was done, or which thing is meant: 某局根据群众举报, 我区设立的8家平价商店. */
export function endsBeforeDeed(clause: string): boolean {
  return WAY_ALONE.test(clause) || WHILE_ALONE.test(clause) || SPEAKS_ALONE.test(clause) || TOLD_WHICH.test(clause)
}

/** 区农业农村、公安、城管等部门: the first stands for all. */
const SEVERAL = /^([^，、]{3,12})、[^，]*?等[^，、]{0,3}(部门|单位)$/

/** The subject, or what says as much and is no longer than `room`: the last office of a person, 区长杨某某; '' where neither fits. */
export function fitting(who: string, room: number): string {
  const ways = [who, who.replace(SEVERAL, '$1等$2'), who.slice(who.lastIndexOf('、') + 1), CALLED.exec(who)?.[0] ?? '']
  return ways.find((way) => way !== '' && way.length <= room) ?? ''
}
