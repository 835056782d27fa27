import type { DatedValue } from '../../domain/date'
import { type Edtf, edtfRange, namesSureDays } from '../../domain/edtf'
import type { Evidence } from '../../domain/evidence'
import type { PageContext } from '../context'
import { datePage } from '../date/dateArticles'
import type { CardLine } from './cardLine'
import { nameDate } from './nameDate'
import { type PrintedDate, printedDates, printedValue } from './printedDate'
import { volumeDate } from './volumeDate'
import { yearlessDate } from './yearlessDate'

/** Nothing tells. */
export const UNKNOWN: DatedValue = {
  edtf: null,
  text: null,
  span: null,
  evidence: [{ rule: 'card/unknown', spans: [], certainty: 'unknown' }],
}

function ofPrinted(printed: PrintedDate, others: readonly string[], pageText: string): DatedValue {
  const conflict: Evidence[] = others
    .filter((other) => other.length === 10 && other !== printed.edtf)
    .slice(0, 1)
    .map((other) => ({ rule: 'card/conflict', spans: [], certainty: 'inferred', details: { other } }))
  const value = printedValue(printed, pageText)
  return { ...value, evidence: [...printed.evidence, ...conflict] }
}

/** Whether it begins with a day that something casts doubt on. */
function namesDoubtfulDay(edtf: Edtf): boolean {
  return /^\d{4}-\d{2}-\d{2}\?/.test(edtf)
}

/** The latest of the values that are wanted, and its last day. */
function latestOf(values: readonly DatedValue[], isWanted: (edtf: Edtf) => boolean): { value: DatedValue; last: string } | null {
  let latest: { value: DatedValue; last: string } | null = null
  for (const value of values) {
    const last = value.edtf === null || !isWanted(value.edtf) ? undefined : edtfRange(value.edtf)?.last
    if (last !== undefined && (latest === null || last > latest.last)) latest = { value, last }
  }
  return latest
}

/** 2005-08-28, XXXX-09-05 or 2005-09-05?: a day whose year no article tells surely, in the same month as one that is known or the next. */
function laterYearless(values: readonly DatedValue[], last: string): string {
  const [year = '', month = ''] = last.split('-')
  const next = String(Number(month) + 1).padStart(2, '0')
  const dayOfNext = new RegExp(`^(?:XXXX|${year})-${next}-\\d{2}\\??$`)
  return values.some(({ edtf }) => dayOfNext.test(edtf ?? '')) ? `${year}-${next}` : `${year}-${month}`
}

/** The month of the latest day that an article names, marked as approximate: never a day that is printed nowhere. */
function ofArticles(context: PageContext): DatedValue {
  const { values, isScattered } = datePage(context, UNKNOWN)
  // Clippings of many days appeared on none.
  if (isScattered) return UNKNOWN
  const sure = latestOf(values, namesSureDays)
  const latest = sure ?? latestOf(values, namesDoubtfulDay)
  if (latest === null) return UNKNOWN
  const spans = latest.value.span === null ? [] : [latest.value.span]
  return {
    edtf: `${laterYearless(values, latest.last)}${sure === null ? '%' : '~'}`,
    text: null,
    span: null,
    evidence: [{ rule: 'card/articles', spans, certainty: 'approximate' }],
  }
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
  return yearlessDate(context, lines) ?? volumeDate(context, lines) ?? ofArticles(context)
}
