import { type Edtf, edtfRange } from '../../../domain/edtf'
import type { Language } from '../../words/words'
import { dateWords } from '../wording/dates'

/** 2023, 2023-3, 2023/3/30, 2023.3.30, 2023年3月30日, 20230330; a sign of vagueness may follow. */
const PART = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|年|(\d{2})(\d{2}))?\s*(~|\?|前后|左右)?$/
/** 3月31日, 31日: the end of a range, whose year or month is that of its beginning. */
const SHORT_END = /^(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?$/
/** 3-30, 3月30日, 30, 30日: a day beside one that is known; a sign of vagueness may follow. */
const SHORT = /^(?:(\d{1,2})\s*[-/.月]\s*)?(\d{1,2})\s*日?\s*(~|\?|前后|左右)?$/
const BETWEEN = /\s*(?:至|到|—+|–|\.\.)\s*|(?<range>\s+-\s+)/

function pad(text: string): string {
  return text.padStart(2, '0')
}

function signOf(vague: string | undefined): string {
  if (vague === undefined) return ''
  return vague === '?' ? '?' : '~'
}

/** The last such day up to `near`, as papers report what has been. */
function readShort(text: string, near: string): Edtf | null {
  const match = SHORT.exec(text.trim())
  if (match === null) return null
  const [, typedMonth, typedDay = '', vague] = match
  if (typedMonth !== undefined && (Number(typedMonth) < 1 || Number(typedMonth) > 12)) return null
  const [year = 0, month = 0] = near.split('-').map(Number)
  const inMonth = (count: number): string => {
    const at = typedMonth === undefined ? year * 12 + month - 1 + count : (year + count) * 12 + Number(typedMonth) - 1
    return `${pad(String(Math.floor(at / 12)))}-${pad(String((at % 12) + 1))}-${pad(typedDay)}`
  }
  const day = inMonth(0) <= near ? inMonth(0) : inMonth(-1)
  return `${day}${signOf(vague)}`
}

function readPart(text: string, near: string | null): Edtf | null {
  const match = PART.exec(text.trim())
  if (match === null) return near === null ? null : readShort(text, near)
  const [, year = '', month, day, compactMonth, compactDay, vague] = match
  const parts = [year, month ?? compactMonth, day ?? compactDay].filter((part) => part !== undefined)
  return parts.map((part, index) => (index === 0 ? part : pad(part))).join('-') + signOf(vague)
}

function readEnd(text: string, first: Edtf): Edtf | null {
  const whole = readPart(text, null)
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

/**
 * The date that was typed by hand, as EDTF; `null` where it cannot be read or is no real date. Beside `near`, a day, its year
 * or its year and month need not be typed.
 */
export function readTypedDate(text: string, near: string | null = null): Edtf | null {
  const pieces = text
    .trim()
    .replace(/\//g, (slash, at: number) => (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text.trim().slice(0, at)) ? '至' : slash))
    .split(BETWEEN)
    .filter((piece): piece is string => piece !== undefined && piece.trim() !== '')
  const [from, to, ...more] = pieces
  if (from === undefined || more.length > 0) return null
  const first = readPart(from, near)
  if (first === null) return null
  const last = to === undefined ? null : readEnd(to, first)
  if (to !== undefined && last === null) return null
  const edtf = last === null ? first : `${first}/${last}`
  return edtfRange(edtf) === null ? null : edtf
}
