import type { ExportArticle } from '../exportArticle'
import { isoDay } from './issued'
import { type Reference, referenceOf, reservations } from './reference'

/** Characters that mean something to TeX, with what prints them. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const SPECIAL = /[\\{}$&%#_~^]/g

function escape(value: string): string {
  return value.replace(SPECIAL, (character) => ESCAPES[character] ?? character)
}

function fields(reference: Reference): readonly (readonly [name: string, value: string | null])[] {
  const { issued } = reference
  const last = issued === null || issued.last === null ? '' : `/${isoDay(issued.last)}`
  return [
    // A second pair of braces keeps BibTeX from changing capitals, and names from being cut in two.
    ['title', reference.title === '' ? null : `{${escape(reference.title)}}`],
    ['author', reference.authors.length === 0 ? null : reference.authors.map((author) => `{${escape(author)}}`).join(' and ')],
    ['journal', reference.paper === null ? null : escape(reference.paper)],
    ['date', issued === null ? null : `${isoDay(issued.first)}${last}${issued.circa ? '~' : ''}`],
    ['year', issued === null ? null : String(issued.first.year)],
    ['month', issued?.first.month == null ? null : String(issued.first.month)],
    ['pages', reference.page === null ? null : escape(reference.page)],
    ['entrysubtype', 'newspaper'],
    ['langid', 'chinese'],
    ['note', reservations(reference) || null],
  ]
}

function bibtex(reference: Reference): string {
  const lines = fields(reference).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]))
  return `@article{${reference.key},\n${lines.join(',\n')}\n}\n`
}

/** Articles as BibTeX and biblatex entries. What is not known has no field, and a note says so. */
export function exportBibtex(articles: readonly ExportArticle[]): string {
  return articles.map((article) => bibtex(referenceOf(article))).join('\n')
}
