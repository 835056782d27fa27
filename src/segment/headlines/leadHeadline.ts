import { EVENT_NOUNS } from '../../lexicon/headlines/headlines'
import { type Clause, clausesOf } from './leadClauses'
import { withContest } from './leadEvent'
import { namedAfterScene } from './leadNaming'
import { type Matter, matterOf, recurring } from './leadMatter'
import { isDemanded, lacksSubject, withPlace, withSubject } from './leadSubject'
import { short } from './leadBrevity'
import { ENDED, PRIZE, TOO_SHORT, ownWeight, purposes, weight } from './leadWeight'
import { AGENDA, MEETING, withNextDeed } from './leadDeeds'
import { DAY, oneOf } from '../text/patterns'

/** 副县长韩某某出席全县植树启动仪式 */
const GUEST_AT: RegExp = new RegExp(
  `^[^，“]{2,20}?(?:出席|参加)了?([^，]{4,22}?(?:仪式|${oneOf(EVENT_NOUNS)}))(?:并(?:讲话|致辞|作.{0,6}讲话))?$`,
)

/** 启动仪式, 为期三天的比赛: which one? */
const NAMELESS = /^(?:开幕|闭幕|启动|颁奖|揭牌|会议|大会|活动|比赛|大赛|仪式|为期|历时|此次|本次|这次|该|这|当天)/

/** The event itself rather than the leader who attended it. */
function withoutGuests(clause: string): string {
  const event = GUEST_AT.exec(clause)?.[1]
  return event === undefined || NAMELESS.test(event) ? clause : `${event}举行`
}

