import type { ArticleId, Leftover } from '../domain/article'
import type { Correction } from '../domain/correction'
import type { Decoding } from '../domain/decoding'
import type { PageCard } from '../domain/page'
import type { Query } from '../domain/query'
import type { SourceFile, SourceId } from '../domain/source'
import type { PackedArticle } from './packArticle'
import type { PackedPage } from './packPage'

/** The original bytes of a file; they never change. */
export interface BytesRecord {
  readonly source: SourceId
  readonly bytes: Uint8Array
}

/** What of an article is kept in memory while the library is open, as the rules read it. */
export interface ArticleBrief {
  readonly id: ArticleId
  readonly headline: string
  /** First characters without white space; corrections find their article by them. */
  readonly fingerprint: string
  /** Why it is worth a look, by the rules' values alone. */
  readonly review: readonly string[]
  /** For finding nearly equal articles; `null` for one that is too short. */
  readonly sketch: Uint32Array | null
}

/** What is known of a page beside its articles. The text itself is decoded again from the bytes when asked for. */
export interface PageRecord {
  readonly source: SourceId
  /** In which order it came into the library; a whole number from 0 on. */
  readonly order: number
  /** Another one whenever the page is read anew: what was made of an older reading can be told. */
  readonly reading: string
  readonly decoding: Decoding
  readonly card: PageCard
  readonly leftovers: readonly Leftover[]
  /** All its articles, in order; fewer in the store means that a record was damaged. */
  readonly briefs: readonly ArticleBrief[]
  /** Ids of the corrections that settled how it was read (card, encoding, boundaries), in order. */
  readonly settledBy: readonly string[]
}

/** An article as the rules read it; field corrections are applied whenever it is looked at. */
export interface ArticleRecord {
  readonly id: ArticleId
  readonly source: SourceId
  readonly packed: PackedArticle
}

export interface SettingRecord {
  readonly name: string
  readonly value: unknown
}

/** The reader's marks on one article. `start` finds it again after its boundaries moved. */
export interface ReadingStateRecord {
  readonly id: ArticleId
  readonly source: SourceId
  readonly start: number
  readonly read: boolean
  readonly starred: boolean
  /** The user looked at what was doubtful and found it right (已核). */
  readonly confirmed: boolean
}

/** A search with a name (保存的检索). */
export interface SavedSearchRecord {
  readonly id: string
  readonly name: string
  readonly query: Query
  /** ISO 8601 instant. */
  readonly savedAt: string
}

/** A piece of the search index as it was last written. */
export interface ShardRecord {
  readonly name: string
  readonly content: unknown
}

/** A file that was brought but is not read yet; its bytes are in `bytes` already. */
export interface StagedRecord {
  readonly source: SourceId
  readonly file: SourceFile
  readonly batch: string
  /** A part of a large file, which is taken in with all the others or not at all. */
  readonly whole?: StagedWhole
}

/** A large file whose parts are on their way. */
export interface StagedWhole {
  readonly id: string
  readonly name: string
  readonly path: string
  /** Number of parts that are staged in the end. */
  readonly parts: number
}

/** An import that is under way, or was when the program ended. */
export interface ImportRecord {
  readonly id: string
  /** ISO 8601 instant. */
  readonly startedAt: string
  /** Paths of the files whose bytes are not kept yet; those that are, are staged. */
  readonly waiting: readonly string[]
  /** No import, but what one left: the articles of this source, whose page is gone already, are still to go. */
  readonly gone?: SourceId
}

/** A folder of the user's disk. Its handle is the browser's own: it is kept and given back, never written down elsewhere. */
export interface FolderRecord {
  readonly id: string
  readonly name: string
  readonly handle: unknown
  /** ISO 8601 instant. */
  readonly addedAt: string
}

/** A file that changed since the index was stored. */
export interface TouchedRecord {
  readonly source: SourceId
  /** Another one with every change. */
  readonly mark: string
}

/** What each object store holds. */
export interface Records {
  readonly sources: SourceFile
  readonly bytes: BytesRecord
  readonly pages: PackedPage
  readonly articles: ArticleRecord
  readonly corrections: Correction
  readonly settings: SettingRecord
  readonly readingState: ReadingStateRecord
  readonly savedSearches: SavedSearchRecord
  readonly shards: ShardRecord
  readonly staged: StagedRecord
  readonly imports: ImportRecord
  readonly folders: FolderRecord
  readonly touched: TouchedRecord
}

export type StoreName = keyof Records

/** The key of a record of each object store. */
export const KEYS: { readonly [S in StoreName]: (record: Records[S]) => string } = {
  sources: (record) => record.id,
  bytes: (record) => record.source,
  pages: (record) => record.source,
  articles: (record) => record.id,
  corrections: (record) => record.id,
  settings: (record) => record.name,
  readingState: (record) => record.id,
  savedSearches: (record) => record.id,
  shards: (record) => record.name,
  staged: (record) => record.source,
  imports: (record) => record.id,
  folders: (record) => record.id,
  touched: (record) => record.source,
}

function isStoreName(name: string): name is StoreName {
  return Object.prototype.hasOwnProperty.call(KEYS, name)
}

/** All object stores. */
export const STORE_NAMES: readonly StoreName[] = Object.keys(KEYS).filter(isStoreName)

/** Object stores with an index `source`: many records belong to one file. */
export type SourcedStoreName = 'articles' | 'corrections' | 'readingState'

/** The index's name in each of them. */
export const SOURCE_INDEX = 'source'
