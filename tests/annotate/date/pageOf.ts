import type { Article, ArticleKind, Leftover, Part, PartRole } from '../../../src/domain/article'
import { mapWhole } from '../../../src/domain/mappedText'
import type { PageCardPatch } from '../../../src/domain/page'
import { parseDay } from '../../../src/annotate/date/calendar/day'
import type { PageContext } from '../../../src/annotate/context'
import { readArticle } from '../../../src/annotate/reading'

/** One article of a page made for a test; paragraphs are separated by line breaks. */
export interface ArticleText {
  readonly body: string
  readonly headline?: string
  readonly kind?: ArticleKind
  readonly outlet?: string
}

export interface PageText {
  readonly articles: readonly (string | ArticleText)[]
  /** Lines above the articles, kept as a masthead. */
  readonly masthead?: string
  readonly fileName?: string
  readonly path?: string
  /** The last day on which it can have been printed, `YYYY-MM-DD`. */
  readonly addedOn?: string | null
  readonly patch?: PageCardPatch
}

/** A page as segmentation would hand it on, its parts cut by hand. */
export function pageOf({
  articles,
  masthead = '',
  fileName = 'page.txt',
  path = fileName,
  addedOn = null,
  patch = {},
}: PageText): PageContext {
  let text = masthead
  const leftovers: Leftover[] = masthead === '' ? [] : [{ kind: 'masthead', span: { start: 0, end: masthead.length }, evidence: null }]
  const cut = articles.map((each): Article => {
    const article: ArticleText = typeof each === 'string' ? { body: each } : each
    const start = text.length
    const parts: Part[] = []
    const add = (role: PartRole, content: string): void => {
      parts.push({ role, span: { start: text.length, end: text.length + content.length }, content: mapWhole(content, text.length) })
      text += `${content}\n`
    }
    if (article.headline !== undefined) add('headline', article.headline)
    for (const paragraph of article.body.split('\n')) add('paragraph', paragraph)
    const span = { start, end: text.length }
    return {
      id: `test-${start}`,
      kind: article.kind ?? 'article',
      span,
      parts,
      headline: article.headline ?? '',
      headlineOrigin: article.headline === undefined ? 'derived' : 'printed',
      kickers: [],
      subheads: [],
      dateline: null,
      byline: article.outlet === undefined ? [] : [{ role: '', name: '', outlet: article.outlet, span }],
      seams: [],
      evidence: [],
    }
  })
  return {
    page: { text, articles: cut, leftovers },
    readings: cut.map(readArticle),
    fileName,
    path,
    latestDay: addedOn === null ? null : parseDay(addedOn),
    patch,
  }
}