/** The words before a bracket or quotation mark that is never closed; all of them where nothing stands before it. */
function closed(words: string): string {
  for (const [open, close] of ['（）', '“”', '《》'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (words.lastIndexOf(open) > words.lastIndexOf(close)) return words.slice(0, words.lastIndexOf(open)) || words
  }
  return words
}

/** 近年来, 据介绍, 如今: behind the scene that a report opens with, what it is about */
const TURN =
  /^(?:近年来|近几年|今年以来|去年以来|今年|据(?:介绍|了解|悉|统计)|目前|眼下|如今|截[至止]|至今|至此|为了?|针对|面对|自?(?:20[0-9]{2}年|[0-9]{1,2}月)|[从自][^，]{2,8}[起始]|进入[^，]{2,4}以来|入[春夏秋冬汛]以来|(?:汛期|开年|年初)以来)/

/** A first paragraph shorter than this tells the news only together with the next. */
const SHORT_LEAD = 40
/** A quotation, a walk into a village, a winter's morning: what the report is about comes later. */
const FEATURE =
  /^\s*[“"「]|^(?:走进|步入|来到|站在|天刚|天还|天色|清晨|一大早|说起|提起|谈起|每到|每天|每当|[初深隆盛仲暮金][春夏秋冬]|[0-9]{1,2}月的|[春秋寒]风|夜幕|傍晚|随着)/

/** 3月29日清晨，…: behind a scene, what happened on a day of its own */
const DATED: RegExp = new RegExp(`^(?:[0-9]{4}年)?${DAY}`)
const DATED_COUNTS = 1.5

/** How much more counts what the reporter says a scene is: near the scene, and how much less where there was none. */
const NAMED_COUNTS = 1
const NAMED_AFAR = -2

/** How much each clause further down counts less: in the lead, in that of a feature, and behind the lead. */
const STEP = 0.5
const FEATURE_STEP = 0.35
const STEP_BEHIND = 0.07
/** How much less all that stands behind the lead counts. */
const BEHIND = 3.5
const BEHIND_SCENE = 1
/** How much more a sentence counts behind the lead that says since when something is so. */
const TURN_COUNTS = 2
const TURN_IN_FEATURE = 1
/** How much what the report comes back to counts at most. */
const MOST_RECURRING = 6

/** What weighs less tells nothing of anybody, and that it holds what the report comes back to counts so much. */
const TELLS_NOTHING = -2
const HALF_TOLD = 0.5
/** How much less counts what had to be cut, and what had to lose a bracket that is not closed. */
const CUT_COUNTS = 2
const UNCLOSED_COUNTS = 1

/** 联赛决出冠军: who is it? */
const CONTESTED = /决出/

interface Report {
  readonly clauses: readonly Clause[]
  readonly matter: Matter
  readonly isFeature: boolean
  /** The first words of each sentence. */
  readonly openings: ReadonlyMap<number, string>
}

function reportOf(paragraphs: readonly string[]): Report {
  const lead = paragraphs[0] ?? ''
  const clauses = clausesOf(paragraphs)
  const openings = new Map<number, string>()
  for (const { sentence, printed } of clauses) if (!openings.has(sentence)) openings.set(sentence, printed)
  const isFeature = FEATURE.test(lead) || (lead.length < SHORT_LEAD && paragraphs.length > 1)
  return { clauses, matter: matterOf(paragraphs), isFeature, openings }
}

/** 往年这个时候，……: what used to be so, before what is so now */
const USED_TO_BE = /^(?:往年|以往|从前|早先|早些年|早年|昔日|当初|过去(?!的?[一二两三四五六七八九十几0-9])|曾几何时)/
/** 今年却……, 如今……: from here on it is told of now */
const BY_NOW = /^(?:[今去]年|如今|现在|眼下|而今|这几年|近年)/
/** 然而……, 不料……: the sentence before was only said to lead up to this one. */
const CONTRARY = /^(?:然而|但是|但(?!愿)|可是|不料|岂料|谁知|没想到|哪知)/
const BACKGROUND_COUNTS = 2
/** 4月底前，……: when something is still to be done */
const STILL_TO_COME =
  /(?:[0-9]{1,2}月|月|年)(?:底|末)(?:之?前|以前)$|^(?:到|至|在)?(?:[今明]年)?(?:[0-9]{1,2}月|年|月)(?:底|末)(?:之?前|以前)/
const STILL_TO_COME_COUNTS = 1.5

/** Whether a clause says what is to be done by some day. */
function isStillToCome({ clauses }: Report, { printed, sentence }: Clause, index: number): boolean {
  const before = clauses[index - 1]
  return STILL_TO_COME.test(printed) || (before?.sentence === sentence && STILL_TO_COME.test(before.printed))
}

/** Whether a clause tells of what used to be so, or of what the next sentence contradicts. */
function isBackground({ clauses, openings }: Report, { sentence }: Clause, index: number): boolean {
  if (CONTRARY.test(openings.get(sentence + 1) ?? '') && !DATED.test(openings.get(sentence) ?? '')) return true
  if (!USED_TO_BE.test(openings.get(sentence) ?? '')) return false
  for (let at = index; clauses[at]?.sentence === sentence; at -= 1) if (BY_NOW.test(clauses[at]?.printed ?? '')) return false
  return true
}

/** How much a clause counts for saying what a scene is. */
function naming({ isFeature }: Report, { printed, paragraph }: Clause): number {
  if (namedAfterScene(printed) === null) return 0
  return isFeature || paragraph < 2 ? NAMED_COUNTS : NAMED_AFAR
}

const TAKEN_COUNTS = 4
/** Whether a clause only names what a clause behind it tells of together with it. */
function isTaken(clauses: readonly Clause[], index: number): boolean {
  const text = clauses[index]?.text ?? ''
  return clauses.slice(index + 1, index + 3).some((next) => next.text.length > text.length && next.text.startsWith(text))
}

const AGENDA_COUNTS = 3
/** Whether a clause says what was done at a meeting that its sentence names before. */
function isOfMeeting({ clauses }: Report, { text, sentence }: Clause, index: number): boolean {
  if (!AGENDA.test(text)) return false
  for (let at = index - 1; clauses[at]?.sentence === sentence; at -= 1) if (MEETING.test(clauses[at]?.text ?? '')) return true
  return false
}

/** How much less a clause counts for where it stands. */
function distance({ isFeature, openings }: Report, { paragraph, sentence }: Clause, index: number): number {
  if (paragraph === 0) return index * (isFeature ? FEATURE_STEP : STEP)
  const turns = TURN.test(openings.get(sentence) ?? '')
  if (isFeature) return BEHIND_SCENE + index * STEP_BEHIND - (turns ? TURN_IN_FEATURE : 0)
  return BEHIND + index * STEP_BEHIND - (turns ? TURN_COUNTS : 0)
}

/** A headline must say who. */
const LACKING = 2.5

interface Proposal {
  readonly headline: string
  readonly score: number
  /** Which clause it says. */
  readonly index: number
}

/** What a headline of one clause would read, and how good it is; `null` where it cannot be better than `best`. */
function proposal(report: Report, clause: Clause, index: number, best: number): Proposal | null {
  const { clauses, matter } = report
  const { text } = clause
  const bare = withoutGuests(text)
  const dated = report.isFeature && DATED.test(report.openings.get(clause.sentence) ?? '') ? DATED_COUNTS : 0
  const behind = distance(report, clause, index)
  const named = naming(report, clause)
  const least = best - dated - named + behind - MOST_RECURRING
  const own = ownWeight(bare, least)
  if (Math.max(own, TOO_SHORT) <= least) return null
  const whole = withoutGuests(withSubject(clauses, index))
  const isOutdone = ENDED.test(text) && clauses.slice(index + 1, index + 4).some((next) => PRIZE.test(next.text))
  const score =
    weight(own, bare, whole) +
    dated +
    named -
    behind -
    (isOutdone ? (CONTESTED.test(text) ? 3 : 2) : 0) -
    (whole === text && lacksSubject(text) ? LACKING : 0) -
    (isDemanded(clauses, index) ? 1 : 0) -
    (isTaken(clauses, index) ? TAKEN_COUNTS : 0) -
    (isOfMeeting(report, clause, index) ? AGENDA_COUNTS : 0) -
    (isBackground(report, clause, index) ? BACKGROUND_COUNTS : 0) -
    (isStillToCome(report, clause, index) ? STILL_TO_COME_COUNTS : 0)
  if (score + MOST_RECURRING <= best) return null
  const { words, isCut } = short(withPlace(clauses, index, whole))
  const loss = (isCut ? CUT_COUNTS : 0) + (closed(words) === words ? 0 : UNCLOSED_COUNTS)
  const headline = withContest(clauses, index, closed(words)).replace(/[，、：；\s]+$/, '')
  const comesBack = Math.min(MOST_RECURRING, recurring(headline, matter)) * (own < TELLS_NOTHING ? HALF_TOLD : 1)
  return { headline, index, score: score - loss + comesBack }
}

/**
 * Who did what, out of a report's first paragraphs (拟题): at most 30 characters of them, without time or circumstance.
 * The paragraphs are folded, without spaces between Chinese characters. '' where they hold no words.
 */
export function headlineFromReport(paragraphs: readonly string[]): string {
  const report = reportOf(paragraphs)
  const forWhat = purposes(report.clauses.map(({ text }) => text))
  let best: Proposal = { headline: '', score: -Infinity, index: -1 }
  for (const [index, clause] of report.clauses.entries()) {
    if (clause.text === '' || forWhat.has(index)) continue
    const next = proposal(report, clause, index, best.score)
    if (next !== null && next.score > best.score) best = next
  }
  return withNextDeed(report.clauses, best.index, best.headline, report.matter)
}
