import { DEMANDS, GOING_ON } from '../../../lexicon/headlines/drawn'
import { HEADLINE_VERBS } from '../../../lexicon/headlines/headlines'
import { hasSurname, likelihood } from '../../bylines/nameLikelihood'
import { HAN } from '../../text/characters'
import { oneOf } from '../../../matching/oneOf'
import { LONGEST_HEADLINE, everShorter, shortest } from './brevity'
import type { Clause } from './clauses'
import { ACTS_OR_HAPPENS, LIKELY, NAME_START, OFFICE_END, fitting, whoOf } from './who'

/** What begins with one of these does not say who: 看望慰问委员, 在社区开展活动, 十年如一日照顾老人. */
const NO_SUBJECT: RegExp = new RegExp(
  `^(?:(?:${oneOf(HEADLINE_VERBS)})(?!由|是|的|已|将|工作|期间|以来|小组|[员者队团组站所室班])|(?:公开|集中|当庭|当场|实地|现场|成功|共同|分别|陆续|相继|专题)(?:${oneOf(HEADLINE_VERBS)})(?![^，]{0,6}仪式)|[在对就给通把将向并被竟却又再已仍到赴破抓查送种]|受到|沿(?![海江线街河湖路边岸途])|深入|来到|前往|发现|全面|扎实|积极|认真|先后|正(?!在?[^，]{2,14}的[^，]{2,})|重新|感谢|归还|打掉|捣毁|端掉|一举|调运|加强|变成|变为|仅用|提前|自[己费筹发带掏]|十年如一日|[0-9一二三四五六七八九十百]{1,4}(?:天|日|个?月|年|小时|分钟)(?:内|时间)?[^，]{0,2}(?:${oneOf(HEADLINE_VERBS)}|[破抓送骗偷盗卖赚捐挖种募跑走]))`,
)
/** 可以查询电话, 使亩产提高一成: somebody or something named before is what it is told of. */
const GOES_ON: RegExp = new RegExp(`^(?:${oneOf(GOING_ON)}|与(?!会)|[${HAN}]{1,2}了(?![解结]))`)
/** 近百名志愿者走进敬老院: how many did it; 主要路段全部恢复通行: what it tells of stands in it. */
const COUNTED_WHO = /^(?:近|约|逾|超|超过|共有?)[0-9一二三四五六七八九十百千万两余多数]+(?:余|多)?[名位户家支对](?![^，]{0,3}$)/
const NAMED_PART = /^(?:主要|重点)[^，在对]{2,8}(?:全部|已经?|均|都)/

/** Whether a clause does not say of whom it tells. */
export function lacksSubject(clause: string): boolean {
  return (
    (NO_SUBJECT.test(clause) || GOES_ON.test(clause)) && !NAME_START.test(clause) && !COUNTED_WHO.test(clause) && !NAMED_PART.test(clause)
  )
}

/** 该社区, 全镇, 乡里: one that is named before. */
const THAT_ONE =
  /^(?:该(社区|街道|公司|线路|合作社|[省市县区镇乡村局校厂院站馆队所场矿])|全(社区|街道|[镇乡村校厂场矿])|([镇乡村校厂场矿])里)/
/** 大冶是资源枯竭型城市: more than a name. */
const NO_NAMED = /^[该全各这那本我]|[是的了着有和与对将把]|采取|兴起|城市$/
/** What 该校 and 该院 are in their own names. */
const KIND_IN_FULL: Readonly<Record<string, string>> = { 校: '(?:小学|中学|大学|学院|学校|校)', 院: '(?:医院|法院|检察院|卫生院|院)' }
/** For each kind of place or office, how it is named in a clause. */
const NAME_OF: ReadonlyMap<string, RegExp> = new Map(
  ['社区', '街道', '公司', '线路', '合作社', ...'省市县区镇乡村局校厂院站馆队所场矿'].map((kind) => [
    kind,
    new RegExp(`(?:^|走进|来到|在|从|的|、)([${HAN}]{1,10}?${KIND_IN_FULL[kind] ?? kind})`),
  ]),
)
/** What stands before a name in its clause and is none of it. */
const BEFORE_NAME = /^(?:走进|来到|在|从|据|位于|由|到)|^.+[从在到](?=.{2,})/

/** 她从纺织厂下岗: one with whose name a sentence before begins. */
const PRONOUN = /^[他她](?!们|人|乡)/
const PERSON: RegExp = new RegExp(`^(?:今年)?(?:[0-9]{2}岁的)?([${HAN}]{2,3})(?=是|今年|生于|出生|，|$)`)

