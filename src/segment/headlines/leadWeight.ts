import { DONE_TO, ENDS_OF_LIVES } from '../../lexicon/headlines/leads'
import { oneOf } from '../text/patterns'
import { LONGEST_HEADLINE, shortened } from './leadBrevity'
import { DEEDS, EVENT, OUTCOME, PREDICATE, SIGNS_AGAINST, SIGNS_FOR, VAGUE, WHAT_FOR } from './leadSigns'
import { PERSON_OR_OFFICE, ACTS_OR_HAPPENS, leavesOpen } from './leadWho'

/** 艺术节落下帷幕, 某校获一等奖: who won is the news */
export const ENDED: RegExp = /落幕|落下帷幕|闭幕|决出冠军/
export const PRIZE: RegExp = /[获夺].{0,12}(?:奖|第.名|[冠亚季]军|[金银铜]牌|称号)|[0-9][比:：][0-9]+[^，]{0,4}(?:胜|败|克)/

/** 进一步丰富……, 全力保障……: behind 为…… it still says what for. */
const PURPOSE_GOES_ON =
  /^(?:进一步|全力|切实|有效|不断|着力|努力|更好地?|确保|保障|保证|提升|提高|增强|丰富|推动|促进|营造|弘扬|加强|加快|深化|推进|做好|打造|引导|展示|充分|强化|巩固|夯实|筑牢|激发|树立|培养|培育|防止|防范|避免|减少|降低|压实|落实|改善|优化|规范|维护|扩大|拓宽|发挥|抓好|解决|帮助|方便|满足|让|使)/
const PURPOSE = /^为(?!期)/

/** 为进一步丰富生活, 为了孩子; but 为老人理发 */
export function isForWhat(clause: string): boolean {
  return (
    /^为(?:了|[^，]*(?:情况|需要|问题|精神|要求|氛围|水平|质量|力度|工作|环境)$)/.test(clause) ||
    (PURPOSE.test(clause) && PURPOSE_GOES_ON.test(clause.slice(1)))
  )
}

/** Clauses that say what something was done for, though a comma parts them from their 为. */
export function purposes(clauses: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, clause] of clauses.entries()) {
    const goesOn = index > 0 && (found.has(index - 1) || PURPOSE.test(clauses[index - 1] ?? '')) && PURPOSE_GOES_ON.test(clause)
    if (goesOn) found.add(index)
  }
  return found
}

/** Fewer characters than these hardly say who did what. */
const SHORTEST = 6
const SHORT = 8

/** How surely a clause says that somebody did something. */
function deed(clause: string): number {
  if (ACTS_OR_HAPPENS.test(clause)) return 2
  if (DEEDS.test(clause) || /[^为除罢不到]了(?!解)/.test(clause)) return 1
  if (PREDICATE.test(clause)) return 0.5
  return EVENT.test(clause) ? 0 : -2
}

const WORK: RegExp = new RegExp(oneOf([...DONE_TO, ...ENDS_OF_LIVES]))

function keepsVerb(clause: string): boolean {
  return ACTS_OR_HAPPENS.test(clause) || WORK.test(clause)
}

/** What a clause weighs that tells too little even with its subject, whatever stands in it. */
export const TOO_SHORT = -3

/**
 * How much a clause looks like news at most, by its own words. Where what speaks against it brings it down to `least`, the rest
 * of that is not asked for.
 */
export function ownWeight(clause: string, least: number): number {
  let score = SIGNS_AGAINST.addTo(SIGNS_FOR.addTo(deed(clause), clause, -Infinity), clause, least)
  if (score <= least) return score
  // 全部完成: what?
  if (clause.length < SHORTEST - 1) score -= 1.5
  if (leavesOpen(clause) || WHAT_FOR.test(clause)) score -= 5
  if (clause.length > LONGEST_HEADLINE) score -= keepsVerb(shortened(clause)) ? 1 : 3
  return score
}

/** How much a clause of some weight of its own looks like news; `whole`: with its subject. */
export function weight(own: number, clause: string, whole: string): number {
  const ends = OUTCOME.test(clause)
  if (whole.length < SHORTEST && !ends) return TOO_SHORT
  let score = own
  const isVerbal = ACTS_OR_HAPPENS.test(clause)
  if (whole.length < SHORT && !ends && !isVerbal) score -= 1
  // 指挥部检验了能力: which one?
  if (VAGUE.test(whole)) score -= 1
  // 市公安局一民警: somebody of whom nothing is said yet
  if (!isVerbal && !/[将把给了着过]/.test(clause) && !EVENT.test(clause) && PERSON_OR_OFFICE.test(clause)) score -= 2
  return score
}
