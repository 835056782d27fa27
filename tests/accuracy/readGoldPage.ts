import { createHash } from 'node:crypto'
import type { Knowledge } from '../../src/annotate/knowledge'
import type { AnnotatedArticle, Page } from '../../src/domain/page'
import type { Outcome } from '../../src/domain/problem'
import { readPage } from '../../src/pipeline'
import { type GoldArticle, type GoldPage, bareOffset, placeGold } from './gold'

/** Reads a page with gold as the app does. */
export function readGoldPage(gold: GoldPage, knowledge: Knowledge): Outcome<Page> {
  const id = createHash('sha256').update(gold.bytes).digest('hex')
  const source = { id, name: gold.page, path: gold.page, size: gold.bytes.length, addedAt: '2026-01-01T00:00:00Z' }
  return readPage(source, gold.bytes, knowledge)
}

/** An article of the gold with the one that was read where it begins. */
export interface FoundArticle {
  readonly gold: GoldArticle
  readonly article: AnnotatedArticle
}

/** The articles of a page whose beginning was found; what is fitted on gold learns from these. */
export function foundArticles(gold: GoldPage, knowledge: Knowledge): FoundArticle[] {
  const page = readGoldPage(gold, knowledge)
  if (!page.ok) return []
  const { text, articles } = page.value
  const byStart = new Map(articles.map((article) => [bareOffset(text, article.span.start), article]))
  return placeGold(gold).flatMap((wanted) => {
    const article = byStart.get(wanted.start)
    return article === undefined ? [] : [{ gold: wanted, article }]
  })
}
