import { CALLINGS, HEADLINE_VERBS, INCIDENT_VERBS, PEOPLE_ENDINGS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { OFFICE_ENDINGS, WORDS_LIKE_OPENERS } from '../../lexicon/headlines/leads'
import { PLACES_LIKE_WORDS } from '../../lexicon/headlines/predicates'
import { HAN } from '../text/characters'
import { everShorter } from './leadBrevity'
import { hasSurname, likelihood } from '../bylines/nameLikelihood'
import { oneOf } from '../text/patterns'

/** 研究员, 检查组, 培训班 are nobody's deeds. */
export const ACTS_OR_HAPPENS: RegExp = new RegExp(
  `(?!(?<=运)动员)${oneOf([...HEADLINE_VERBS, ...INCIDENT_VERBS, '进行'])}(?![机员者家队团组站所院室班证品户器车])`,
)
/** 自贡市, 应急管理局, 正定县 are names, and no circumstance begins with them. */
export const NAME_START: RegExp = new RegExp(`^(?:${oneOf(PLACES_LIKE_WORDS)}|${oneOf(WORDS_LIKE_OPENERS)})`)
/** 为…, 按照…, 在…中/下/之际: they say why, not who. */
export const CIRCUMSTANCE: RegExp = new RegExp(
  `(?!${NAME_START.source})` +
    /^(?:为(?!期)|为了|按照|根据|随着|(?:围绕|针对)(?![^，]*(?:开展|进行|举行|召开|展开|视察|调研|座谈|协商))|结合|通过(?!.{0,14}(?:鉴定|验收|审查|评审|认证|考核|审批|检测|认定))|由于|自(?!己|发|愿|费|筹|编|办|带|掏|学|制|创|救|查|首)|在[^，]{2,40}(?:下|之际|期间|中|后|前|以来|时|指导下)$|记者[^，]{0,40}(?:获悉|了解到|看到)|据[^，]{1,20}$|作为|鉴于|伴随|时值|正值|适逢|面对|本着|历时|经过|经|以[^，]{2,14}为(?:名|由|借口|主题|契机|抓手|载体|重点|目标|宗旨)$|因(?!公|特)(?![^，]*(?:死|亡|伤|受[伤罚处审表]|被[抓捕查罚刑拘判处诉开撤免评授]|获)))/
      .source,
)
/** Who: up to the first word that says what they did. */
const WHO: RegExp = new RegExp(
  `^(?:[^，、；：“]|“[^，“”]{1,8}”){2,14}?(?=(?:${oneOf(HEADLINE_VERBS)}|先后|组织|来到|到|前往|赴|带领|率|在|对|深入|走进|联合|会同|与|和|正|已|曾|也|都|又|就|果然|终于|连续|自愿|主动|双双|背起|拿着|带着|握着|[站坐][在着]|拨打|发扬|坚持|克服|采取|抓住|立足|抢抓|通过|利用|为|以|从|把|将|、|，|$))`,
)
/** 区委副书记、区长韩立国: two offices of one person */
const TWO_OFFICES: RegExp = new RegExp(
  `^[^，；：“、]{2,12}(?:书记|主任|主席)、[^，；：“、]{1,8}?[长任记委席][${HAN}]{2,3}(?=带|率|来|到|前|深|主|出|赴|一|等|在|$)`,
)
export const OFFICE_END: RegExp = new RegExp(`${oneOf([...SUBJECT_ENDINGS, ...OFFICE_ENDINGS])}$`)
/** 交警部门 is no 交警部, 限期办理 no 限期办. */
const LONGER_WORD =
  /部门|办[理法公事]|处[理于在罚]|组织|局[长面]|院[长士子]|社[员长会区]|校[长园]|区[域长]|委[员托]|厂[长房]|队[员长伍]|村[民长里]|镇长|乡[长亲]|县[长城]|市[民长场]|省长|团[结队]|组[成建织]|馆长|科[学技研]|公安全/
/** Words behind which no office goes on: 县人大常委会组织部分县人大代表 is no 组织部分县. */
const PAST_OFFICE =
  /组织(?!部$)|抽调|组建|派出(?!所)|选派|会同|联合(?!会)|带领|率|邀请|[对把将向于为与让使在]|进行|参加|由|涉及|占|到|流经|进入|经过|途经|位于|地处/
/** 科学布局, 全社会: what only ends as offices do */
const NO_OFFICE = /(?:布局|格局|结局|大局|全局|社会|机会|城市|都市|地区|部门|全部|局部|内部|外部|一部|全[省市县区])$/
/** 分成21个小组: what somebody did with it */
export const DIVIDED: RegExp = /^(?:分成|分为|分|组成|组建|形成|采取)/
/** What no office begins with. */
export const NO_NAME: RegExp = new RegExp(
  `(?!${NAME_START.source})(?:` +
    /^(?:由|从|据|被|在|每|其|这|该|让|使|把|将|为|并|与|和|从而|共|有|以|今后|当|各|一|二是|三是|四是|其|说起|提起|谈起|走进|通过|传达|观看|听取|宣读|审议|听了|看了|到|赴|前往|来到|深入|奔赴)|分成|涉及|提醒|介绍|感谢|邀请|[0-9]后/
      .source +
    ')',
)
const LONGEST_OFFICE = 14
/** 县委书记郑小华, 柳林镇, 县领导, 一反扒民警 */
export const PERSON_OR_OFFICE: RegExp = new RegExp(
  `(?:${oneOf([...SUBJECT_ENDINGS, ...OFFICE_ENDINGS])}|${oneOf(PEOPLE_ENDINGS)}|人员|[员工者官生]们?|领导.{2,3}|书记.{0,3}|主席.{0,3}|经理.{0,3}|教授.{0,3}|[县市区镇乡村厂局院校]长.{0,3}|主任.{0,3}|员.{2,3}|女士|先生|大爷|大妈|大娘|师傅|某{1,2})$`,
)

/** 退休教师黎某某, but not 民警迅速赶 */
const CALLED: RegExp = new RegExp(`[副代总]?(?:${oneOf(CALLINGS)}|[士员师匠])([${HAN}]{2,3})$`)

/** 季玉梅, 67岁的刘文贵 */
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
    // 河口镇组织…: the verb is no 组.
    if (clause.startsWith('组织', length - 1) || PAST_OFFICE.test(office)) continue
    // 城东街道的居民老周: the street did nothing.
    if (clause.charAt(length) === '的') continue
    if (LONGER_WORD.test(clause.slice(length - 1, length + 1))) continue
    if (OFFICE_END.test(office) && !NO_OFFICE.test(office) && !/[，、；：“是的有了]/.test(office) && !ACTS_OR_HAPPENS.test(office))
      return office
  }
  return ''
}

