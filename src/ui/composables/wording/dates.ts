import type { Edtf } from '../../../domain/edtf'
import type { Language } from '../../words/words'

const PART = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

interface DatePart {
  readonly year: string
  readonly month: string | null
  readonly day: string | null
  readonly vague: boolean
}

function readPart(text: string): DatePart | null {
  const match = PART.exec(text)
  const year = match?.[1]
  if (match === null || year === undefined) return null
  const month = match[2] === undefined || match[2] === 'XX' ? null : match[2]
  const day = month === null || match[3] === undefined || match[3] === 'XX' ? null : match[3]
  return { year, month, day, vague: match[4] !== undefined }
}

function wordOf(part: DatePart, language: Language): string {
  const { year, month, day } = part
  if (month === null) return language === 'en' ? year : `${year}年`
  if (day !== null) return `${year}-${month}-${day}`
  return language === 'en' ? `${year}-${month}` : `${year}年${Number(month)}月`
}

/** `XXXX-03-05`: only the year is nowhere to be found. */
const YEARLESS = /^XXXX-(\d{2})(?:-(\d{2}))?$/

function yearlessWords(edtf: Edtf, language: Language): string | null {
  const [, month, day] = YEARLESS.exec(edtf) ?? []
  if (month === undefined) return null
  if (language === 'en') return `${month}${day === undefined ? '' : `-${day}`}, year unknown`
  return `某年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}

/** A date as a reader writes it: `2023-03-30`, `2023年7月前后`, `2023-01-10 至 01-11`; the value itself where it has no such form. */
export function dateWords(edtf: Edtf, language: Language): string {
  const [from = '', to] = edtf.split('/')
  const first = readPart(from)
  if (first === null) return yearlessWords(edtf, language) ?? edtf
  const around = first.vague ? (language === 'en' ? 'about ' : '') : ''
  const about = first.vague && language !== 'en' ? '前后' : ''
  if (to === undefined) return `${around}${wordOf(first, language)}${about}`
  const last = readPart(to)
  if (last === null) return edtf
  const lastWords = wordOf(last, language)
  const short = last.year === first.year && last.day !== null && first.day !== null ? lastWords.slice(5) : lastWords
  return `${around}${wordOf(first, language)} ${language === 'en' ? 'to' : '至'} ${short}${about}`
}

/** A date on a card, where the year stands above: `4月12日`, `1月10日–11日`, `9月前后`, `2023年` where no month is known. */
export function shortDateWords(edtf: Edtf, language: Language): string {
  if (language === 'en') return dateWords(edtf, language)
  const [from = '', to] = edtf.split('/')
  const first = readPart(from)
  if (first === null) return dateWords(edtf, language)
  const about = first.vague ? '前后' : ''
  if (first.month !== null && first.day === null && to === undefined) return `${Number(first.month)}月${about}`
  if (first.month === null || first.day === null) return dateWords(edtf, language)
  const start = `${Number(first.month)}月${Number(first.day)}日`
  const last = to === undefined ? null : readPart(to)
  if (last === null || last.month === null || last.day === null) return `${start}${about}`
  const end =
    last.month === first.month && last.year === first.year ? `${Number(last.day)}日` : `${Number(last.month)}月${Number(last.day)}日`
  return `${start}–${end}${about}`
}

/** The month that a list groups a date under: `2023-04`, `2023` where only the year is known, `''` for none. */
export function monthOf(edtf: Edtf | null): string {
  const first = edtf === null ? null : readPart(edtf.split('/')[0] ?? '')
  if (first === null) return ''
  return first.month === null ? first.year : `${first.year}-${first.month}`
}

/** The day that a list groups a date under: `2023-04-12`, `2023-04` or `2023` where no more is known, `''` for none. */
export function dayOf(edtf: Edtf | null): string {
  const first = edtf === null ? null : readPart(edtf.split('/')[0] ?? '')
  return first === null ? '' : [first.year, first.month, first.day].filter((part) => part !== null).join('-')
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['日', '一', '二', '三', '四', '五', '六'].map((day) => `星期${day}`),
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** A day, month or year as it heads a group: `2023年4月12日 星期三`. */
export function headingWords(key: string, language: Language): string {
  const part = readPart(key)
  if (part === null) return key
  if (part.month === null || part.day === null) return wordOf(part, language)
  const day = language === 'en' ? key : `${part.year}年${Number(part.month)}月${Number(part.day)}日`
  // A page may print a day that never was.
  const date = new Date(`${key}T00:00:00Z`)
  return date.getUTCDate() === Number(part.day) ? `${day} ${WEEKDAYS[language][date.getUTCDay()] ?? ''}` : day
}

/** A month of any year, from 1: `5月`, `May`. */
export function monthName(month: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
}
