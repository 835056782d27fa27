import type { AnnotatedArticle } from '../../../domain/page'
import type { Changes } from '../../stores/corrections'
import { readPrintedByline } from '../typed/typedByline'
import { readTypedDate } from '../typed/typedDate'

/** What words of the source can be said to be (标定). */
export const MARKS = ['headline', 'kickers', 'subheads', 'byline', 'date'] as const

export type Mark = (typeof MARKS)[number]

const DAY = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/

function markedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s　]+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** A line that was only wrapped goes on without a space, unless letters or digits meet there. */
export function asOneLine(text: string): string {
  return markedLines(text).reduce((whole, line) => (/\w$/.test(whole) && /^\w/.test(line) ? `${whole} ${line}` : `${whole}${line}`), '')
}

/** Where the year is not in the words it is that of the article or, failing that, of the paper. */
function readPrintedDate(text: string, { date, published }: AnnotatedArticle): string | null {
  const whole = readTypedDate(text)
  if (whole !== null) return whole
  const match = DAY.exec(text)
  if (match === null) return null
  const [, printed, month, day] = match
  const year = printed ?? (published.edtf ?? date.edtf)?.slice(0, 4)
  return year === undefined ? null : readTypedDate(`${year}-${month}-${day}`)
}

/** The correction that says that these words are a headline, a byline, a date …; `null` where they cannot be. */
export function changesFor(mark: Mark, text: string, article: AnnotatedArticle): Changes | null {
  const lines = markedLines(text)
  if (lines.length === 0) return null
  if (mark === 'headline') return { headline: asOneLine(text) }
  if (mark === 'kickers') return { kickers: lines }
  if (mark === 'subheads') return { subheads: lines }
  if (mark === 'date') {
    const date = readPrintedDate(asOneLine(text), article)
    return date === null ? null : { date }
  }
  const byline = readPrintedByline(lines.join(' '))
  return byline.length === 0 ? null : { byline }
}
