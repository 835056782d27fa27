import type { Reading } from '../../reading'
import type { DayNumber } from '../calendar/day'
import type { Expression } from '../dateMatch'
import { leanOf } from '../lean'
import type { Draft } from '../page/draft'
import { holiday } from '../parsers/holiday'
import { type ArticleSigns, type SignIndex, signsFor } from '../year/signIndex'
import { weighYear } from '../year/weighYears'
import { complete, type Completed, type Surroundings } from './complete'
import { doubted, filedAsNews, weighedAsNews } from './doubt'
import { filingOf } from './filing'
import { endOf, headlinesOf, type Lead, leadOf } from './lead'
import { occasionOf } from './occasion'
import { type Candidate, candidatesOf, LEAST_SCORE } from './mainDate'
import { namesDay } from './namesDay'
import type { Reference } from './reference'
import type { MonthDay } from './yearless'

/** Kinds that are dated at their end rather than in their first sentence. */
const SIGNED_KINDS: ReadonlySet<string> = new Set(['notice', 'advertisement'])

/** The last day named before `expression` in the lead, completed by itself, or else its month. */
function namedBefore(lead: Lead, expression: Expression, around: Surroundings): Pick<Surroundings, 'named' | 'namedMonth'> {
  let named: DayNumber | null = null
  let namedMonth: number | null = null
  for (const other of lead.expressions) {
    if (other.start >= expression.start) break
    if (other === around.dateline || other.known.month === null || other.known.day === null) continue
    const days = complete(other, around)?.days
    if (days !== undefined && days !== null) named = days.last
    namedMonth = (other.ends?.[1] ?? other).known.month ?? other.known.month
  }
  return { named, namedMonth }
}

/** 上月24日 in the dateline counts from the issue, and so does the 上月22日 behind it. */
const LAST_MONTH = /^上个?月/

function bothCountFromIssue({ text, expressions }: Lead, { start }: Expression): boolean {
  const first = expressions[0]
  return first !== undefined && LAST_MONTH.test(text.slice(first.start)) && LAST_MONTH.test(text.slice(start))
}

function completeIn(lead: Lead, expression: Expression, around: Surroundings): Completed | null {
  const lean = leanOf(lead.text, expression.start, expression.end)
  const { named, namedMonth } = expression.needs === 'month' ? namedBefore(lead, expression, around) : around
  const filing = bothCountFromIssue(lead, expression) ? null : around.filing
  return complete(expression, { ...around, filing, lean, named, namedMonth })
}

function signedDate(reading: Reading, around: Surroundings): Draft | null {
  if (!SIGNED_KINDS.has(reading.article.kind)) return null
  const lead = endOf(reading)
  const signed = [...lead.expressions].reverse().find((expression) => expression.known.year !== null && namesDay(expression))
  return signed === undefined ? null : { lead, expression: signed, completed: complete(signed, around) }
}

/** 一季度工业增加值增长6.8%: in a headline, the time that the figures below it are of. */
const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['date/quarter', 'date/halfYear', 'date/monthRange', 'date/monthsOfYear'])

function headlineDate(reading: Reading, around: Surroundings): Draft {
  const lead = headlinesOf(reading)
  const best =
    candidatesOf(lead, null, around.issue).find(({ expression, score }) => namesDay(expression) && score >= LEAST_SCORE)?.expression ??
    lead.expressions.find(({ rule }) => PARTS_OF_YEAR.has(rule)) ??
    null
  return { lead, expression: best, completed: best === null ? null : completeIn(lead, best, around) }
}

/** 昨日（3月4日）, 昨天是端午节: what names the day behind words that name none by themselves. */
const DAY_BEHIND = /^[（(即，]{1,2}$|^(?:正?是|恰是|正值|恰逢|适逢|恰为|为)$/

/** 昨日（3月4日）, 日前（7月18日）: the day that is given behind words that name none by themselves. */
function explained(lead: Lead, words: Expression, around: Surroundings): Draft | null {
  const next = lead.expressions.find(({ start }) => start >= words.end)
  if (next === undefined || (next.known.day === null && (next.rule !== holiday.rule || next.vague === true))) return null
  if (!DAY_BEHIND.test(lead.text.slice(words.end, next.start))) return null
  const completed = completeIn(lead, next, around)
  return completed === null ? null : { lead, expression: next, completed }
}

/** Weighs the years of one article's days; its signs are put together when the first is asked for. */
function weigherOf(index: () => SignIndex, article: number): Surroundings['weigh'] {
  let signs: ArticleSigns | null = null
  return (wanted) => {
    signs ??= signsFor(index(), article)
    return weighYear(signs, wanted)
  }
}

/** Month and day of a dateline that prints both. */
function monthDayOf({ known: { month, day } }: Expression): MonthDay | null {
  return month === null || day === null ? null : { month, day }
}

/** 省局昨天发布消息。8月15日下午，记者走访: the next day that is named, where nothing tells what the likeliest words count from. */
function nextNamed(lead: Lead, candidates: readonly Candidate[], around: Surroundings): Draft | null {
  for (const { expression } of candidates) {
    if (expression.known.day === null || !namesDay(expression)) continue
    const completed = completeIn(lead, expression, around)
    if (completed !== null) return { lead, expression, completed: doubted(completed) }
  }
  return null
}

/** What the days of a lead are completed from; `filing` is the words of its dateline. */
function surroundingsOf(lead: Lead, filing: Expression | null, issue: Reference, weigh: Surroundings['weigh']): Surroundings {
  return {
    dateline: filing,
    filing: null,
    filingDoubtful: false,
    filedBy: [],
    filingYearless: null,
    named: null,
    namedMonth: null,
    issue,
    occasion: () => occasionOf(lead, issue, weigh),
    weigh,
    lean: 'past',
  }
}

/** The same with the day of filing, as far as that was completed. */
function withFiling(around: Surroundings, filing: Expression, filed: Completed | null): Surroundings {
  return {
    ...around,
    filing: filed?.days?.first ?? null,
    filingDoubtful: filed?.edtf.includes('?') === true,
    filedBy: filed?.by ?? [],
    filingYearless: filed?.days === null ? monthDayOf(filing) : null,
  }
}

/** The date of one article's event, from its lead; of a notice from its end; else from its dateline or headline. */
export function dateOf(reading: Reading, article: number, issue: Reference, signs: () => SignIndex): Draft {
  const lead = leadOf(reading)
  const filing = filingOf(lead)
  const bare = surroundingsOf(lead, filing, issue, weigherOf(signs, article))
  const filed = filing === null ? null : complete(filing, bare)
  const around = filing === null ? bare : withFiling(bare, filing, filed)
  const signed = signedDate(reading, around)
  if (signed !== null) return signed
  const candidates = candidatesOf(lead, filing, issue).filter(({ score }) => score >= LEAST_SCORE)
  const best = candidates[0]
  // A quarter or a month says less than the day of filing.
  if (best !== undefined && (filing === null || namesDay(best.expression) || best.expression.vague === true)) {
    const completed = completeIn(lead, best.expression, around)
    if (completed !== null && completed.days !== null) {
      const news = weighedAsNews(reading, lead, best.expression, completed, issue)
      return { lead, expression: best.expression, completed: best.late ? doubted(news) : news }
    }
    const told = explained(lead, best.expression, around)
    const next = told === null && completed === null && best.expression.needs === 'day' ? nextNamed(lead, candidates, around) : told
    return next ?? { lead, expression: best.expression, completed }
  }
  return filing === null ? headlineDate(reading, around) : { lead, expression: filing, completed: filedAsNews(lead, filing, filed) }
}