/** 县考察团一行16人, 县总工会等6个单位, 各业商人三百余 */
const COMPANY =
  /(?:一行|等)[0-9一二三四五六七八九十百余多]{0,4}(?:人|[个家](?:单位|部门))?$|(?<=[人工民员生])[0-9一二三四五六七八九十百千]+余?(?:人|名)?$/

/** Who a clause begins with; '' where that is not clear. */
export function whoOf(whole: string): string {
  const clause = whole.replace(COMPANY, '').replace(/^(?:家住|住在|来自|从)[^，]{2,16}?的(?=[^，]{2})/, '')
  if (NO_NAME.test(clause) || DIVIDED.test(clause)) return ''
  const several = clause.includes('等') ? DEPARTMENTS.exec(clause)?.[0] : undefined
  if (several !== undefined) return several
  const who = TWO_OFFICES.exec(clause)?.[0] ?? WHO.exec(clause)?.[0] ?? ''
  // 督导组一行由某副书记带领: it is the one before.
  const before = /^(.{3,}?)[由被]/.exec(who)?.[1]
  if (before !== undefined) return isWho(before) ? before : ''
  return isWho(who) ? who : officeOf(clause)
}

/** 会同公安、工商部门; 组织30名“爱心妈妈”; 带领部分政协委员: with whom, but not yet what */
export const COMPANIONS: RegExp = new RegExp(
  `(?:会同|联合|组织|带领|率领|率|邀请|带着)[^，]{2,40}?(?:${oneOf(PEOPLE_ENDINGS)}|人员|部门|单位|负责人|负责同志|同志|组|队|团|局|委|院|专家|妈妈|学院|大学|社团|医院|师生|街道|镇|乡|社区|村|公司|企业|商户|人)[”]?$`,
)

