import { RarePattern } from '../../../matching/rarePattern'
import type { Expression } from '../dateMatch'
import type { Lead } from './lead'

/** Characters before and behind an expression that say what it is. */
const BEFORE = 8
const AFTER = 28
/** 从正月初一到初三: a range in one expression. */
const RANGE_WORDS = new RarePattern(/初.+[至到—-].+/)

/** How an expression stands in a lead. */
export interface Standing {
  readonly lead: Lead
  readonly expression: Expression
  /** Index of the sentence that it stands in. */
  readonly sentence: number
  readonly words: string
  /** What stands right before it, and right behind. */
  readonly before: string
  readonly after: string
  /** Whether it names both ends of a range. */
  readonly isRange: boolean
}

/** How an expression of a lead stands in its sentence. */
export function standingOf(lead: Lead, expression: Expression, sentence: number): Standing {
  const { text } = lead
  const { start, end, ends, rule } = expression
  const words = text.slice(start, end)
  return {
    lead,
    expression,
    sentence,
    words,
    before: text.slice(Math.max(0, start - BEFORE), start),
    after: text.slice(end, end + AFTER),
    isRange: ends !== undefined || rule === 'date/dayRange' || RANGE_WORDS.test(words),
  }
}

/** Characters behind an expression, as many as are asked for. */
export function behind({ lead, expression }: Standing, length: number): string {
  return lead.text.slice(expression.end, expression.end + length)
}
