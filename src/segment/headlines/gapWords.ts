import { PEOPLE_BENEFITED, PEOPLE_TOLD_OF } from '../../lexicon/headlines/fragments'
import { EVENT_NOUNS, HEADLINE_VERBS, PEOPLE_ENDINGS } from '../../lexicon/headlines/headlines'
import { TRADES } from '../../lexicon/headlines/predicates'
import { SLOGAN_VERBS } from '../../lexicon/headlines/slogans'
import { HAN } from '../text/characters'
import { BARE_SUBJECT, FIGURE, GENRE, SUBJECT_START, VERB, bareWords, beginsWithSubject, isSlogan, saysMuch } from './headlineWords'
import { isDeed, isStatement } from './statements'
import { hasSurname } from '../bylines/nameLikelihood'
import { oneOf } from '../text/patterns'

/** Verbs that want an object, and words that want anything: what ends in them goes on. */
export const WANTS_MORE: RegExp =
  /(?:(?:研究|部署|推进|开展|举行|举办|召开)“[^“”]{2,12}”|派出|选派|抽调|派遣|召开|举行|举办|开展|组织|申报|申请|荣获|获|获评|入围|通过|推进|发布|印发|出台|调研|检查|督导|考察|慰问|研究|部署|参加|出席|打造|建设|成为|获得|迎来|走进|签下|拿下|揽下|评议|审议|视察|参观|迎来|送来|变身|变成|变为|化身|化作|[开驶搬住飞跑送装请]进|[用喝吃穿住]上|的|和|与|及|暨|、|在|对|为|向|于|被|把|将|等|以|从|到|让|使|第[一二三四五六七八九十0-9]{0,3}|全国|全省|全市|全县|全区|在[^，“”]{1,6}[里中上下内]|催生|带来|换来|引来|招来|造就|孕育|[办建盖修竖立架搭撑筑托]起|[走登踏坐当评考迈驶搬摆端戴穿过爱迷]上|[跨步走融汇植注列纳载落陷坠误潜闯驶涌流]入|[烧挖引闯走飞长种讲算晒拆逼喊考学结开生养炼打传捧]出|[叩敲]开|会见|接见|看望|拜会|宴请|约见|访问|率领|带领|邀请|吸引|战胜|击败|力克|不敌|负于|护送|搀扶|收养|领养|抚养|赡养|寻找|迎接|抗击|创办|兴办|修建|建造|研制|试制)$/
/** 电商论坛昨日举行, 防火工作再部署: what was held or done is said before */
export const DONE: RegExp =
  /(?:[昨今明后][日天晚]|[0-9]日|[上下本][周月]|周[一二三四五六日末]|近日|日前|近期|即将|再次?|隆重|胜利|圆满|顺利|如期|正式|[在于][^，“”]{2,10})(?:召开|举行|举办|开展|组织|部署|推进|通过|发布|出台)$/
/** 规范执法行为, 干部群众结对: words that end in a character which elsewhere wants more */
export const WANTS_NOTHING: RegExp =
  /(?:[行作有人勇]为|[结配核作成]对|目的|[温祥平缓谦共]和|大将|[平优高初中上一二三]等|[可得足]以|大使|[存所自实内潜健]在|[礼转出谦]让|[服随听]从|[不能要]等)$/
/** 视察组视察园区建设, 检查安全生产工作部署: verbs that are what something else is done about */
const WORK_VERBS_END = /(?:建设|研究|检查|调研|考察|视察|督导|评议|审议|部署|推进|安排|指导|走访|慰问)+$/

/** Whether the last word only looks like a verb that wants an object, as a verb stands before it. */
export function endsInWork(text: string): boolean {
  return WORK_VERBS_END.test(text) && VERB.test(text.replace(WORK_VERBS_END, ''))
}

/** 省委书记来我市调研: where somebody has gone is whole, and what he said or did there is told apart. */
export const VISITS: RegExp = /(?:[来到赴在]|深入|前往)[^，：“”]{1,10}(?:调研|考察|视察|检查|慰问|走访|督导|指导)$/
/** 慰问灾民: what else was done on the same visit */
export const VISITS_TOO: RegExp =
  /^(?:(?:并|又)?(?:调研|考察|视察|检查|慰问|走访|督导|指导|看望|参观|访问|督查))(?![^，]{0,6}(?:召开|举行|启动|结束))/
