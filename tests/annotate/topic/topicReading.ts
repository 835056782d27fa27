import { articleId, type Article, type Part, type PartRole } from '../../../src/domain/article'
import { mapWhole } from '../../../src/domain/mappedText'
import { type Reading, readArticle } from '../../../src/annotate/reading'

/** What a made article consists of; `text` is its paragraphs, one per line. */
export interface MadeArticle {
  readonly headline?: string
  readonly text: string
  readonly byline?: readonly { readonly role: string; readonly name: string }[]
  readonly id?: string
}

/** The reading of an article that was made for a test, with the page's text that its spans point into. */
export function readingOf(made: MadeArticle): Reading & { readonly page: string } {
  const lines: [PartRole, string][] = made.text.split('\n').map((line) => ['paragraph', line])
  if (made.headline !== undefined) lines.unshift(['headline', made.headline])
  const parts: Part[] = []
  let page = ''
  const add = (role: PartRole, text: string): void => {
    parts.push({ role, span: { start: page.length, end: page.length + text.length }, content: mapWhole(text, page.length) })
    page += text
  }
  for (const [role, line] of lines) {
    add(role, line)
    add('space', '\n')
  }
  const byline = (made.byline ?? []).map(({ role, name }) => {
    const start = page.length + role.length
    add('byline', `${role}${name}`)
    return { role, name, outlet: null, span: { start, end: start + name.length } }
  })
  const span = { start: 0, end: page.length }
  const article: Article = {
    id: made.id ?? articleId('0'.repeat(64), span),
    kind: 'article',
    span,
    parts,
    headline: made.headline ?? made.text.slice(0, 20),
    headlineOrigin: made.headline === undefined ? 'derived' : 'printed',
    kickers: [],
    subheads: [],
    dateline: null,
    byline,
    seams: [],
    evidence: [],
  }
  return { ...readArticle(article), page }
}