/** No clause that names somebody and says nothing of them is longer. */
const LONGEST_UNSAID = 45
/** A subject is cut to what stands behind its last 的, if that is enough. */
export const SHORTEST_KERNEL = 4

/** “红旗”合作社: quotation marks within a name */
const BALANCED = /“[^，“”]{1,8}”/g

/** 镇代表队以71比66战胜县电力队: who was beaten is no subject. */
const BEAT = /战胜|击败|力克|险胜|[大完小]胜|负于|不敌/

/** 派出所民警冒着大雨: how, before what was done. */
const WITH_WHAT_FACE = /(?<=.{2})(?:冒着|顶着|迎着|踏着|披着|不顾|顶风|冒雨|冒雪)[^，]{0,8}$/

/** “花岗岩石粉综合利用技术研究”项目 */
const TITLED = /^“[^“”]{4,26}”[^，“”]{0,4}(?:项目|工程|课题|技术|产品|系统|成果|节目|作品)$/

/** Somebody or something of which a clause says nothing yet: 刚回到某市的青年周某, 由某厂研制的小型插秧机; '' where it says something. */
export function bareSubject(words: string): string {
  const clause = words.replace(WITH_WHAT_FACE, '')
  if (TITLED.test(clause)) return clause
  const plain = clause.replace(BALANCED, '')
  const isList = plain.includes('、') && !plain.startsWith('来自')
  if (clause.length > LONGEST_UNSAID || isList || /[：“”]/.test(plain) || CIRCUMSTANCE.test(clause) || DIVIDED.test(clause)) return ''
  if (BEAT.test(clause)) return ''
  const at = clause.lastIndexOf('的')
  const kernel = clause.slice(at + 1)
  if (at >= 0 && kernel.length < SHORTEST_KERNEL)
    return OFFICE_END.test(clause.slice(0, at)) && !ACTS_OR_HAPPENS.test(clause) ? clause.slice(0, at) + kernel : ''
  if (
    ACTS_OR_HAPPENS.test(kernel) ||
    /[将把被向对给]|送到|会同|带领|组建|组成|抽调|招募|邀请|流经|途经|进入|嫁给|到|住在|后(?![勤街庄村])/.test(kernel) ||
    /[了着过有是]/.test(kernel)
  )
    return ''
  const isThing = at > 0 && /^由|研制|生产|建设|研发|投资|设计/.test(clause.slice(0, at))
  return isThing || isWho(kernel) ? kernel : ''
}

/** 区农业农村、公安、城管等部门 */
const SEVERAL = /^([^，、]{3,12})、[^，]*?等[^，、]{0,3}(部门|单位)$/
const DEPARTMENTS =
  /^(?:(?!联合|会同|组织|邀请|带领|率|进驻|协调|党委、)[^，“：是有了]){2,30}?等[^，、“]{0,3}(?:部门|单位)(?=$|在|对|到|联合|组织|共同|开展|深入|前往|赴)/

/** The subject where there is room for it, or what says as much: 某某、区长杨某某 is 区长杨某某. '' where neither fits. */
export function fittingInFull(who: string, room: number): string {
  const ways = [who, ...everShorter(who), who.replace(SEVERAL, '$1等$2')]
  return ways.find((way) => way.length <= room) ?? ''
}

/** 县公安局城南派出所: what a branch did, its office did. */
const BRANCH = /^([^，、]{2,12}?(?:公安[^，、]{0,4}局|分局|法院|检察院))[^，、]{2,8}(?:所|队|庭|室)$/

/** The subject in short where it is long: 区委副书记、区长杨某某 is 区长杨某某, 城关镇干部林某某 is 干部林某某. '' where neither fits. */
export function fitting(who: string, room: number): string {
  const ways = [who.slice(who.lastIndexOf('、') + 1), CALLED.exec(who)?.[0] ?? '', BRANCH.exec(who)?.[1] ?? '']
  return fittingInFull(who, room) || (ways.find((way) => way !== '' && way.length <= room) ?? '')
}

/** Whether a clause leaves open what somebody did: 刚回到某市的青年周某; 妇联组织30名“爱心妈妈”; 主席带领部分委员 */
export function leavesOpen(clause: string): boolean {
  return bareSubject(clause) !== '' || COMPANIONS.test(clause)
}