/** 谭小方在春耕现场会上强调：, 市领导督查防汛时要求: on which occasion somebody says what stands below */
export const SPEAKS_AT: RegExp = /(?:[时上中]|会议?|讲话|调研|检查|督导|督查)(?:强调|指出|要求|提出|表示)：?$/
/** 强调抓住重点: what was said there */
export const SAYS_THERE: RegExp = /^(?:强调|要求|指出|希望|勉励|提出)/

/** 开展“敲门行动”: named is what is done; more is wanted only where a name may go on: 研究“五水共治” / 工作 */
export const NAMED_DEED: RegExp = /(?:研究|部署|推进|开展|举行|举办|召开)“[^“”]{2,12}”$/
/** 我市召开秋粮收购保供 / 工作部署会: held, but what? */
export const HELD: RegExp = new RegExp(`(?:召开|举行|举办|组织召开)(?!.*${oneOf(EVENT_NOUNS)})`)
/** 受灾群众, 返乡农民工: what people are, not what they do */
const OF_PEOPLE = new RegExp(`${oneOf(TRADES)}(?=${oneOf(PEOPLE_ENDINGS)})`)
/** 组成人员, 工作人员: what they do is no deed either. */
const OF_STAFF: RegExp = new RegExp(`[${HAN}]{2}人员$`)
/** 市发电厂二期工程奠基 names nobody. */
const NO_CALLING =
  /工(?=[程业作厂地商会])|人(?=[民大均才口])|师(?=[生资范])|手(?=[续机工法])|[员兵](?=[工团])|户(?=[籍外])|长(?=[期年江春沙])/g
/** 拜泉县时中公社三百户农民 / 自愿集资办起第一座砖厂: somebody, whose deed is yet to come */
const BARE_PEOPLE: RegExp = new RegExp(
  `^[^，！？：“”]{2,14}(?:${oneOf([...PEOPLE_ENDINGS, ...PEOPLE_BENEFITED, ...PEOPLE_TOLD_OF, '人员'])}|(?:${oneOf(PEOPLE_ENDINGS)}|[员长师手人兵工户嫂匠犯]|主任|院士|博士|教授|经理|医师|嫌疑人|男子|女子)([${HAN}]{2,3}))$`,
)
/** “老庄调解室”: a name and nothing else, not what somebody says */
export const NAME_ALONE: RegExp = /^[“《](?![^“”]*(?:[我你他她俺咱是了也没吗啦吧]|不能|不会|不要|别))[^“”《》]{2,12}[”》]$/
/** 召开2021年度组织生活会: says what somebody did, so that the words before must say who */
export const WANTS_SUBJECT: RegExp = /^(?:召开|举行|举办|开展|组织|推出|启动|荣获|喜获|获(?!悉|救|刑))/

/** 第二次会议胜利闭幕, 被开除党籍: what is missing its beginning */
export const NTH: RegExp = /^第[一二三四五六七八九十0-9]{1,3}[次届]/
export const PASSIVE: RegExp = /^被.{2,6}$/
/** 政协当涂县第十届委员会: whose 第二次会议 it is */
export const BODY_END: RegExp = /(?:会|组|委)$/
/** 工作部署会, 开工仪式 */
export const MEETING_END: RegExp = /[会式]$/
/** 和秋粮收购工作 */
export const CONJUNCTION: RegExp = /^[和与及暨]/
/** ——当涂县老城改造纪实 */
export const DASH: RegExp = /^[—]/

/** A bare subject is shorter; what is longer says what it does, in words we do not know. */
export const LONGEST_BARE = 10
export const SHORTEST_EVENT = 8
/** Two statements that are halves of one headline are no longer each. */
export const LONGEST_HALF = 14
/** Shorter halves may be names. */
export const SHORTEST_COUPLET = 5
/** What calls for something in fewer words is the object of what stands before it. */
export const SHORTEST_CALL = 5

/** A line of a headline that a narrow column has cut is no longer. */
const LONGEST_CUT = 12
const LONGEST_REST = 14
/** Nor are the halves of a headline that stand one under the other. */
export const LONGEST_STACKED_HALF = 8

