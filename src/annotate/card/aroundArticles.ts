import type { Article, LeftoverKind } from '../../domain/article'

/** What stands between articles and may say when and from where the ones below it are. */
export const BETWEEN_ARTICLES: ReadonlySet<LeftoverKind> = new Set<LeftoverKind>(['masthead', 'navigation', 'unknown'])

const BODY: ReadonlySet<string> = new Set(['paragraph', 'dateline', 'crosshead', 'caption'])

/** The place among an article's parts of the first that is of its text; -1 where it has none. */
export function firstOfBody({ parts }: Pick<Article, 'parts'>): number {
  return parts.findIndex(({ role }) => BODY.has(role))
}

/** Where an article's text begins, behind headline and names; the end of the article where it has none. */
export function bodyStart(article: Pick<Article, 'parts' | 'span'>): number {
  return article.parts[firstOfBody(article)]?.span.start ?? article.span.end
}
