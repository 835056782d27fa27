import { bodyTexts } from '../domain/article'
import type { AnnotatedArticle } from '../domain/page'
import type { PlaceRole } from '../domain/place'
import type { ReasonTable } from '../domain/reasons'
import { type ExportDate, exportDate } from './dated'
import type { ExportArticle } from './exportArticle'

/** Name and version of the format, the first value of every line. */
const JSONL_SCHEMA = 'jianbao/article@1'

/** One line of the export; fields in the order in which they are written. Absent values are `null` or empty, never missing. */
export interface ArticleRecord {
  readonly schema: typeof JSONL_SCHEMA
  readonly id: string
  readonly source: {
    readonly file: string
    readonly path: string
    readonly sha256: string
    readonly encoding: string
    readonly start: number
    readonly end: number
  }
  readonly headline: string
  readonly headlineOrigin: 'printed' | 'derived' | 'edited'
  readonly kickers: readonly string[]
  readonly subheads: readonly string[]
  readonly dateline: string | null
  readonly byline: readonly { readonly role: string; readonly name: string; readonly outlet: string | null }[]
  readonly date: ExportDate
  readonly published: ExportDate
  readonly district: { readonly code: string; readonly name: string; readonly level: string } | null
  readonly places: readonly {
    readonly code: string | null
    readonly name: string
    readonly text: string
    readonly level: string
    readonly role: PlaceRole
    readonly count: number
  }[]
  readonly topics: readonly { readonly id: string; readonly label: string; readonly iptc: string; readonly score: number }[]
  readonly people: readonly { readonly name: string; readonly titles: readonly string[]; readonly count: number }[]
  /** Body without dateline and byline, seams healed; the lines of a stanza are kept apart by line feeds. */
  readonly paragraphs: readonly string[]
  /** Where the text was joined, offsets into the decoded text. */
  readonly seams: readonly number[]
  readonly paper: string | null
  readonly pageNumber: string | null
  readonly section: string | null
  readonly corrected: readonly string[]
}

function headlinePart({
  article,
  corrected,
}: ExportArticle): Pick<ArticleRecord, 'headline' | 'headlineOrigin' | 'kickers' | 'subheads' | 'dateline' | 'byline'> {
  return {
    headline: article.headline,
    headlineOrigin: corrected.includes('headline') ? 'edited' : article.headlineOrigin,
    kickers: article.kickers,
    subheads: article.subheads,
    dateline: article.dateline,
    byline: article.byline.map(({ role, name, outlet }) => ({ role, name, outlet })),
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

function annotationPart(
  article: AnnotatedArticle,
  reasons: ReasonTable,
): Pick<ArticleRecord, 'date' | 'published' | 'district' | 'places' | 'topics' | 'people'> {
  const { district } = article
  return {
    date: exportDate(article.date, reasons),
    published: exportDate(article.published, reasons),
    district: district === null ? null : { code: district.code, name: district.name, level: district.level },
    places: article.places.map(({ code, name, text, level, role, spans }) => ({ code, name, text, level, role, count: spans.length })),
    topics: article.topics.map(({ id, label, iptc, score }) => ({ id, label, iptc, score: round(score) })),
    people: article.people.map(({ name, titles, spans }) => ({ name, titles, count: spans.length })),
  }
}

/** One article as a record of the format. */
export function articleRecord(exported: ExportArticle, reasons: ReasonTable): ArticleRecord {
  const { article, source, decoding, card, corrected } = exported
  const { start, end } = article.span
  return {
    schema: JSONL_SCHEMA,
    id: article.id,
    source: { file: source.name, path: source.path, sha256: source.id, encoding: decoding.encoding, start, end },
    ...headlinePart(exported),
    ...annotationPart(article, reasons),
    paragraphs: bodyTexts(article),
    seams: article.seams.map(({ span }) => span.start),
    paper: card.paper?.value ?? null,
    pageNumber: card.pageNumber?.value ?? null,
    section: card.section?.value ?? null,
    corrected,
  }
}

/** Characters that some readers of lines end a line at, though JSON lets them stand in a string. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Articles as JSON Lines, one per line, LF at the end of each. `reasons` says why a date is what it is. */
export function exportJsonl(articles: readonly ExportArticle[], reasons: ReasonTable): string {
  return articles
    .map((article) => `${JSON.stringify(articleRecord(article, reasons)).replace(OTHER_LINE_ENDS, escapeCharacter)}\n`)
    .join('')
}
