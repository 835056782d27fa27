import { HEADLINE_VERBS } from '../../lexicon/headlines/headlines'
import { GOING_ON } from '../../lexicon/headlines/leads'
import { HAN } from '../text/characters'
import { LONGEST_HEADLINE, everShorter } from './leadBrevity'
import type { Clause } from './leadClauses'
import {
  CIRCUMSTANCE,
  COMPANIONS,
  LIKELY,
  NAME_START,
  NO_NAME,
  OFFICE_END,
  SHORTEST_KERNEL,
  ACTS_OR_HAPPENS,
  bareSubject,
  fitting,
  fittingInFull,
  leavesOpen,
  whoOf,
} from './leadWho'
import { hasSurname, likelihood } from '../bylines/nameLikelihood'
import { oneOf } from '../text/patterns'

/** What begins with one of these does not say who: 看望慰问委员, 在社区开展活动 */
const NO_SUBJECT: RegExp = new RegExp(
  `^(?:(?:${oneOf(HEADLINE_VERBS)})(?!由|是|的|已|将|工作|期间|以来|小组|[员者队团组站所室班])|(?:公开|集中|当庭|当场|实地|现场|成功|共同|分别|陆续|相继|专题)(?:${oneOf(HEADLINE_VERBS)})(?![^，]{0,6}仪式)|在|对|就|给|受到|沿(?![海江线街河湖路边岸途])|通过|将|把|向|围绕|深入|来到|前往|赴|到|发现|全面|扎实|积极|认真|先后|并|被|竟|却|又|再|已|正(?!在?[^，]{2,14}的[^，]{2,})|仍|重新|感谢|归还|破|抓|查|打掉|捣毁|端掉|一举|[栽种摆挂堆长铺贴写站挤坐]满|调运|加强|变成|变为|送|种|仅用|提前|自己|自费|自筹|自发|自带|自掏|十年如一日|[0-9一二三四五六七八九十百]{1,4}(?:天|日|个?月|年|小时|分钟)(?:内|时间)?[^，]{0,2}(?:完成|建成|破|抓|送|审结|办结|调解|扑灭|抢通|修复|救出|骗|偷|盗|卖|赚|捐|挖|种|募|收治|跑|走)|日前|近日|昨日)`,
)
/** 到红旗公社: where they went, before what they did there. */
const WENT_THERE = /^(?:到|赴|来到|深入|前往|奔赴|走进)[^，了]{2,24}$/
/** 石雕作品经过三个月的修补: what then was done, or did something. */
const WENT_THROUGH = /^([^，、：“是有了]{3,16}?)(?:经过|历经|历时|经)[^，]{3,18}$/
/** 可以查询电话, 使亩产提高一成: somebody or something named before is what it is told of. */
const GOES_ON: RegExp = new RegExp(
  `^(?:${oneOf(GOING_ON)}|与(?!会)|假(?=[^，]{2,12}(?:举行|召开))|[${HAN}]了|[${HAN}]{2}了(?![解结])|[背拿拎扛挑端捧走跑踏翻爬骑][起遍进出上下过])`,
)
/** 近百名志愿者走进敬老院: how many did it */
const COUNTED_WHO = /^(?:近|约|逾|超|超过|共有?)[0-9一二三四五六七八九十百千万两余多数]+(?:余|多)?[名位户家支对](?![^，]{0,3}$)/

/** 主要路段全部恢复通行: what it tells of stands in it. */
const NAMED_PART = /^(?:主要|重点)[^，在对]{2,8}(?:全部|已经?|均|都)/

/** Whether a clause does not say of whom it tells. */
export function lacksSubject(clause: string): boolean {
  return (
    (NO_SUBJECT.test(clause) || GOES_ON.test(clause)) && !NAME_START.test(clause) && !COUNTED_WHO.test(clause) && !NAMED_PART.test(clause)
  )
}

/** 该社区, 全镇, 乡里: one that is named before */
const THAT_ONE =
  /^(?:该(社区|街道|公司|线路|合作社|[省市县区镇乡村局校厂院站馆队所场矿])|全(社区|街道|[镇乡村校厂场矿])|([镇乡村校厂场矿])里)/

/** 大冶是资源枯竭型城市: more than a name */
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

/** 她从纺织厂下岗: one whom a sentence before begins with */
const PRONOUN = /^[他她](?!们|人|乡)/
const PERSON: RegExp = new RegExp(`^(?:今年)?(?:[0-9]{2}岁的)?([${HAN}]{2,3})(?=是|今年|生于|出生|，|$)`)

