import { EVENT_NOUNS, SUBJECT_ENDINGS } from '../../lexicon/headlines/headlines'
import { clausesOf, stripped } from './leadClauses'
import { CIRCUMSTANCE, DEED, NO_SUBJECT, PERSON_OR_OFFICE, VERB, bareSubject, withSubject } from './leadSubject'
import { LONGEST_HEADLINE, spared } from './leadBrevity'
import { oneOf } from '../text/patterns'

/** 会议, 比赛, 第七届…… */
const EVENT: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}|第[^，]{1,4}届`)
const SUBJECT: RegExp = new RegExp(`${oneOf(SUBJECT_ENDINGS)}`)
/** 巡逻至滨江一路时, 距出口9公里的地方, 走进城东社区, 初冬的江边: where and when something is about to happen */
const SETTING =
  /(?:[^一及准按同]时|途中|的时候|的地方|[口桥角旁]处|附近|路段|门口|门前|现场|[^前今此]后)$|^(?:一?走进|步入|漫步|来到|说起|提起|谈起|谈到|每到|一大早|随着)|^(?:初|深|隆|盛|仲|暮|金)[春夏秋冬](?:时节|的.{2,4})?$/
/** 拨打公司电话, 发现一名可疑男子, 古城再添新景, 具有轻便省油的特点: what leads to the news */
const NO_NEWS =
  /拨打|迅速.{0,4}(?:出警|赶)|赶[到赴往]现场|巡[逻查]至|[行驶]至|采取措施$|发现.{0,8}(?:可疑|异常|男子|女子)|[再又]添新|^具有|^(?:造成|致使|所幸|无人|经查|经了解)|映入眼帘|扑面而来|随处可见|笑得|乐开|合不拢|接到|发扬|^.{2,16}为(?:了)?(?:支援|提高|进一步|切实|方便|丰富|确保|解决|推动|加强|庆祝|迎接|做好)|把.{2,16}作为|不断创新/
/** 破获系列盗窃案, 落幕: how it ended */
const OUTCOME = /抓获|破获|查获|侦破|审结|通车|竣工|落幕|开幕|开赛|启动|夺得|表彰|完成|突破/

/** 艺术节落下帷幕, 某校获一等奖: who won is the news */
const ENDED = /落幕|落下帷幕|闭幕/
const PRIZE = /[获夺].{0,12}(?:奖|第.名|[冠亚季]军|[金银铜]牌|称号)/

/** 进一步丰富……, 全力保障……: behind 为…… it still says what for. */
const PURPOSE_GOES_ON =
  /^(?:进一步|全力|切实|有效|不断|着力|努力|更好地?|确保|保障|保证|提升|提高|增强|丰富|推动|促进|营造|弘扬|加强|加快|深化|推进|做好|打造|引导|展示|充分)/
const PURPOSE = /^为(?!期)/

/** Clauses that say what something was done for, though a comma parts them from their 为. */
function purposes(clauses: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, clause] of clauses.entries()) {
    const goesOn = index > 0 && (found.has(index - 1) || PURPOSE.test(clauses[index - 1] ?? '')) && PURPOSE_GOES_ON.test(clause)
    if (goesOn) found.add(index)
  }
  return found
}

function weight(clause: string): number {
  if (clause.length < 6 && !OUTCOME.test(clause)) return -1
  let score = 0
  if (VERB.test(clause)) score += 2
  if (EVENT.test(clause)) score += 1.5
  if (SUBJECT.test(clause.slice(0, 14))) score += 1.5
  if (CIRCUMSTANCE.test(clause)) score -= 7
  if (/(?:指出|强调|表示(?!感谢|祝贺|慰问)|要求|出席|主持|参加|陪同)/.test(clause)) score -= 1.5
  if (/^[^，]{4,20}(?:出席|参加)[^，]{0,8}(?:仪式|活动|会议)?$/.test(clause)) score -= 1.5
  // ……把黑板挂到铺子门口 is a deed.
  if (SETTING.test(clause) && !/[把将]/.test(clause)) score -= 4
  if (DEED.test(clause)) score -= 3
  if (NO_NEWS.test(clause)) score -= 2
  // 黄楼街道坝子街: where, but nothing that happened
  if (PLACE_ALONE.test(clause)) score -= 3
  // 研究员孙某某在双溪村的麦田里: where somebody is, but not what they do
  if (!VERB.test(clause) && /在[^，时]{3,24}[里内旁]$/.test(clause)) score -= 3
  if (OUTCOME.test(clause)) score += 1
  if (clause.length > LONGEST_HEADLINE) score -= VERB.test(shortened(clause)) ? 1 : 3
  if (/^(?:由|据|其中|包括|本次|此次|该|这)/.test(clause)) score -= 1
  // 上面写着停水的时间: a detail of what the clause before tells of
  if (/^(?:这是|试点由|上面|里面|下面|旁边|墙上|门口)/.test(clause)) score -= 3
  if (SAID.test(clause)) score -= 4
  // 市公安局一民警: somebody of whom nothing is said yet
  if (!VERB.test(clause) && !EVENT.test(clause) && PERSON_OR_OFFICE.test(clause)) score -= 2
  if (clause.lastIndexOf('“') > clause.lastIndexOf('”')) score -= clause.startsWith('“') ? 3 : 1
  return score
}

const PLACE_ALONE: RegExp = new RegExp(`^[^，]{1,12}(?:[省市县区镇乡村街路巷]|街道|社区|小区|公园|广场|学校|医院)$`)

/** 市商务局介绍, 他说 */
const SAID = /^.{1,14}(?:介绍|表示|说|获悉|透露|告诉记者|了解到)$|[地着]说$|(?:告诉记者|连连称赞|赞不绝口|感慨万千|竖起大拇指)$/

/** 副县长韩某某出席全县植树启动仪式 */
const ATTENDED: RegExp = new RegExp(
  `^[^，“]{2,20}?(?:出席|参加)了?([^，]{4,22}?(?:仪式|${oneOf(EVENT_NOUNS)}))(?:并(?:讲话|致辞|作.{0,6}讲话))?$`,
)

/** The event itself rather than the leader who attended it. */
function withoutGuests(clause: string): string {
  const event = ATTENDED.exec(clause)?.[1]
  return event === undefined || /^(?:开幕|启动|会议|活动)/.test(event) ? clause : `${event}举行`
}

/** Cuts at a seam of meaning so that the rest fits; what is cut inside a word ends in a mark that says so. */
function shortened(clause: string): string {
  if (clause.length <= LONGEST_HEADLINE) return clause
  const brief = spared(clause)
  if (brief.length <= LONGEST_HEADLINE) return brief
  const cut = brief.slice(0, LONGEST_HEADLINE)
  const at = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('；'), cut.lastIndexOf('，'))
  return at >= LONGEST_HEADLINE / 2 ? cut.slice(0, at) : `${cut.slice(0, -1)}…`
}

/** The words before a bracket or quotation mark that is never closed; all of them where nothing stands before it. */
function closed(words: string): string {
  for (const [open, close] of ['（）', '“”', '《》'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (words.lastIndexOf(open) > words.lastIndexOf(close)) return words.slice(0, words.lastIndexOf(open)) || words
  }
  return words
}

/**
 * Who did what, out of a report's first sentences (拟题): at most 30 characters of them, without time or circumstance.
 * `lead`: folded, without spaces between Chinese characters. '' where it holds no words.
 */
export function headlineFromLead(lead: string): string {
  const printed = clausesOf(lead)
  const clauses = printed.map(stripped)
  const forWhat = purposes(clauses)
  let best = ''
  let bestScore = -Infinity
  for (const [index, clause] of clauses.slice(0, 12).entries()) {
    if (clause === '' || forWhat.has(index)) continue
    const whole = withoutGuests(withSubject(clauses, index, printed))
    const isOutdone = ENDED.test(clause) && clauses.slice(index + 1, index + 4).some((next) => PRIZE.test(next))
    const score =
      weight(withoutGuests(clause)) -
      (isOutdone ? 2 : 0) -
      (bareSubject(clause) === '' ? 0 : 3) -
      index * 0.45 -
      (whole === clause && NO_SUBJECT.test(clause) ? 1.5 : 0)
    if (score > bestScore) {
      best = whole
      bestScore = score
    }
  }
  return closed(shortened(best)).replace(/[，、：；\s]+$/, '')
}
