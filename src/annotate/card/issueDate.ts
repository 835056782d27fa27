import type { DatedValue } from '../../domain/date'
import { edtfRange } from '../../domain/edtf'
import type { Evidence } from '../../domain/evidence'
import type { PageContext } from '../context'
import { dateArticles } from '../date/dateArticles'
import type { CardLine } from './cardLine'
import { nameDate } from './nameDate'
import { type PrintedDate, printedDates } from './printedDate'

const UNKNOWN: DatedValue = { edtf: null, text: null, span: null, evidence: [{ rule: 'card/unknown', spans: [], certainty: 'unknown' }] }

function ofPrinted(printed: PrintedDate, others: readonly string[], pageText: string): DatedValue {
  const span = printed.line.spanOf(printed.start, printed.end)
  const conflict: Evidence[] = others
    .filter((other) => other.length === 10 && other !== printed.edtf)
    .slice(0, 1)
    .map((other) => ({ rule: 'card/conflict', spans: [], certainty: 'inferred', details: { other } }))
  return {
    edtf: printed.edtf,
    text: pageText.slice(span.start, span.end),
    span,
    evidence: [...printed.evidence, ...conflict],
  }
}

/** The latest day that an article names, as a month: never a day that is printed nowhere. */
function ofArticles(context: PageContext): DatedValue {
  let latest: DatedValue | null = null
  for (const value of dateArticles(context, UNKNOWN)) {
    if (value.edtf === null || /[?~X]/.test(value.edtf)) continue
    const range = edtfRange(value.edtf)
    // A quarter or a month says little of the day of printing.
    if (range === null || !/^\d{4}-\d{2}-\d{2}/.test(value.edtf)) continue
    if (latest?.edtf === undefined || latest.edtf === null || range.last > (edtfRange(latest.edtf)?.last ?? '')) latest = value
  }
  const month = latest?.edtf === null || latest === null ? undefined : edtfRange(latest.edtf)?.last.slice(0, 7)
  if (latest === null || month === undefined) return UNKNOWN
  const spans = latest.span === null ? [] : [latest.span]
  return { edtf: `${month}~`, text: null, span: null, evidence: [{ rule: 'card/articles', spans, certainty: 'approximate' }] }
}

/** When the page appeared: what the user says, what is printed, what the file is called, and at last what its articles tell. */
export function issueDateOf(context: PageContext, lines: readonly CardLine[]): DatedValue {
  const chosen = context.patch.issueDate
  if (chosen !== undefined) {
    return {
      edtf: chosen,
      text: null,
      span: null,
      evidence: [{ rule: 'card/chosen', spans: [], certainty: chosen === null ? 'unknown' : 'stated' }],
    }
  }
  const named = nameDate(context.fileName, context.path)
  const printed = printedDates(lines)
  const [best] = printed
  if (best !== undefined && !(best.rank <= 2 && named !== null && named.edtf.length === 10)) {
    return ofPrinted(best, named === null ? [] : [named.edtf], context.page.text)
  }
  if (named !== null) {
    return { edtf: named.edtf, text: null, span: null, evidence: [{ rule: named.rule, spans: [], certainty: 'inferred' }] }
  }
  return ofArticles(context)
}
