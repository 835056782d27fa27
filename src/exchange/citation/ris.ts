import type { ExportArticle } from '../exportArticle'
import type { DayParts } from './issued'
import { type Reference, referenceOf, reservations } from './reference'

/** `2023/03/30/`; parts that are not known stay empty. */
function risDate({ year, month, day }: DayParts): string {
  const digits = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${digits(month)}/${digits(day)}/`
}

function tags(reference: Reference): readonly (readonly [tag: string, value: string | null])[] {
  const { issued } = reference
  return [
    ['TY', 'NEWS'],
    ['ID', reference.key],
    ['TI', reference.title === '' ? null : reference.title],
    ...reference.authors.map((author) => ['AU', author] as const),
    ['T2', reference.paper],
    ['PY', issued === null ? null : String(issued.first.year).padStart(4, '0')],
    ['DA', issued === null ? null : risDate(issued.first)],
    ['SP', reference.page],
    ['SE', reference.section],
    ['LA', 'zh-CN'],
    ['N1', reservations(reference) || null],
  ]
}

function ris(reference: Reference): string {
  const lines = tags(reference).flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}

/** Articles as RIS records (Zotero, EndNote, NoteExpress). What is not known has no tag, and a note says so. */
export function exportRis(articles: readonly ExportArticle[]): string {
  return articles.map((article) => ris(referenceOf(article))).join('\r\n')
}