/** 到桐柏县写生, 被评为省级示范: nothing that says who, so that the line above must */
const WITHOUT_SUBJECT = /^(?:[到赴在被把将让给与向为]|获评|荣获|喜获|入选|亮相|走进|落户|成为|跻身)/
/** “阳光信贷”: a name within a headline */
export const NAMES: RegExp = /“[^”]{1,8}”/g
/** 严查扶贫领域 “雁过拔毛”: a name that the words before it lead up to */
export const NAME_BEHIND: RegExp = /^“[^”]{2,6}”$/
/** 向市农业局党组, 社区化服务经验, 一张“红名单”: ends with somebody or something */
export const SOMETHING_END: RegExp = /[”组委局会]$|(?:经验|服务|工作|活动|干部|职工|群众|村民|市民|企业|学生|老人)$/
/** 进万家, 让服务更贴心, 反馈巡察情况: what begins with what is done */
export const PREDICATE_START: RegExp = new RegExp(`^(?:[把将被让给使带进在]|(?!${oneOf(SLOGAN_VERBS)})${oneOf(HEADLINE_VERBS)})`)
/** 沱江大桥将在七月合龙, 计划到公园捡拾垃圾: somebody else and what becomes of him, or what will come of it */
export const OWN_STATEMENT: RegExp =
  /^(?:计划|力争|预计|确保|争取|旨在|今起|明起|明天起)|^[^，将已正]{2,8}(?:将|已|正|即将|有望|今日|今起|昨日|昨天|不再)/

/** 沈国芳：让“实验室”离“生产线”更近一些: what somebody says who is named */
export const SOMEBODY_SAYS: RegExp = new RegExp(`^[${HAN}]{2,3}(?:强调|要求|指出|表示|提出)?：.`)
/** 疑因厨师炒菜, 起因是一根烟头: why what the other half tells has happened */
export const TELLS_CAUSE: RegExp = /^(?:疑[因似为是系]|疑与|起因|事因|原因|皆因|只因|竟因)/

/** Halves behind a colon are no longer. */
const LONGEST_BEHIND_COLON = 8
/** 厂里换缝纫机：[节能减排] */
const BEHIND_COLON = /[^：“]{2,}：([^：，“”]{3,})$/

/** Whether both texts, or nearly as much, stand behind the colon that the first one holds: ……：节能减排 提质提效. */
export function areHalvesBehindColon(left: string, right: string): boolean {
  const half = BEHIND_COLON.exec(left)?.[1]
  if (half === undefined || /[：，“”]/.test(right)) return false
  return half.length <= LONGEST_BEHIND_COLON && right.length <= LONGEST_BEHIND_COLON && Math.abs(half.length - right.length) <= 1
}

/** 过火面积约三十亩, 总投资46亿元: how far it went, below what it was */
export const EXTENT: RegExp =
  /^(?:过火|受灾|受损|成灾|占地|总|建筑|营业|种植|灌溉|绿化|直接)?(?:面积|经济损失|投资|造价)[约达超近逾为共]?[0-9.一二三四五六七八九十百千万亿两余多]+(?:[元亩户人]|平方米|公顷|公里|美元|$)/

/** 判处三名罪犯, 开办夜校: an office only seems to be named, as 处 and 办 end the verb. */
export function isSoleDeed(text: string): boolean {
  const subject = SUBJECT_START.exec(text)?.[0] ?? ''
  return subject.length <= 2 && isDeed(text) && !isSlogan(text)
}

/** 二万农户承包荒山, 四千名妇女: people who are counted, of whom more is said */
const COUNTED_PEOPLE = new RegExp(
  `^(?:[0-9]+|[一二三四五六七八九十百千万两数]+)(?:多|余)?万?[名户位个]?[^，]{0,3}(?:${oneOf(PEOPLE_ENDINGS)}|[员户农])(?![^，]{0,3}$)`,
)

/** 江城健儿不负众望 / 谭小方夺得金牌: what tells of somebody of its own, unless it is whom a bare name leads up to: 工人村三百户 / 家里通了暖气 */
export function isOfItsOwn(left: string, right: string): boolean {
  if (isStatement(left) && COUNTED_PEOPLE.test(right)) return true
  return isStatement(right) && (isStatement(left) || !SUBJECT_START.test(left))
}

