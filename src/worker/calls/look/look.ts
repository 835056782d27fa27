import { ProblemError } from '../../../domain/problem'
import type { SourceId } from '../../../domain/source'
import type { Handler } from '../../engine/call'
import { readSettings } from '../../corrections/readSettings'
import { type Library, PAGE_STORES, findArticle, readPageOf } from '../../library/library'
import { duplicateReason, duplicateViews } from '../../duplicates/duplicateViews'
import { orphanViews } from '../../corrections/orphanViews'
import type { ArticleView, PageView } from '../../protocol/views'
import { soundPage } from '../../library/repairPage'
import type { SettledArticle, SettledPage } from '../../library/settle'

/** What the page is shown of an article among those of its page. */
function articleView(library: Library, found: SettledArticle, page: SettledPage): ArticleView {
  const { id } = found.article
  return {
    article: found.article,
    source: found.source,
    card: found.page.card,
    states: library.duplicates.folded(found).states,
    corrections: found.corrections,
    review: [...found.review, ...duplicateReason(library, id, found.confirmed)],
    duplicates: duplicateViews(library, id),
    siblings: page.articles.map(({ article }) => ({ id: article.id, headline: article.headline })),
    orphans: orphanViews(page),
  }
}

/** The article as it is now, `null` where it is not in the library. */
export async function viewArticle(library: Library, id: string): Promise<ArticleView | null> {
  const source = library.known.holding(id)
  const page = source === null ? null : await soundPage(library, source)
  const found = page === null ? null : findArticle(page.articles, id)
  return page === null || found === null ? null : articleView(library, found, page)
}

/** The page with its text, decoded again from the bytes. Rejects where the bytes cannot be read any more. */
export async function viewPage(library: Library, source: SourceId): Promise<PageView | null> {
  const { bytes, corrections, page, settled } = await library.store.read([...PAGE_STORES, 'bytes'], async (tables) => ({
    bytes: await tables.bytes.get(source),
    corrections: await tables.corrections.ofSource(source),
    page: await tables.pages.get(source),
    settled: await readPageOf(tables, source, library.reader),
  }))
  const file = library.known.get(source)?.source
  if (bytes === undefined || page === undefined || settled === null || file === undefined) return null
  const { decoding, card, leftovers } = page
  // The text as it was when the page was read: offsets are of that.
  const straight = decoding.columns === 'ordered' ? {} : ({ straight: true } as const)
  const decoded = library.reader.decode(file.name, bytes, { encoding: readSettings(corrections).encoding, ...straight })
  if (!decoded.ok) throw new ProblemError(decoded.problem)
  const { text } = decoded.value
  return { source: file, decoding, text, card, leftovers, articles: settled.articles.map(({ article }) => article) }
}

export const article: Handler<'article'> = (library, { id }) => viewArticle(library, id)

export const page: Handler<'page'> = (library, { source }) => viewPage(library, source)

export const sources: Handler<'sources'> = async (library) =>
  library.known.inOrder().map(({ source, decoding, card, count, articles }) => ({
    ...source,
    decoding,
    card,
    articles: count,
    review: articles.filter(({ review }) => review.length > 0).length,
    corrected: articles.filter(({ corrected }) => corrected).length,
  }))
