import type { ExportArticle } from '../exportArticle'
import { type Issued, isoDay } from './issued'
import { type Reference, referenceOf } from './reference'

/** With more authors, the first three are named. */
const NAMED_AUTHORS = 3
/** 佚名 is the standard's word in lists by author; in numbered lists an article without author begins with its title. */
const UNKNOWN_PAPER = '[报名不详]'
const UNKNOWN_DATE = '[出版日期不详]'
const UNKNOWN_PAGE = '[版次不详]'
const UNKNOWN_TITLE = '[题名不详]'

function authorsText(authors: readonly string[]): string {
  if (authors.length === 0) return ''
  return `${authors.slice(0, NAMED_AUTHORS).join(', ')}${authors.length > NAMED_AUTHORS ? ', 等' : ''}. `
}

/** Square brackets mark what is not printed on the page, as the standard has it for dates that were worked out. */
function titleText({ title, titleDerived }: Reference): string {
  if (title === '') return UNKNOWN_TITLE
  return titleDerived ? `[${title}]` : title
}

function dateText(issued: Issued | null): string {
  if (issued === null) return UNKNOWN_DATE
  const days = issued.last === null ? isoDay(issued.first) : `${isoDay(issued.first)}/${isoDay(issued.last)}`
  if (issued.circa) return `[约${days}]`
  return issued.inferred ? `[${days}]` : days
}

/** `丁一鸣. 老街书展开幕[N]. 中州城事, 2023-04-01(3).` after GB/T 7714—2015, numbered form. */
export function gbt7714(reference: Reference): string {
  const page = reference.page === null ? UNKNOWN_PAGE : `(${reference.page})`
  return `${authorsText(reference.authors)}${titleText(reference)}[N]. ${reference.paper ?? UNKNOWN_PAPER}, ${dateText(reference.issued)}${page}.`
}

/** A numbered list of references. */
export function exportGbt7714(articles: readonly ExportArticle[]): string {
  return articles.map((article, index) => `[${index + 1}] ${gbt7714(referenceOf(article))}\n`).join('')
}
