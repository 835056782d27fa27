import { FEATURE_OPENINGS, SAID_OF_ANYTHING, TURNS } from '../../../lexicon/headlines/drawn'
import { oneOf } from '../../../matching/oneOf'
import { DAY } from '../../text/patterns'
import { LONGEST_HEADLINE, short, within } from './brevity'
import { type Clause, clausesOf } from './clauses'
import { type Matter, matterOf, recurring } from './matter'
import { isDemanded, withSubject } from './subject'

/** A report that opens with a quotation, a walk into a village, a winter's morning: what it is about comes later. */
const SCENE_FIRST: RegExp = new RegExp(`^\\s*[“"「]|^(?:${oneOf(FEATURE_OPENINGS)}|[0-9]{1,2}月的)`)
/** A first paragraph shorter than this tells the news only together with the next. */
const SHORT_LEAD = 40
/** 近年来, 据介绍, 自3月起: behind the scene, what the report is about. */
const TURNING: RegExp = new RegExp(`^(?:${oneOf(TURNS)}|[从自][^，]{2,8}[起始]|(?:20)?[0-9]{2}年)`)
const DATED: RegExp = new RegExp(`^(?:[0-9]{4}年)?${DAY}`)

/** The first clause of a sentence. */
interface Opening {
  readonly index: number
  /** Whether it turns from a scene to what the report is about. */
  readonly turns: boolean
  readonly isDated: boolean
}

/** A report as it is read for a headline. */
export interface Report {
  readonly clauses: readonly Clause[]
  /** What it comes back to, and how much that clause does which comes back most. */
  readonly matter: Matter
  readonly mostRecurring: number
  /** Whether it opens with a scene rather than with the news (特写). */
  readonly isFeature: boolean
  readonly openings: ReadonlyMap<number, Opening>
}

function isFeature(paragraphs: readonly string[]): boolean {
  const lead = paragraphs[0] ?? ''
  return SCENE_FIRST.test(lead) || (lead.length < SHORT_LEAD && paragraphs.length > 1)
}

/** The paragraphs are folded, without spaces between Chinese characters. */
export function reportOf(paragraphs: readonly string[]): Report {
  const clauses = clausesOf(paragraphs)
  const matter = matterOf(paragraphs)
  const openings = new Map<number, Opening>()
  for (const [index, { sentence, printed }] of clauses.entries()) {
    if (!openings.has(sentence)) openings.set(sentence, { index, turns: TURNING.test(printed), isDated: DATED.test(printed) })
  }
  const mostRecurring = Math.max(0, ...clauses.map(({ text }) => recurring(text, matter)))
  return { clauses, matter, mostRecurring, isFeature: isFeature(paragraphs), openings }
}

/** The headline that a clause would make. */
export interface Proposal {
  readonly headline: string
  /** The same without what was done next. */
  readonly statement: string
  /** The clause with its subject, before it was made short. */
  readonly whole: string
  /** Whether it had to be cut, or ended within a bracket or quotation mark. */
  readonly isCut: boolean
}

/** The words before a bracket or quotation mark that is never closed; all of them where nothing stands before it. */
function closed(words: string): string {
  for (const [open, close] of ['（）', '“”', '《》'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    if (words.lastIndexOf(open) > words.lastIndexOf(close)) return words.slice(0, words.lastIndexOf(open)) || words
  }
  return words
}

/** How far behind the clause what was done next is looked for, and what it counts beside what comes back in it. */
const REACH = 2
const SAYS_LITTLE: RegExp = new RegExp(`^(?:并|还)?${oneOf(SAID_OF_ANYTHING)}`)
const GOES_ON_COUNTS = 0.5

/** A statement with what the same subject did next, where there is room: 市里召开紧急会议，部署防汛工作. */
function withNext({ clauses, matter }: Report, index: number, statement: string): string {
  if (statement.includes('，') || statement.endsWith('…')) return statement
  let best = { words: statement, counts: 0 }
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const next = clauses[at]
    if (next === undefined || next.sentence !== clauses[index]?.sentence) break
    if (next.text !== next.printed || next.isCircumstance || SAYS_LITTLE.test(next.text)) continue
    if (!next.lacksSubject || isDemanded(clauses, at)) continue
    const words = within(next.text, LONGEST_HEADLINE - statement.length - 1)
    const counts = words === null ? 0 : GOES_ON_COUNTS + recurring(words, matter)
    if (counts > best.counts) best = { words: `${statement}，${words ?? ''}`, counts }
  }
  return best.words
}

export function proposalOf(report: Report, index: number): Proposal {
  const whole = withSubject(report.clauses, index)
  const { words, isCut } = short(whole)
  const unbroken = closed(words)
  const statement = unbroken.replace(/[，、：；\s]+$/, '')
  return { headline: withNext(report, index, statement), statement, whole, isCut: isCut || unbroken !== words }
}
