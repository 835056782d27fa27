import { CharacterSet } from '../../../matching/characterSet'
import type { Expression } from '../dateMatch'
import { isLearntOf, isPlanned, isPrepared, tellsOfThisYear, tellsOfYears, YEAR_BEFORE } from './besides'
import type { Lead } from './lead'
import type { Reference } from './reference'
import { standingOf } from './standing'
import { standingScore } from './standingSigns'

/** How an expression stands in the lead. Higher scores are likelier to be the day of what is reported. */
export interface Candidate {
  readonly expression: Expression
  readonly score: number
  /** It stands so far behind the beginning that it may be of something else. */
  readonly late: boolean
}

/** Below this an expression is background. */
export const LEAST_SCORE = 4

const SENTENCE_END = CharacterSet.of('。！？')
/** From this sentence on, counted from 0, a date is doubtful; what is only planned, from this one on. */
const LATE_FROM = 5
const PLANNED_LATE_FROM = 2

/** Where the sentences of a text end. */
function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = SENTENCE_END.indexIn(text, 0); at < text.length; at = SENTENCE_END.indexIn(text, at + 1)) ends.push(at)
  return ends
}

/** A printed year so many days before the issue is history. */
const HISTORY = 75

/** Whether a full date is older than any report of that issue. */
function isHistory(expression: Expression, issue: Reference): boolean {
  if (expression.needs !== 'nothing' || issue.latest === null) return false
  const days = expression.resolve({ day: issue.latest, lean: 'past' })
  return days !== null && days.last < issue.latest - HISTORY
}

/** 2012年3月5日08:21 某某晚报: the words that the date of issue was read from tell of nothing else. */
function isPrintedIssue(lead: Lead, expression: Expression, { span }: Reference): boolean {
  if (span === null || expression.known.year === null) return false
  const own = lead.spanOf(expression.start, expression.end)
  return own.start < span.end && span.start < own.end
}

/** What it costs an expression that the lead tells of others too. */
const COSTS = {
  /** However early it is told, it is no news. */
  history: 12,
  /** Of days of several years those without one are the report's. */
  ofOtherYears: 8,
  prepared: 5,
  /** The day of learning, where that of what was learnt is told behind it. */
  learntOf: 4,
  yearBefore: 8,
} as const

/** What is taken off the score of each expression of a lead for what else the lead tells; `index`: its place among them. */
function costsIn(lead: Lead, issue: Reference): (expression: Expression, index: number) => number {
  const severalYears = tellsOfYears(lead)
  const thisYear = tellsOfThisYear(lead)
  return (expression, index) => {
    let cost = 0
    if (isHistory(expression, issue)) cost += COSTS.history
    else if (severalYears && expression.known.year !== null) cost += COSTS.ofOtherYears
    if (isPrepared(lead, expression)) cost += COSTS.prepared
    if (isLearntOf(lead, expression, index, issue)) cost += COSTS.learntOf
    if (thisYear && YEAR_BEFORE.test(lead.text.slice(expression.start, expression.end))) cost += COSTS.yearBefore
    return cost
  }
}

/** The expressions of a lead, the likeliest day of the event first; of equally likely ones the earlier. `filing` is none. */
export function candidatesOf(lead: Lead, filing: Expression | null, issue: Reference): readonly Candidate[] {
  const ends = sentenceEnds(lead.text)
  const costOf = costsIn(lead, issue)
  let sentence = 0
  const candidates: Candidate[] = []
  for (const [index, found] of lead.expressions.entries()) {
    // 9月1日起 names the first of September; that it lasts until today is another matter.
    const expression = found.opened ?? found
    while ((ends[sentence] ?? Infinity) < expression.start) sentence += 1
    if (found === filing || isPrintedIssue(lead, expression, issue)) continue
    const score = standingScore(standingOf(lead, expression, sentence)) - costOf(expression, index)
    candidates.push({ expression, score, late: sentence >= (isPlanned(lead, expression) ? PLANNED_LATE_FROM : LATE_FROM) })
  }
  return candidates.sort((a, b) => b.score - a.score || a.expression.start - b.expression.start)
}
