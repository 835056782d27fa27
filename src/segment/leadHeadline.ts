import { EVENT_NOUNS, HEADLINE_VERBS, PEOPLE_ENDINGS, SUBJECT_ENDINGS } from '../lexicon/headlines/headlines'
import { HAN } from './characters'
import { DAY, oneOf } from './patterns'

/** A derived headline is no longer. */
export const LONGEST_HEADLINE = 30

/** 3月30日上午, 2023年3月, 近日, 日前, 连日来, 昨日下午 … */
const TIME: RegExp = new RegExp(
  `^(?:(?:[0-9〇○零一二三四五六七八九]{4} ?年 ?)?(?:${DAY}|[0-9一二三四五六七八九十]{1,2}月(?:[上中下]旬|份|底|初)?)(?:至[^，]{1,8}?日)?|近日|近期|日前|连日来|昨日|昨天|今日|今天|前日|前天|本周[一二三四五六日]?|上周[一二三四五六日]?|周[一二三四五六日]|最近|不久前|当日|当天|今年以来|今年|去年|今春|今冬|今夏|今秋|入[春夏秋冬]以来|目前|截至目前|春节前夕|节前|新年伊始)(?:（[^）]{1,8}）)?(?:一大早|清晨|凌晨|早[上晨]|上午|中午|下午|傍晚|晚上?|[0-9]{1,2}时(?:许|[0-9]{1,2}分)?)*`,
)
/** 为…, 按照…, 在…中/下/之际: they say why, not who. */
const CIRCUMSTANCE =
  /^(?:为(?!期)|为了|按照|根据|随着|围绕|结合|针对|通过|由于|自|在[^，]{2,40}(?:下|之际|期间|中|后|前|以来|时|指导下)$|记者[^，]{0,20}(?:获悉|了解到|看到)|据[^，]{1,20}$|作为|鉴于|伴随|时值|正值|适逢|面对|本着|历时|经过|经)/
const VERB: RegExp = new RegExp(oneOf([...HEADLINE_VERBS, '进行']))
/** 会议, 比赛, 第七届…… */
const EVENT: RegExp = new RegExp(`${oneOf(EVENT_NOUNS)}|第[^，]{1,4}届`)
const SUBJECT: RegExp = new RegExp(`${oneOf(SUBJECT_ENDINGS)}`)
const FIRST_SENTENCES = 3

/** Clause without the time and the reporter's words at its beginning. */
function stripped(clause: string): string {
  let text = clause
    .replace(/^(?:原标题|编者按|核心提示)：/, '')
    .replace(/^[●◆■★▲△▌◎○□◇☆▍▎►▶]/, '')
    .replace(/^由[^，]{2,60}?(?:举办|主办|承办|组织|开展)的/, '')
    .replace(/^(?:记者)?从[^，]{2,24}?获悉/, '')
    .replace(/^记者(?:从[^，]{2,30}?)?(?:获悉|了解到)/, '')
  for (let round = 0; round < 3; round += 1) text = text.replace(TIME, '').replace(/^[，、：\s]+/, '')
  return text
}

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
  if (clause.length < 6) return -1
  let score = 0
  if (VERB.test(clause)) score += 2
  if (EVENT.test(clause)) score += 1.5
  if (SUBJECT.test(clause.slice(0, 14))) score += 1.5
  if (CIRCUMSTANCE.test(clause)) score -= 4
  if (/(?:指出|强调|表示|要求|出席|主持|参加|陪同)/.test(clause)) score -= 1.5
  if (clause.length > LONGEST_HEADLINE) score -= VERB.test(shortened(clause)) ? 1 : 3
  if (/^(?:由|据|其中|包括|本次|此次|该|这)/.test(clause)) score -= 1
  if (SAID.test(clause)) score -= 4
  // 市公安局一民警: somebody of whom nothing is said yet
  if (!VERB.test(clause) && !EVENT.test(clause) && PERSON_OR_OFFICE.test(clause)) score -= 2
  if (clause.startsWith('“') && !clause.includes('”')) score -= 3
  return score
}

/** 市商务局介绍, 他说 */
const SAID = /^.{1,14}(?:介绍|表示|说|获悉|透露|告诉记者|了解到)$/

/** What begins with one of these does not say who: 看望慰问委员, 在社区开展活动 */
const NO_SUBJECT: RegExp = new RegExp(
  `^(?:${oneOf(HEADLINE_VERBS)}|在|对|就|给|将|把|向|围绕|深入|来到|前往|赴|到|发现|全面|扎实|积极|认真|先后|并)`,
)
/** Who: up to the first word that says what they did. */
const WHO: RegExp = new RegExp(
  `^[^，、；：“]{2,14}?(?=(?:${oneOf(HEADLINE_VERBS)}|先后|来到|到|前往|赴|带领|率|在|对|深入|走进|联合|与|和|、|，|$))`,
)
/** 区委副书记、区长韩立国: two offices of one person */
const TWO_OFFICES: RegExp = new RegExp(
  `^[^，；：“、]{2,12}(?:书记|主任|主席)、[^，；：“、]{1,8}?[长任记][${HAN}]{2,3}(?=带|率|来|到|前|深|主|出|赴|一|等|在|$)`,
)
const OFFICE_END: RegExp = new RegExp(`${oneOf(SUBJECT_ENDINGS)}$`)
/** 科学布局, 全社会: what only ends as offices do */
const NO_OFFICE = /(?:布局|格局|结局|大局|全局|社会|机会|城市|都市|地区|部门|全[省市县区])$/
/** What no office begins with. */
const NO_NAME = /^(?:由|从|据|被|在|每|其|这|该|让|使|把|将|为|并|与|和|从而|共|有|以)/
const LONGEST_OFFICE = 14
/** 县委书记郑小华, 柳林镇, 县领导, 一反扒民警 */
const PERSON_OR_OFFICE: RegExp = new RegExp(
  `(?:${oneOf(SUBJECT_ENDINGS)}|${oneOf(PEOPLE_ENDINGS)}|人员|领导.{2,3}|书记.{0,3}|[县市区镇乡村厂局院校]长.{0,3}|主任.{0,3}|员.{2,3})$`,
)