/** The person that the clauses before one begin with; '' where there is none. */
function personBefore(clauses: readonly Clause[], index: number): string {
  for (const { text } of clauses.slice(0, index)) {
    const name = PERSON.exec(text)?.[1] ?? ''
    if (name !== '' && hasSurname(name) && likelihood(name) >= LIKELY) return name
  }
  return ''
}

/** The clause with the name of what it calls 该社区 or 她, where a clause before has it. */
function named(clauses: readonly Clause[], index: number): string {
  const clause = clauses[index]?.text ?? ''
  if (PRONOUN.test(clause)) return (personBefore(clauses, index) || clause.charAt(0)) + clause.slice(1)
  const [that = '', ...kinds] = THAT_ONE.exec(clause) ?? []
  const name = NAME_OF.get(kinds.find((kind) => kind !== undefined) ?? '')
  if (name === undefined) return clause
  for (let at = index - 1; at >= 0; at -= 1) {
    const found = name.exec(clauses[at]?.printed ?? '')?.[1]?.replace(BEFORE_NAME, '')
    if (found !== undefined && !NO_NAMED.test(found) && !ACTS_OR_HAPPENS.test(found)) return found + clause.slice(that.length)
  }
  return clause
}

/** 到红旗公社: where somebody went, before what they did there. */
const WENT_THERE = /^(?:到|赴|来到|深入|前往|奔赴|走进)[^，了]{2,24}$/
/** A longer subject leaves no room for what it did. */
const LONGEST_SUBJECT = 12
/** What a clause can do without when its subject is put before it. */
const LINKS = /^(?:但是?|不过|然而|[并还也又竟却]|一举|就(?!.{2,40}(?:进行|开展|举行))|该[县市区镇乡村校厂院局])/

/** The clause with the subject that a clause before it names, where it has none of its own and there is room. */
export function withSubject(clauses: readonly Clause[], index: number): string {
  const here = clauses[index]
  const clause = named(clauses, index)
  const last = clauses[index - 1]
  const { who: own, lacksSubject: isBare } = clause === here?.text ? here : { who: whoOf(clause), lacksSubject: lacksSubject(clause) }
  const isAwaited = last !== undefined && last.sentence === here?.sentence && own === '' && (last.isOpen || WENT_THERE.test(last.text))
  if ((!isAwaited && !isBare) || isDemanded(clauses, index)) return clause
  const deed = clause.replace(LINKS, '')
  const subjects = subjectsBefore(clauses, index)
  for (const who of subjects) {
    for (const said of everShorter(deed)) {
      const subject = fitting(who, LONGEST_HEADLINE - said.length)
      if (subject !== '' && !said.includes(subject)) return subject + said
    }
  }
  // Nothing has room: what is said is cut behind its subject.
  const [subject = ''] = subjects
  return subject.length <= LONGEST_SUBJECT ? subject + shortest(deed) : clause
}

/** What asks, hopes or promises: nobody has done yet what follows. */
export const DEMAND: RegExp = new RegExp(`(?:军令状|承诺书|责任书|口号|目标|计划)”?：|${oneOf(DEMANDS)}(?!的)|[^小学]说$`)
/** How far a demand reaches, in clauses. */
const DEMAND_REACHES = 6

/** 要求各地抓好秋种，做到应种尽种: nobody has done yet what somebody asks for. */
export function isDemanded(clauses: readonly Clause[], index: number): boolean {
  const here = clauses[index]
  return clauses.slice(Math.max(0, index - DEMAND_REACHES), index).some(({ isDemand, sentence }) => isDemand && sentence === here?.sentence)
}

/** Who the clauses before one name: in its own sentence the nearest first, then the offices of its paragraph from the beginning. */
function subjectsBefore(clauses: readonly Clause[], index: number): string[] {
  const here = clauses[index]
  const before = clauses.slice(0, index).filter(({ paragraph }) => paragraph === here?.paragraph)
  const own = before.filter(({ sentence }) => sentence === here?.sentence).reverse()
  const others = before.filter(({ sentence }) => sentence !== here?.sentence)
  // 他眼睛看不见，但……: a person did it, and no office.
  const isOfPerson = own.some(({ text }) => PRONOUN.test(text))
  return [
    ...own.flatMap(({ names }) => names),
    // Somebody whom another sentence shows did not do all that is told.
    ...others.flatMap(({ names }) => names.filter((who) => OFFICE_END.test(who) !== isOfPerson)),
  ]
}