/** The person that the sentences before one begin with; '' where there is none. */
function personBefore(clauses: readonly Clause[], index: number): string {
  for (const { text } of clauses.slice(0, index)) {
    const name = PERSON.exec(text)?.[1] ?? ''
    if (name !== '' && hasSurname(name) && likelihood(name) >= LIKELY) return name
  }
  return ''
}

/** The clause with the name of what it calls 该社区, where a clause before has it as printed. */
function named(clauses: readonly Clause[], index: number): string {
  const clause = clauses[index]?.text ?? ''
  if (PRONOUN.test(clause)) return (personBefore(clauses, index) || clause.charAt(0)) + clause.slice(1)
  const [that = '', ...kinds] = THAT_ONE.exec(clause) ?? []
  const name = NAME_OF.get(kinds.find((kind) => kind !== undefined) ?? '')
  if (name === undefined) return clause
  for (let at = index - 1; at >= 0; at -= 1) {
    const found = name.exec(clauses[at]?.printed ?? '')?.[1]?.replace(/^(?:走进|来到|在|从|据|位于|由|到)|^.+[从在到](?=.{2,})/, '')
    if (found !== undefined && !NO_NAMED.test(found) && !ACTS_OR_HAPPENS.test(found)) return found + clause.slice(that.length)
  }
  return clause
}

/** The clause with the subject that a clause before it names, where it has none of its own and there is room. */
export function withSubject(clauses: readonly Clause[], index: number): string {
  const clause = named(clauses, index)
  const last = clauses[index - 1]
  const awaited =
    last !== undefined &&
    last.sentence === clauses[index]?.sentence &&
    whoOf(clause) === '' &&
    (leavesOpen(last.text) || WENT_THERE.test(last.text))
  const ofWork = ofWorkBefore(clauses, index, clause)
  if (ofWork !== '') return ofWork
  if (!awaited && !lacksSubject(clause)) return clause
  if (isDemanded(clauses, index) || clause.startsWith('由')) return clause
  const ofThing = behindTopic(clauses, index, clause)
  if (ofThing !== clause) return ofThing
  const plain = clause.replace(/^(?:[并还也又竟却]|一举|就(?!.{2,40}(?:进行|开展|举行))|日前|近日|昨日)/, '')
  const bare = plain.replace(WITHIN, '')
  const deeds = bare === plain ? everShorter(plain) : [...everShorter(plain), ...everShorter(bare)]
  for (const before of subjectsBefore(clauses, index)) {
    for (const inRoom of [fittingInFull, fitting]) {
      for (const said of deeds) {
        const who = inRoom(before, LONGEST_HEADLINE - said.length)
        if (who !== '' && !said.includes(who)) return who + said.replace(/^该[县市区镇乡村校厂院局]/, '')
      }
    }
  }
  return clause
}

/** 在南街一处民房内查获……, 到十七个省传授……: where, before what */
const WITHIN: RegExp = new RegExp(
  `^(?:在[^，在]{2,20}?(?:[里内中上旁]|现场|附近|路段|门口|[镇乡村]|社区|街道)|[到赴][^，]{2,20}?)(?=(?:成功|当场)?(?:${oneOf(HEADLINE_VERBS)}|传授|讲授|推广|销售))`,
)
/** 某镇先后有180多名技术员走出家门: they are who then did something. */
const HAD_MANY =
  /^([^，、有]{2,10}?)(?:先后|已|共|还|现|每年)*有([0-9一二三四五六七八九十百千两]+(?:余|多)?[名位][^，、]{2,10}?)(?=走|外出|参加|加入|到|赴|投身|报名|在|来|踊跃|自愿)/

/** What things do and what becomes of them: 变成了水泥路, 创下新高 */
const OF_THINGS = /^(?:已|已经)?(?:变|成[了为]|是|有|被|能|可以|让|使|令|创下|达|超|占|实现|列入|同比|比|全部|才)/

const DEMAND =
  /(?:军令状|承诺书|责任书|口号|目标|计划)”?：|承诺|要求|强调|指出|提出(?!的)|表示|希望|认为|建议(?!的)|通知|号召|介绍说?$|[^小学]说$/

/** 过去坑洼的土路，如今变成了水泥路: what the clause goes on telling of, where that is no office and nobody. */
function behindTopic(clauses: readonly Clause[], index: number, clause: string): string {
  const here = clauses[index]
  const topic = clauses[index - 1]
  if (here === undefined || topic === undefined || topic.sentence !== here.sentence || topic.text.length < SHORTEST_KERNEL) return clause
  if (topic.text.length + here.printed.length >= LONGEST_HEADLINE || /[“”：]/.test(topic.text)) return clause
  const isNone = [CIRCUMSTANCE, NO_SUBJECT, GOES_ON, NO_NAME, ACTS_OR_HAPPENS, /[里上中下时后前]$|以来$/].some((pattern) =>
    pattern.test(topic.text),
  )
  return isNone || whoOf(topic.text) !== '' || !OF_THINGS.test(clause) ? clause : `${topic.text}，${here.printed}`
}