/** 交警严查黑校车 / 一夜查获9辆: what it came to, below what was done */
export function isResult(left: string, right: string): boolean {
  return isStatement(left) && isDeed(right) && FIGURE.test(right) && !WANTS_MORE.test(left)
}

/** 最大者七十三岁: of one of them */
const OLDEST_OF_ALL = /^最[大小高低多少长短老]/

/** 县委发出紧急通知 / 立即做好防霜准备: who calls for what stands below */
export const CALLS: RegExp = /(?:发出|发布|下达)[^，]{0,6}(?:通知|号召|指示|命令|倡议|动员令|通令)$/

/** 滩头镇年画 / 走上邮票首日封, 凌晨三点撬门 / 当天上午落网: one headline that a narrow column has cut. */
export function isWrapped(left: string, right: string): boolean {
  if (/^[—]|。$/.test(right) || isSlogan(left) || isSlogan(right) || GENRE.test(right) || /[，！？]|“[^”]{7}|“.*[^”]$/.test(left))
    return false
  if (OWN_STATEMENT.test(right) || isOfItsOwn(left, right) || isResult(left, right)) return false
  // 江城家家学技术 / 良种面积达一万亩: how far it has come
  if (isStatement(left) && isStatement(right) && FIGURE.test(right)) return false
  if (CALLS.test(left) || OLDEST_OF_ALL.test(right)) return false
  // 名酒飘香远销海外 / 江城酒厂: who it is told of next
  if (isStatement(left) && BARE_SUBJECT.test(right) && !VERB.test(right)) return false
  if (WITHOUT_SUBJECT.test(right) && !saysMuch(left.replace(NAMES, '')) && right.length <= LONGEST_REST) return left.length <= LONGEST_CUT
  if (left.length === right.length) return left.length <= LONGEST_STACKED_HALF && !SUBJECT_START.test(left) && !SUBJECT_START.test(right)
  return !saysMuch(left) && left.length <= LONGEST_CUT && right.length <= LONGEST_REST && !beginsWithSubject(right)
}

/** 41 | 件: what is counted; but not 3比2, nor a year */
const CUT_NUMBER = /[0-9](?<!(?:比|：|:|-)[0-9]{1,3}|(?:19|20)[0-9]{2})$/
const MEASURE = /^(?:多|余)?[万亿]?[件个名人户亩元吨家起处场次所座辆只头台套成倍天岁年日月项种条位万亿斤公米层栋间例株棵篇本册架]/

/** Whether the end of a line stands between a number and what is counted, or before the last character. */
export function isCutShort(left: string, right: string): boolean {
  return (right.length === 1 && !/[—：”）》]$/.test(left)) || (CUT_NUMBER.test(left) && MEASURE.test(right))
}

/** 向绿而行——从“傻大黑”到“小而美”: up to a dash; `??` is what a dash became where its encoding was lost. */
const BEFORE_DASH = /^([^—?？]{3,9})(?:——?|[?？]{2})./

/** Whether two halves as long as each other stand before a dash. */
export function isHalfBeforeDash(left: string, right: string): boolean {
  return BEFORE_DASH.exec(right)?.[1]?.length === left.length
}

/** A sum of money or a count may follow in any report: 三个项目 总投资41亿元 */
const COUNTED = /^(?:总|新增|共)?[^，]{0,2}\d|^《/

/** Whether the report says in one what the two pieces say apart: 我县召开成效巩固提升 / 工作动员大会. */
export function isSaidInOne(left: string, right: string, report: string): boolean {
  const [before, behind] = [bareWords(left).slice(-2), bareWords(right).slice(0, 2)]
  return before.length === 2 && behind.length === 2 && !COUNTED.test(right) && report.includes(before + behind)
}

/** Whether the words name somebody and nothing else. */
export function namesPeople(text: string): boolean {
  const match = BARE_PEOPLE.exec(text.replace(NO_CALLING, '〇'))
  return (
    match !== null &&
    !VERB.test(text.replace(OF_PEOPLE, '').replace(OF_STAFF, '')) &&
    !isSlogan(text) &&
    (match[1] === undefined || hasSurname(match[1]))
  )
}
