import type { Edtf } from '../../domain/edtf'
import { readStamp } from '../../lexicon/outlets/siteWords'
import { dayNumber, formatDay } from '../date/calendar/day'
import type { CardLine } from './cardLine'
import type { PrintedDate } from './printedDate'

/** 2023-01, 2017年02月: all that some websites tell of when */
const MONTH = /((?:19|20)\d{2})(?:[-./]|年)(\d{1,2})(?!\d)/
/** 2019年第1218期: the year, and which issue of it */
const YEAR_OF_ISSUE = /((?:19|20)\d{2})年第\d{1,4}期/
/** /2013-07/12/content_1.htm, /201307/12.html, /20130712/: websites file their pages by the day or the month */
const ADDRESS = /^https?[:：]\/\/[^ ]{4,120}/
const IN_ADDRESS = /\/((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?(?=[/_.t]|$)/

/** Ranks of a website's own line. */
const RANK = 3

function roughDate(line: CardLine, match: RegExpExecArray, [year, month, day]: readonly (string | undefined)[]): PrintedDate | null {
  const number = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1))
  if (number === null || year === undefined) return null
  const edtf: Edtf = day !== undefined ? formatDay(number) : month === undefined ? year : `${year}-${month.padStart(2, '0')}`
  const start = match.index
  const end = start + match[0].length
  const evidence = { rule: 'card/webHeader', spans: [line.spanOf(start, end)], certainty: 'stated' } as const
  return { edtf, day: number, rank: RANK, line, start, end, evidence: [evidence] }
}

/** The month or the year that a line gives which has no day: a website's stamp, its address, the number of an issue. `null` where there is none. */
export function roughDateOf(line: CardLine): PrintedDate | null {
  const address = ADDRESS.test(line.text) ? IN_ADDRESS.exec(line.text) : null
  if (address !== null) return roughDate(line, address, address.slice(1, 4))
  const issue = YEAR_OF_ISSUE.exec(line.text)
  if (issue !== null) return roughDate(line, issue, [issue[1]])
  const month = MONTH.exec(line.text)
  if (month === null || readStamp(line.raw.trim()) === null) return null
  return roughDate(line, month, month.slice(1, 3))
}