/** 主体工程已全部完工, 一期工程竣工: of which work? */
const PART_OF = /^(?:主体|前期|一期|二期|首期|配套|土建|主要)(?:工程|建设|设施|结构)/
/** 总投资三千万元的, 由某厂承建的: what can be left out before a work's name */
const BEFORE_NAME = /^(?:总?投资|由|占地|建筑面积)[^，]{2,24}?的(?=[^，的]{4,20}$)/
const WORK = /(?:工程|项目|大桥|公路|大楼|水库)$/

/** 渔港改扩建工程，主体工程已全部完工: the work that the clauses before name; '' where none is named or there is no room. */
function ofWorkBefore(clauses: readonly Clause[], index: number, clause: string): string {
  if (!PART_OF.test(clause)) return ''
  for (let at = index - 1; clauses[at]?.sentence === clauses[index]?.sentence; at -= 1) {
    const work = (clauses[at]?.text ?? '').replace(BEFORE_NAME, '')
    if (WORK.test(work) && !/[，了着过]/.test(work) && work.length + clause.length < LONGEST_HEADLINE) return `${work}，${clause}`
  }
  return ''
}

/** 要求各地抓好秋种，做到应种尽种: nobody has done yet what somebody asks for. */
export function isDemanded(clauses: readonly Clause[], index: number): boolean {
  const here = clauses[index]
  return clauses.slice(Math.max(0, index - 6), index).some(({ text, sentence }) => sentence === here?.sentence && DEMAND.test(text))
}

/** 红旗公社桃花大队的贫下中农: somebody with where they belong, in full; '' where nothing is said of that. */
function withHome(text: string): string {
  const home = /^([^，、：“”的了]{2,10}(?:[省市县区镇乡村社队厂校院局]|街道))的[^，的]{2,8}$/.exec(text)?.[1]
  return home === undefined || ACTS_OR_HAPPENS.test(text) || bareSubject(text) === '' ? '' : text
}

function manyIn(text: string): string[] {
  const many = HAD_MANY.exec(text)
  return many === null ? [] : [`${many[1] ?? ''}${many[2] ?? ''}`]
}

/** Who the clauses before one name: in its own sentence the nearest first, then those of its paragraph from the beginning. */
function subjectsBefore(clauses: readonly Clause[], index: number): string[] {
  const here = clauses[index]
  const before = clauses
    .slice(0, index)
    .map((clause, at) => (THAT_ONE.test(clause.text) ? { ...clause, text: named(clauses, at) } : clause))
    .filter(({ paragraph }) => paragraph === here?.paragraph)
  const own = before.filter(({ sentence }) => sentence === here?.sentence).reverse()
  const others = before.filter(({ sentence }) => sentence !== here?.sentence)
  const whoIn = (text: string): string[] =>
    CIRCUMSTANCE.test(text)
      ? []
      : COMPANIONS.test(text)
        ? [whoOf(text)]
        : [...manyIn(text), withHome(text), bareSubject(text), whoOf(text), WENT_THROUGH.exec(text)?.[1] ?? '']
  return [
    ...own.flatMap(({ text }) => whoIn(text)),
    // Somebody whom another sentence shows did not do all that is told.
    ...others.flatMap(({ text }) => whoIn(text).filter((who) => OFFICE_END.test(who))),
  ].filter((who) => who !== '' && !NO_NAME.test(who))
}

/** 同乐乡的晒谷坪上, 在正定古城阳和楼前 */
const WHERE = /^在?[^，：“”]{4,18}(?:[里上内旁边前下]|基地|市场|现场|中心|门口)$/

/** The clause behind the place that its sentence begins with, where there is room and it names none. */
export function withPlace(clauses: readonly Clause[], index: number, whole: string): string {
  const here = clauses[index]
  const before = clauses[index - 1]
  if (here === undefined || before === undefined || before.sentence !== here.sentence || whole !== here.text) return whole
  const place = before.text
  if (!WHERE.test(place) || lacksSubject(whole) || /[省市县区镇乡村]|街道|社区/.test(whole)) return whole
  if (place.length + whole.length + 1 > LONGEST_HEADLINE || !/[省市县区镇乡村]|街道|社区/.test(place)) return whole
  return `${place}，${whole}`
}
