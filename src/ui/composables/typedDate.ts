import { type Edtf, edtfRange } from '../../domain/edtf'
import type { Language } from '../words/words'
import { dateWords } from './dates'

/** 2023, 2023-3, 2023/3/30, 2023.3.30, 2023年3月30日, 20230330; a sign of vagueness may follow. */
const PART = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|年|(\d{2})(\d{2}))?\s*(~|\?|前后|左右)?$/
/** 3月31日, 31日: the end of a range, whose year or month is that of its beginning. */
const SHORT_END = /^(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?$/
const BETWEEN = /\s*(?:至|到|—+|–|\.\.)\s*|(?<range>\s+-\s+)/

function pad(text: string): string {
  return text.padStart(2, '0')
}

function readPart(text: string): Edtf | null {
  const match = PART.exec(text.trim())
  if (match === null) return null
  const [, year = '', month, day, compactMonth, compactDay, vague] = match
  const parts = [year, month ?? compactMonth, day ?? compactDay].filter((part) => part !== undefined)
  return parts.map((part, index) => (index === 0 ? part : pad(part))).join('-') + (vague === undefined ? '' : vague === '?' ? '?' : '~')
}

function readEnd(text: string, first: Edtf): Edtf | null {
  const whole = readPart(text)
  if (whole !== null) return whole
  const match = SHORT_END.exec(text.trim())
  const [year = '', month = ''] = first.split('-')
  const day = match?.[2]
  return day === undefined ? null : `${year}-${pad(match?.[1] ?? month)}-${pad(day)}`
}

/** A date as it is set by hand: in words where they are read back as the same, else as EDTF. */
export function writeTypedDate(edtf: Edtf | null, language: Language): string {
  if (edtf === null) return ''
  const words = dateWords(edtf, language)
  return readTypedDate(words) === edtf ? words : edtf
}

/** The date that was typed by hand, as EDTF; `null` where it cannot be read or is no real date. */
export function readTypedDate(text: string): Edtf | null {
  const pieces = text
    .trim()
    .replace(/\//g, (slash, at: number) => (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text.trim().slice(0, at)) ? '至' : slash))
    .split(BETWEEN)
    .filter((piece): piece is string => piece !== undefined && piece.trim() !== '')
  const [from, to, ...more] = pieces
  if (from === undefined || more.length > 0) return null
  const first = readPart(from)
  if (first === null) return null
  const last = to === undefined ? null : readEnd(to, first)
  if (to !== undefined && last === null) return null
  const edtf = last === null ? first : `${first}/${last}`
  return edtfRange(edtf) === null ? null : edtf
}
