import type { DatedValue } from '../../domain/date'
import type { Evidence } from '../../domain/evidence'
import { mapWhole, originalSpan } from '../../domain/mappedText'
import type { PageContext } from '../context'
import { foldForRules, type Reading, spanOf } from '../reading'
import type { DayNumber } from './calendar/day'
import type { Expression } from './dateMatch'
import { aboutIssue, complete, type Completed, type Surroundings } from './event/complete'
import { filingOf } from './event/filing'
import { type Lead, endOf, headlinesOf, leadOf } from './event/lead'
import { candidatesOf, LEAST_SCORE, namesDay } from './event/mainDate'
import { type Reference, referenceOf } from './event/reference'
import { leanOf } from './lean'
import { type SignSource, yearSigns } from './year/yearSigns'
import type { YearSign } from './year/yearSign'

/** Kinds that are dated at their end rather than in their first sentence. */
const SIGNED_KINDS: ReadonlySet<string> = new Set(['notice', 'advertisement'])

function signSources(context: PageContext): readonly SignSource[] {
  const articles = context.readings.map((reading, article) => ({
    article,
    text: reading.text,
    spanOf: (start: number, end: number) => spanOf(reading, start, end),
  }))
  const leftovers = context.page.leftovers
    .filter((leftover) => leftover.kind !== 'space')
    .map((leftover) => {
      const folded = foldForRules(mapWhole(context.page.text.slice(leftover.span.start, leftover.span.end), leftover.span.start))
      return { article: -1, text: folded.text, spanOf: (start: number, end: number) => originalSpan(folded, start, end) }
    })
  return [...articles, ...leftovers]
}

function unknown(): DatedValue {
  return { edtf: null, text: null, span: null, evidence: [{ rule: 'date/unknown', spans: [], certainty: 'unknown' }] }
}

function valueOf(lead: Lead, expression: Expression, completed: Completed | null): DatedValue {
  const span = lead.spanOf(expression.start, expression.end)
  const text = lead.text.slice(expression.start, expression.end)
  const read: Evidence = { rule: expression.rule, spans: [span], certainty: completed?.certainty ?? 'unknown' }
  if (completed === null) return { edtf: null, text, span, evidence: [read, { rule: 'date/unknown', spans: [], certainty: 'unknown' }] }
  return { edtf: completed.edtf, text, span, evidence: [read, ...completed.by] }
}

/** The last day named before `expression` in the lead, completed by itself. */
function namedBefore(lead: Lead, expression: Expression, around: Surroundings): DayNumber | null {
  let named: DayNumber | null = null
  for (const other of lead.expressions) {
    if (other.start >= expression.start) break
    if (other.known.month === null || other.known.day === null) continue
    const days = complete(other, around)?.days
    if (days !== undefined && days !== null) named = days.last
  }
  return named
}

function completeIn(lead: Lead, expression: Expression, around: Surroundings): Completed | null {
  const lean = leanOf(lead.text, expression.start, expression.end)
  const named = expression.needs === 'month' ? namedBefore(lead, expression, around) : null
  return complete(expression, { ...around, lean, named })
}

interface Page {
  readonly issue: Reference
  readonly signs: readonly YearSign[]
}

function dateOf(reading: Reading, article: number, page: Page): DatedValue {
  const lead = leadOf(reading)
  const filingExpression = filingOf(lead)
  const bare: Surroundings = { article, filing: null, named: null, issue: page.issue, signs: page.signs, lean: 'past' }
  const filed = filingExpression === null ? null : complete(filingExpression, bare)
  const around: Surroundings = { ...bare, filing: filed?.days?.first ?? null }
  const found = candidatesOf(lead, filingExpression).find(({ score }) => score >= LEAST_SCORE)
  if (found !== undefined) return valueOf(lead, found.expression, completeIn(lead, found.expression, around))
  if (filingExpression !== null && filed !== null) return valueOf(lead, filingExpression, filed)
  return dateAtEdges(reading, around)
}

/** What the end of a notice or the headline says, where the report itself says nothing. */
function dateAtEdges(reading: Reading, around: Surroundings): DatedValue {
  if (SIGNED_KINDS.has(reading.article.kind)) {
    const end = endOf(reading)
    const signed = [...end.expressions].reverse().find((expression) => expression.known.year !== null && namesDay(expression))
    if (signed !== undefined) return valueOf(end, signed, complete(signed, around))
  }
  const headlines = headlinesOf(reading)
  const [best] = candidatesOf(headlines, null).filter(({ expression, score }) => namesDay(expression) && score >= LEAST_SCORE)
  return best === undefined ? unknown() : valueOf(headlines, best.expression, completeIn(headlines, best.expression, around))
}

/** The month of the page, from the days that its other articles name, for those that only say 近日. */
function monthOfOthers(values: readonly DatedValue[]): Reference | null {
  const days = values.map((value) => value.edtf).filter((edtf): edtf is string => edtf !== null && /^\d{4}-\d{2}-\d{2}/.test(edtf))
  const last = days.sort()[days.length - 1]
  if (last === undefined) return null
  return { day: null, latest: 0, year: Number(last.slice(0, 4)), month: Number(last.slice(5, 7)) }
}

/**
 * The day of the event of every article of a page (事件日期), one per reading, from its lead, the date of issue and what
 * the page says of its year. What is vague stays vague; what contradicts itself is marked uncertain. Never throws.
 */
export function dateArticles(context: PageContext, issueDate: DatedValue): readonly DatedValue[] {
  const page: Page = { issue: referenceOf(issueDate), signs: yearSigns(signSources(context)) }
  const values = context.readings.map((reading, index) => dateOf(reading, index, page))
  if (page.issue.month !== null) return values
  const others = monthOfOthers(values)
  if (others === null) return values
  return values.map((value) => {
    if (value.edtf !== null || value.text === null) return value
    const about = aboutIssue(others)
    return about === null
      ? value
      : {
          ...value,
          edtf: about.edtf,
          evidence: [
            { ...value.evidence[0], certainty: about.certainty },
            { rule: 'date/aboutOthers', spans: [], certainty: about.certainty },
          ],
        }
  })
}
