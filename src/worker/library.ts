import type { ArticleId } from '../domain/article'
import type { Correction } from '../domain/correction'
import type { Problem } from '../domain/problem'
import type { SourceFile, SourceId } from '../domain/source'
import type { PageRecord, ReadingStateRecord, SavedSearchRecord } from '../store/records'
import type { Store, Tables } from '../store/store'
import type { EngineEnvironment } from './environment'
import type { Duplicates } from './duplicates/duplicates'
import { sketchOf } from './duplicates/sketch'
import type { LibraryIndex } from './libraryIndex'
import type { Reader } from './reader'
import type { ReviewReason } from './review'
import { type SettledArticle, type SettledPage, settlePage } from './settle'
import type { UndoStack } from './undoStack'

/** What is kept in memory of an article. */
export interface KnownArticle {
  readonly id: ArticleId
  readonly headline: string
  readonly review: readonly ReviewReason[]
  readonly confirmed: boolean
  /** Whether its values were set by hand: of duplicates, such a one is the first. */
  readonly corrected: boolean
}

/** What is kept in memory of a file, so that lists and cards need no storage. */
export interface KnownSource {
  readonly source: SourceFile
  readonly page: PageRecord
  /** Order in which it came in. */
  readonly order: number
  /** In the order of the page. */
  readonly articles: readonly KnownArticle[]
  readonly orphans: readonly Correction[]
}

/** The open library: the store, and what was made of it in memory. The store is the truth, the rest follows. */
export interface Library {
  readonly environment: EngineEnvironment
  readonly store: Store
  readonly reader: Reader
  readonly index: LibraryIndex
  readonly known: Map<SourceId, KnownSource>
  /** Source ids by what their articles' ids begin with. */
  readonly prefixes: Map<string, SourceId>
  readonly problems: Problem[]
  /** In which order sources came in; one that was removed has its place again when it comes back. */
  readonly orders: Map<SourceId, number>
  /** By their names. */
  readonly savedSearches: Map<string, SavedSearchRecord>
  readonly duplicates: Duplicates
  readonly undoStack: UndoStack
  /** Told after every change that the page did not ask for by itself. */
  readonly announce: () => void
  /** Newest instant given to a change; the next is later, whatever the clock says. */
  lastStamp: string
}

/** All that belongs to the pages of a source, for `readPageOf`. */
export const PAGE_STORES = ['sources', 'pages', 'articles', 'corrections', 'readingState'] as const

/** Reads a page from the store and settles it; `null` where the source is not there. */
export async function readPageOf(tables: Tables, source: SourceId, reader: Reader): Promise<SettledPage | null> {
  const file = await tables.sources.get(source)
  const page = await tables.pages.get(source)
  if (file === undefined || page === undefined) return null
  const articles = await tables.articles.ofSource(source)
  const corrections = await tables.corrections.ofSource(source)
  const marks: readonly ReadingStateRecord[] = await tables.readingState.ofSource(source)
  return settlePage({ source: file, page, articles, corrections, marks }, reader)
}

/** The settled page of a source, straight from the store. */
export function loadPage(library: Library, source: SourceId): Promise<SettledPage | null> {
  return library.store.read(PAGE_STORES, (tables) => readPageOf(tables, source, library.reader))
}

/** The place of a source in the library; the next one for a source that was never in it. */
export function orderOf(library: Library, source: SourceId): number {
  const order = library.orders.get(source) ?? library.orders.size
  library.orders.set(source, order)
  return order
}

function knownArticle({ article, review, confirmed, corrected }: SettledArticle): KnownArticle {
  return { id: article.id, headline: article.headline, review, confirmed, corrected: corrected.length > 0 }
}

/** Puts a settled page into memory and index, in place of what was known of it. */
export function showPage(library: Library, file: SourceFile, page: PageRecord, settled: SettledPage): void {
  const before = library.known.get(file.id)
  const articles = settled.articles.map(knownArticle)
  const stay = new Set(articles.map(({ id }) => id))
  dropArticles(library, before?.articles.filter(({ id }) => !stay.has(id)) ?? [])
  const order = orderOf(library, file.id)
  library.prefixes.set(prefixOf(file.id), file.id)
  library.known.set(file.id, { source: file, page, order, articles, orphans: settled.orphans })
  for (const { article } of settled.articles) library.duplicates.near.put(article.id, sketchOf(article))
  library.index.put(settled.articles.map((article) => ({ ...article, ...library.duplicates.folded(article), order })))
}

function dropArticles(library: Library, articles: readonly KnownArticle[]): void {
  const ids = articles.map(({ id }) => id)
  for (const id of ids) library.duplicates.near.remove(id)
  if (ids.length > 0) library.index.remove(ids)
}

/** Takes a source out of memory and index. */
export function forgetSource(library: Library, source: SourceId): void {
  const before = library.known.get(source)
  if (before === undefined) return
  dropArticles(library, before.articles)
  library.known.delete(source)
  library.prefixes.delete(prefixOf(source))
}

/** Brings memory and index in line with the store after a source changed there. */
export async function refreshSource(library: Library, source: SourceId): Promise<SettledPage | null> {
  const { file, page, settled } = await library.store.read(PAGE_STORES, async (tables) => ({
    file: await tables.sources.get(source),
    page: await tables.pages.get(source),
    settled: await readPageOf(tables, source, library.reader),
  }))
  if (file === undefined || page === undefined || settled === null) forgetSource(library, source)
  else showPage(library, file, page, settled)
  return settled
}

/** An instant for a change: now, but never before or at that of an earlier change. */
export function stamp(library: Library): string {
  const now = library.environment.now()
  if (now > library.lastStamp) library.lastStamp = now
  else library.lastStamp = new Date(Date.parse(library.lastStamp) + 1).toISOString()
  return library.lastStamp
}

/** What the ids of a source's articles begin with. */
function prefixOf(id: SourceId | ArticleId): string {
  return id.slice(0, 16)
}

/** The source that an article belongs to, `null` for one that is not in the library. */
export function sourceOf(library: Library, id: ArticleId): SourceId | null {
  return library.prefixes.get(prefixOf(id)) ?? null
}

function startOf(id: ArticleId): number {
  return Number(id.split('-')[1] ?? Number.NaN)
}

/** The article with this id; where its boundaries moved since, the one that holds the place where it began. */
export function findArticle(articles: readonly SettledArticle[], id: ArticleId): SettledArticle | null {
  const start = startOf(id)
  return (
    articles.find(({ article }) => article.id === id) ??
    articles.find(({ article }) => article.span.start <= start && start < article.span.end) ??
    null
  )
}