/** 江城市民政局统筹资金: the longest office that a clause begins with, whatever it does; '' where it begins with none. */
function officeOf(clause: string): string {
  for (let length = Math.min(LONGEST_OFFICE, clause.length - 2); length > 2; length -= 1) {
    const office = clause.slice(0, length)
    if (OFFICE_END.test(office) && !NO_OFFICE.test(office) && !/[，、；：“是的有了]/.test(office) && !VERB.test(office)) return office
  }
  return ''
}

/** Who a clause begins with; '' where that is not clear. */
function whoOf(clause: string): string {
  if (NO_NAME.test(clause)) return ''
  const who = TWO_OFFICES.exec(clause)?.[0] ?? WHO.exec(clause)?.[0] ?? ''
  return PERSON_OR_OFFICE.test(who) && !NO_OFFICE.test(who) ? who : officeOf(clause)
}

/** The clause with the subject that a clause before it names, where it has none of its own and there is room. */
function withSubject(clauses: readonly string[], index: number): string {
  const clause = clauses[index] ?? ''
  if (!NO_SUBJECT.test(clause)) return clause
  for (let at = 0; at < index; at += 1) {
    const before = clauses[at] ?? ''
    if (CIRCUMSTANCE.test(before)) continue
    const who = whoOf(before)
    const deed = clause.replace(/^[并还也就又]/, '')
    if (who !== '' && who.length + deed.length <= LONGEST_HEADLINE) return who + deed
  }
  return clause
}

/** What a headline can do without: （职工、青年、妇女）, 在政府二楼会议室 */
const SPARE = /（[^（）]{1,20}）|在[^，、“]{2,12}(?:会议室|礼堂|会堂|会议中心|报告厅|宾馆|酒店)/g

/** Cuts at a seam of meaning so that the rest fits; never inside brackets; what is cut inside a word ends in a mark that says so. */
function shortened(clause: string): string {
  if (clause.length <= LONGEST_HEADLINE) return clause
  const spared = clause.replace(SPARE, '')
  if (spared.length <= LONGEST_HEADLINE) return spared
  const cut = spared.slice(0, LONGEST_HEADLINE)
  const at = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf('；'), cut.lastIndexOf('，'))
  const whole = at >= LONGEST_HEADLINE / 2 ? cut.slice(0, at) : `${cut.slice(0, -1)}…`
  for (const [open, close] of ['（）', '“”', '《》'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (whole.lastIndexOf(open) > whole.lastIndexOf(close)) return whole.slice(0, whole.lastIndexOf(open)) || whole
  }
  return whole
}

const IDEOGRAPH: RegExp = new RegExp(`[${HAN}]`)

/** Clauses of the first sentences; commas inside brackets and quotation marks part nothing. */
function clausesOf(lead: string): string[] {
  const clauses: string[] = []
  let depth = 0
  let start = 0
  let sentences = 0
  for (let at = 0; at < lead.length && sentences < FIRST_SENTENCES; at += 1) {
    const character = lead.charAt(at)
    if ('（“《【'.includes(character)) depth += 1
    else if ('）”》】'.includes(character)) depth = Math.max(0, depth - 1)
    const isHalfStop = character === '.' && IDEOGRAPH.test(lead.charAt(at - 1)) && !/[0-9A-Za-z]/.test(lead.charAt(at + 1))
    const ends = '。！？；'.includes(character) || isHalfStop
    if (!ends && (character !== '，' || depth > 0)) continue
    clauses.push(lead.slice(start, at))
    start = at + 1
    if (ends && depth === 0) sentences += 1
  }
  if (sentences < FIRST_SENTENCES) clauses.push(lead.slice(start))
  return clauses.filter((clause) => clause.trim() !== '')
}

/**
 * Who did what, out of a report's first sentences (拟题): at most 30 characters of them, without time or circumstance.
 * `lead`: folded, without spaces between Chinese characters. '' where it holds no words.
 */
export function headlineFromLead(lead: string): string {
  const clauses = clausesOf(lead).map(stripped)
  const forWhat = purposes(clauses)
  let best = ''
  let bestScore = -Infinity
  for (const [index, clause] of clauses.slice(0, 12).entries()) {
    if (clause === '' || forWhat.has(index)) continue
    const whole = withSubject(clauses, index)
    const score = weight(clause) - index * 0.45 - (whole === clause && NO_SUBJECT.test(clause) ? 1.5 : 0)
    if (score > bestScore) {
      best = whole
      bestScore = score
    }
  }
  return shortened(best).replace(/[，、：；\s]+$/, '')
}
