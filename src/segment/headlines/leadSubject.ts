import { CALLINGS, HEADLINE_VERBS, INCIDENT_VERBS, PEOPLE_ENDINGS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { HAN } from '../text/characters'
import { LONGEST_HEADLINE, everShorter } from './leadBrevity'
import { likelihood } from '../bylines/nameLikelihood'
import { oneOf } from '../text/patterns'

export const VERB: RegExp = new RegExp(oneOf([...HEADLINE_VERBS, ...INCIDENT_VERBS, '进行']))
/** 为…, 按照…, 在…中/下/之际: they say why, not who. */
export const CIRCUMSTANCE: RegExp =
  /^(?:为(?!期)|为了|按照|根据|随着|围绕|结合|针对|通过(?!.{0,8}(?:鉴定|验收|审查|评审|认证|考核|审批|检测|认定))|由于|自|在[^，]{2,40}(?:下|之际|期间|中|后|前|以来|时|指导下)$|记者[^，]{0,40}(?:获悉|了解到|看到)|据[^，]{1,20}$|作为|鉴于|伴随|时值|正值|适逢|面对|本着|历时|经过|经)/
/** What begins with one of these does not say who: 看望慰问委员, 在社区开展活动 */
export const NO_SUBJECT: RegExp = new RegExp(
  `^(?:(?:${oneOf(HEADLINE_VERBS)})(?!由|是|的|已|将|工作|期间|以来)|(?:公开|集中|当庭|当场|成功|共同|分别|陆续|相继|专题)(?:${oneOf(HEADLINE_VERBS)})(?![^，]{0,6}仪式)|在|对|就|给|通过|将|把|向|围绕|深入|来到|前往|赴|到|发现|全面|扎实|积极|认真|先后|并|被|竟|却|又|再|已|正|仍|感谢|归还|破|抓|查|调运|加强|变成|变为|送|种|仅用|提前|十年如一日|[0-9一二三四五六七八九十百]{1,4}(?:天|日|个?月|年|小时|分钟)(?:内|时间)?[^，]{0,2}(?:完成|建成|破|抓|送|审结|办结|调解|扑灭|抢通|修复|救出)|日前|近日|昨日)`,
)
/** Who: up to the first word that says what they did. */
const WHO: RegExp = new RegExp(
  `^(?:[^，、；：“]|“[^，“”]{1,8}”){2,14}?(?=(?:${oneOf(HEADLINE_VERBS)}|先后|组织|来到|到|前往|赴|带领|率|在|对|深入|走进|联合|与|和|拨打|发扬|坚持|克服|采取|抓住|立足|抢抓|通过|利用|为|以|从|把|将|、|，|$))`,
)
/** 区委副书记、区长韩立国: two offices of one person */
const TWO_OFFICES: RegExp = new RegExp(
  `^[^，；：“、]{2,12}(?:书记|主任|主席)、[^，；：“、]{1,8}?[长任记][${HAN}]{2,3}(?=带|率|来|到|前|深|主|出|赴|一|等|在|$)`,
)
const OFFICE_END: RegExp = new RegExp(`${oneOf(SUBJECT_ENDINGS)}$`)
/** 科学布局, 全社会: what only ends as offices do */
const NO_OFFICE = /(?:布局|格局|结局|大局|全局|社会|机会|城市|都市|地区|部门|全[省市县区])$/
/** 分成21个小组: what somebody did with it */
export const DEED: RegExp = /^(?:分成|分为|分|组成|组建|形成|采取)/
/** What no office begins with. */
const NO_NAME = /^(?:由|从|据|被|在|每|其|这|该|让|使|把|将|为|并|与|和|从而|共|有|以)/
const LONGEST_OFFICE = 14
/** 县委书记郑小华, 柳林镇, 县领导, 一反扒民警 */
export const PERSON_OR_OFFICE: RegExp = new RegExp(
  `(?:${oneOf(SUBJECT_ENDINGS)}|${oneOf(PEOPLE_ENDINGS)}|人员|领导.{2,3}|书记.{0,3}|[县市区镇乡村厂局院校]长.{0,3}|主任.{0,3}|员.{2,3}|女士|先生|大爷|大妈|大娘|师傅|某{1,2})$`,
)

/** 退休教师黎某某, but not 民警迅速赶 */
const CALLED: RegExp = new RegExp(`${oneOf(CALLINGS)}([${HAN}]{2,3})$`)

function isWho(words: string): boolean {
  const name = CALLED.exec(words)?.[1]
  if (name !== undefined) return likelihood(name) >= 0
  return PERSON_OR_OFFICE.test(words) && !NO_OFFICE.test(words)
}

/** 江城市民政局统筹资金: the longest office that a clause begins with, whatever it does; '' where it begins with none. */
function officeOf(clause: string): string {
  for (let length = Math.min(LONGEST_OFFICE, clause.length - 2); length > 2; length -= 1) {
    const office = clause.slice(0, length)
    // 河口镇组织…: the verb is no 组.
    if (clause.startsWith('组织', length - 1)) continue
    if (OFFICE_END.test(office) && !NO_OFFICE.test(office) && !/[，、；：“是的有了]/.test(office) && !VERB.test(office)) return office
  }
  return ''
}

/** 县考察团一行16人, 县总工会等6个单位 */
const COMPANY = /(?:一行|等)[0-9一二三四五六七八九十百余多]{0,4}(?:人|[个家](?:单位|部门))?$/

/** Who a clause begins with; '' where that is not clear. */
function whoOf(whole: string): string {
  const clause = whole.replace(COMPANY, '')
  if (NO_NAME.test(clause) || DEED.test(clause)) return ''
  const who = TWO_OFFICES.exec(clause)?.[0] ?? WHO.exec(clause)?.[0] ?? ''
  return isWho(who) ? who : officeOf(clause)
}

/** 具有轻便省油的特点, 被民警抓获: what is said of somebody or something named in the clause before */
const LONGEST_BARE = 45
/** A subject is cut to what stands behind its last 的, if that is enough. */
const SHORTEST_KERNEL = 4

/** “红旗”合作社: quotation marks within a name */
const BALANCED = /“[^，“”]{1,8}”/g

/** Somebody or something of which a clause says nothing yet: 刚回到某市的青年周某, 由某厂研制的小型插秧机; '' where it says something. */
export function bareSubject(clause: string): string {
  const plain = clause.replace(BALANCED, '')
  const isList = plain.includes('、') && !plain.startsWith('来自')
  if (clause.length > LONGEST_BARE || isList || /[：“”]/.test(plain) || CIRCUMSTANCE.test(clause) || DEED.test(clause)) return ''
  const at = clause.lastIndexOf('的')
  const kernel = clause.slice(at + 1)
  if (at >= 0 && kernel.length < SHORTEST_KERNEL)
    return OFFICE_END.test(clause.slice(0, at)) && !VERB.test(clause) ? clause.slice(0, at) + kernel : ''
  if (VERB.test(kernel) || /[了着过有是]/.test(kernel)) return ''
  const isThing = at > 0 && /^由|研制|生产|建设|研发|投资|设计/.test(clause.slice(0, at))
  return isThing || isWho(kernel) ? kernel : ''
}

/** The subject in short where it is long: 区委副书记、区长杨某某 is 区长杨某某, 城关镇干部林某某 is 干部林某某. '' where neither fits. */
function fitting(who: string, room: number): string {
  const ways = [who, who.slice(who.lastIndexOf('、') + 1), CALLED.exec(who)?.[0] ?? '']
  return ways.find((way) => way.length <= room) ?? ''
}

/** 该社区, 该县 */
const THAT_ONE = /^该(社区|街道|公司|[省市县区镇乡村局校厂院站馆队所])/

/** What 该校 and 该院 are in their own names. */
const KIND_IN_FULL: Readonly<Record<string, string>> = { 校: '(?:小学|中学|大学|学院|学校|校)', 院: '(?:医院|法院|检察院|卫生院|院)' }

/** The clause with the name of what it calls 该社区, where a clause before has it as `printed`. */
function named(clause: string, index: number, printed: readonly string[]): string {
  const kind = THAT_ONE.exec(clause)?.[1]
  if (kind === undefined) return clause
  const name: RegExp = new RegExp(`(?:^|走进|来到|在|从|的|、)([${HAN}]{1,10}?${KIND_IN_FULL[kind] ?? kind})`)
  for (let at = index - 1; at >= 0; at -= 1) {
    const found = name.exec(printed[at] ?? '')?.[1]
    if (found !== undefined) return found.replace(/^(?:走进|来到|在|从)/, '') + clause.slice(1 + kind.length)
  }
  return clause
}

/** The clause with the subject that a clause before it names, where it has none of its own and there is room; `printed`: the clauses with their times and sources. */
export function withSubject(clauses: readonly string[], index: number, printed: readonly string[]): string {
  const clause = named(clauses[index] ?? '', index, printed)
  const awaited = bareSubject(clauses[index - 1] ?? '') !== '' && whoOf(clause) === ''
  if (!awaited && !NO_SUBJECT.test(clause)) return clause
  const deeds = everShorter(clause.replace(/^(?:[并还也又竟却]|就(?!.{2,20}(?:进行|开展|举行))|日前|近日|昨日)/, ''))
  for (let at = 0; at < index; at += 1) {
    const before = clauses[at] ?? ''
    if (CIRCUMSTANCE.test(before)) continue
    for (const subject of [bareSubject(before), whoOf(before)]) {
      for (const said of deeds) {
        const who = fitting(subject, LONGEST_HEADLINE - said.length)
        if (who !== '') return who + said
      }
    }
  }
  return clause
}
