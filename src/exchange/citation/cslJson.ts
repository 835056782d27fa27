import type { ExportArticle } from '../exportArticle'
import type { DayParts, Issued } from './issued'
import { type Reference, referenceOf, reservations } from './reference'

/** One item of CSL-JSON, as far as newspapers need it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  readonly page?: string
  readonly section?: string
  readonly language: 'zh-CN'
  readonly note?: string
}

function dateParts({ year, month, day }: DayParts): readonly number[] {
  return [year, month, day].filter((part) => part !== null)
}

function cslDate({ first, last, circa }: Issued): CslItem['issued'] & object {
  const parts = last === null ? [dateParts(first)] : [dateParts(first), dateParts(last)]
  return { 'date-parts': parts, ...(circa && { circa: true as const }) }
}

function cslItem(reference: Reference): CslItem {
  const { key, title, authors, paper, issued, page, section } = reference
  const note = reservations(reference)
  return {
    id: key,
    type: 'article-newspaper',
    ...(title !== '' && { title }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(paper !== null && { 'container-title': paper }),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(page !== null && { page }),
    ...(section !== null && { section }),
    language: 'zh-CN',
    ...(note !== '' && { note }),
  }
}

/** Articles as a CSL-JSON array. What is not known has no property, and a note says so. */
export function exportCslJson(articles: readonly ExportArticle[]): string {
  return `${JSON.stringify(
    articles.map((article) => cslItem(referenceOf(article))),
    null,
    2,
  )}\n`
}
