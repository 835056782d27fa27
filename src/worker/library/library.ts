import type { ArticleId } from '../../domain/article'
import type { CardRule } from '../../domain/cardRule'
import type { Correction } from '../../domain/correction'
import type { Problem } from '../../domain/problem'
import type { SourceFile, SourceId } from '../../domain/source'
import type { ArticleBrief, PageRecord, SavedSearchRecord } from '../../store/records'
import type { Store, Tables } from '../../store/store'
import { type KnownArticle, startOf } from './knownArticles'
import { ruledBy } from '../cardRules/cardRules'
import { fingerprintOf } from '../corrections/fingerprint'
import { groupBy } from '../../domain/groupBy'
import type { EngineEnvironment } from '../engine/environment'
import type { Duplicates } from '../duplicates/duplicates'
import { foldedText } from '../duplicates/folded'
import type { History } from './history'
import type { KnownSources } from './knownSources'
import type { LibraryIndex } from '../index/libraryIndex'
import type { StoredIndexNotes } from '../index/storedIndexNotes'
import type { Reader } from '../../reader/reader'
import type { EngineReader } from '../helpers/helpedReader'
import { settledBy } from './saveRead'
import { type SettledArticle, type SettledPage, type StoredPage, settlePage } from './settle'

/** The open library: the store, and what was made of it in memory. The store is the truth, the rest follows. */
export interface Library {
  readonly environment: EngineEnvironment
  readonly store: Store
  /** Knows nothing before `know` was awaited; an empty library opens without. */
  reader: EngineReader
  /** Loads what the rules know, once. */
  readonly know: () => Promise<void>
  readonly index: LibraryIndex
  /** What of the index is in the store. */
  readonly storedIndex: StoredIndexNotes
  /** Brings, once, what of the index comes later than its first answers. All but those wait for it. */
  readonly complete: () => Promise<void>
  /** Its files; their articles are in the index. */
  readonly known: KnownSources
  readonly problems: Problem[]
  /** By their names. */
  readonly savedSearches: Map<string, SavedSearchRecord>
  readonly duplicates: Duplicates
  readonly history: History
  /** What is remembered of files by their names. */
  cardRules: readonly CardRule[]
  /** Told after every change that the page did not ask for by itself. */
  readonly announce: () => void
  /** Does work once the call in hand is answered, one after the other. */
  readonly later: (work: () => Promise<void>) => void
  /** Whether articles that were stored are still being told to the index. */
  filling: boolean
}

/** All that belongs to the pages of a source, for `readPageOf`. */
export const PAGE_STORES = ['sources', 'pages', 'articles', 'corrections', 'readingState'] as const

async function readStored(tables: Tables, source: SourceId): Promise<StoredPage | null> {
  // Asked for together: each answer alone takes its way through the store.
  const [file, page, articles, corrections, marks] = await Promise.all([
    tables.sources.get(source),
    tables.pages.get(source),
    tables.articles.ofSource(source),
    tables.corrections.ofSource(source),
    tables.readingState.ofSource(source),
  ])
  return file === undefined || page === undefined ? null : { source: file, page, articles, corrections, marks }
}

/** Reads a page from the store and settles it; `null` where the source is not there. */
export async function readPageOf(tables: Tables, source: SourceId, reader: Reader): Promise<SettledPage | null> {
  const stored = await readStored(tables, source)
  return stored === null ? null : settlePage(stored, reader)
}

/** The settled page of a source, straight from the store. */
export async function loadPage(library: Library, source: SourceId): Promise<SettledPage | null> {
  const stored = await library.store.read(PAGE_STORES, (tables) => readStored(tables, source))
  if (stored === null) return null
  // Only what was set by hand has to be looked up in what the rules know.
  if (stored.corrections.length > 0) await library.know()
  return settlePage(stored, library.reader)
}

function knownArticle({ article, review, confirmed, corrected }: SettledArticle, brief: ArticleBrief | undefined): KnownArticle {
  const { id, span, headline } = article
  const fingerprint = brief?.fingerprint ?? fingerprintOf(article)
  return { id, start: span.start, fingerprint, headline, review, confirmed, corrected: corrected.length > 0 }
}

/** Whether a page was read before its card, encoding or boundaries were settled as they are now. */
export function isOutdated(page: PageRecord, ruled: readonly string[], corrections: readonly Correction[]): boolean {
  const settling = settledBy(ruled, corrections)
  return settling.length !== page.settledBy.length || settling.some((id, index) => page.settledBy[index] !== id)
}

/**
 * Puts a settled page into memory and index, in place of what was known of it. `mark`: that of the change which made it so,
 * from the same transaction.
 */
export function showPage(library: Library, file: SourceFile, page: PageRecord, settled: SettledPage, mark: string | null): void {
  const before = library.known.get(file.id)
  const briefs = new Map(page.briefs.map((brief) => [brief.id, brief]))
  const articles = settled.articles.map((one) => knownArticle(one, briefs.get(one.article.id)))
  const stay = new Set(articles.map(({ id }) => id))
  dropArticles(library, before?.articles.filter(({ id }) => !stay.has(id)) ?? [])
  const ruled = ruledBy(library.cardRules, file).marks
  const isWhole = articles.length === page.briefs.length && !isOutdated(page, ruled, settled.corrections)
  const { order, decoding, card } = page
  library.known.put({ source: file, order, count: articles.length, decoding, card, articles, told: isWhole ? { mark, ruled } : null })
  noteFolded(library, file.id, articles)
  for (const { id, sketch } of page.briefs) library.duplicates.near.put(id, sketch)
  library.index.put(settled.articles.map((article) => ({ ...article, ...library.duplicates.folded(article), order: page.order })))
  library.storedIndex.untidy += settled.articles.length
}

function noteFolded(library: Library, source: SourceId, articles: readonly KnownArticle[]): void {
  const text = foldedText(
    articles.map(({ id }) => id),
    library.duplicates.roles,
  )
  if (text === '') library.duplicates.told.delete(source)
  else library.duplicates.told.set(source, text)
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
  library.known.remove(source)
  library.duplicates.told.delete(source)
}

/** Brings memory and index in line with the store after a source changed there. */
export async function refreshSource(library: Library, source: SourceId): Promise<SettledPage | null> {
  const { file, page, settled, mark } = await library.store.read([...PAGE_STORES, 'touched'], async (tables) => {
    const [file, page, settled, mark] = await Promise.all([
      tables.sources.get(source),
      tables.pages.get(source),
      readPageOf(tables, source, library.reader),
      tables.touched.get(source),
    ])
    return { file, page, settled, mark }
  })
  library.history.stamps.see(settled?.corrections ?? [])
  if (file === undefined || page === undefined || settled === null) forgetSource(library, source)
  else showPage(library, file, page, settled, mark)
  return settled
}

/** Which of the articles belong to which source; those that are in none are left out. */
export function bySource(library: Library, ids: readonly ArticleId[]): ReadonlyMap<SourceId, readonly ArticleId[]> {
  const groups = groupBy(ids, (id) => library.known.holding(id))
  return new Map([...groups].flatMap(([source, own]) => (source === null ? [] : [[source, own] as const])))
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
