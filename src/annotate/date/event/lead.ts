import type { Span } from '../../../domain/span'
import { type Reading, spanOf } from '../../reading'
import type { Expression } from '../dateMatch'
import { findExpressions } from '../findExpressions'
import { originalEnd, originalStart, printedText } from '../printed'

/** What is looked at for the day of the event: where the report begins. */
export interface Lead {
  /** Made ready for the date patterns. */
  readonly text: string
  readonly expressions: readonly Expression[]
  /** Span in the decoded text of a stretch of `text`. */
  readonly spanOf: (start: number, end: number) => Span
}

/** Characters of the report that are looked at. */
const LEAD_LENGTH = 800
/** Parts that a report begins with. */
const BODY_ROLES: ReadonlySet<string> = new Set(['dateline', 'paragraph', 'crosshead'])

/** Where the report begins; a piece that is only a picture begins with its caption. */
function bodyStart(reading: Reading): number | null {
  const body = reading.sections.find(({ role }) => BODY_ROLES.has(role)) ?? reading.sections.find(({ role }) => role === 'caption')
  return body?.start ?? null
}

function windowOf(reading: Reading, from: number, to: number): Lead {
  const printed = printedText(reading.text.slice(from, to))
  return {
    text: printed.text,
    expressions: findExpressions(printed.text),
    spanOf: (start, end) => spanOf(reading, from + originalStart(printed, start), from + originalEnd(printed, end)),
  }
}

/** Leads that were read already: the page card asks for them before the articles are dated. */
const READ = new WeakMap<Reading, Lead>()

/** The first 800 characters of an article's report, without its headlines. */
export function leadOf(reading: Reading): Lead {
  const known = READ.get(reading)
  if (known !== undefined) return known
  const lead = readLead(reading)
  READ.set(reading, lead)
  return lead
}

function readLead(reading: Reading): Lead {
  const start = bodyStart(reading) ?? 0
  return windowOf(reading, start, Math.min(reading.text.length, start + LEAD_LENGTH))
}

/** The headlines of an article. */
export function headlinesOf(reading: Reading): Lead {
  const end = bodyStart(reading) ?? Math.min(reading.text.length, LEAD_LENGTH)
  return windowOf(reading, 0, end)
}

/** The last 80 characters of an article, where notices are signed and dated. */
export function endOf(reading: Reading): Lead {
  return windowOf(reading, Math.max(0, reading.text.length - 80), reading.text.length)
}
