import type { Correction } from '../../domain/correction'
import type { Page } from '../../domain/page'
import type { SourceId } from '../../domain/source'
import type { PageRecord } from '../../store/records'
import type { Store, Tables } from '../../store/store'
import { briefOf } from './knownArticles'
import { settlesReading } from '../corrections/readSettings'

/** What a page's record has that no reading of it gives. */
export interface Reading {
  /** See `PageRecord.order`. */
  readonly order: number
  /** An id that no other reading has. */
  readonly reading: string
  /** What the rules for file names said of it; see `ruledBy`. */
  readonly marks: readonly string[]
}

/** What settled how a page was read; where it is another now, the page has to be read again. */
export function settledBy(marks: readonly string[], corrections: readonly Correction[]): readonly string[] {
  return [...marks, ...corrections.filter(settlesReading).map(({ id }) => id)]
}

/** The record of a page as it was just read under these corrections. */
export function pageRecord(page: Page, corrections: readonly Correction[], { order, reading, marks }: Reading): PageRecord {
  return {
    source: page.source.id,
    order,
    reading,
    decoding: page.decoding,
    card: page.card,
    leftovers: page.leftovers,
    briefs: page.articles.map(briefOf),
    settledBy: settledBy(marks, corrections),
  }
}

/** Stores that a read page is written to. */
export const READ_STORES = ['sources', 'bytes', 'pages', 'articles', 'corrections', 'readingState', 'staged', 'imports'] as const

/** Writes what was read of a page; the caller's transaction makes it one with whatever else belongs to the change. */
export async function putPage(tables: Tables, page: Page, record: PageRecord): Promise<void> {
  await Promise.all([tables.pages.put(record), tables.articles.replace(page.source.id, page.articles)])
}

/** Whether the corrections of a source are still those that it was read under. */
export async function stillSettled(tables: Tables, source: SourceId, corrections: readonly Correction[]): Promise<boolean> {
  const now = await tables.corrections.ofSource(source)
  return now.length === corrections.length && now.every((one, index) => one.id === corrections[index]?.id)
}

/** The corrections of a source, oldest first. */
export function correctionsOf(store: Store, source: SourceId): Promise<readonly Correction[]> {
  return store.read(['corrections'], ({ corrections }) => corrections.ofSource(source))
}
