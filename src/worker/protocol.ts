import type { ArticleId, Leftover } from '../domain/article'
import type { Correction, CorrectableField, CorrectableFields } from '../domain/correction'
import type { Decoding, EncodingName } from '../domain/decoding'
import type { AnnotatedArticle, PageCard, PageCardPatch } from '../domain/page'
import type { Problem } from '../domain/problem'
import type { ArticleCard, Query, SearchAnswer, StateValue, Suggestion } from '../domain/query'
import type { IncomingFile, SourceFile, SourceId } from '../domain/source'
import type { ReviewReason } from './review'

/** How the library is kept: in IndexedDB, or in memory only where the browser forbids storage. */
export type StorageKind = 'indexeddb' | 'memory'

/** What is there when the app opens. */
export interface LibraryState {
  readonly storage: StorageKind
  readonly articles: number
  readonly sources: number
  /** What stands in the way of something: storage forbidden, a newer database, a rebuilt index … */
  readonly problems: readonly Problem[]
}

/** One line of the report on an import (导入报告). */
export interface FileReport {
  readonly name: string
  readonly path: string
  readonly source: SourceId | null
  readonly decoding: Decoding | null
  readonly articles: number
  readonly dated: number
  readonly placed: number
  readonly problem: Problem | null
}

export interface ImportProgress {
  readonly done: number
  readonly all: number
  readonly articles: number
  /** The file in work. */
  readonly file: string
}

export interface ImportReport {
  readonly files: readonly FileReport[]
  readonly cancelled: boolean
}

/** An article with what surrounds it. */
export interface ArticleView {
  readonly article: AnnotatedArticle
  readonly source: SourceFile
  readonly card: PageCard
  readonly states: readonly StateValue[]
  /** Made for this article, oldest first. */
  readonly corrections: readonly Correction[]
  /** Why it is worth a look (待核); empty once it was confirmed with `setState` (`review`, off). */
  readonly review: readonly ReviewReason[]
  /** All articles of the page, in order. */
  readonly siblings: readonly { readonly id: ArticleId; readonly headline: string }[]
}

/** A page as decoded, with how it was cut. */
export interface PageView {
  readonly source: SourceFile
  readonly decoding: Decoding
  readonly text: string
  readonly card: PageCard
  readonly articles: readonly AnnotatedArticle[]
  readonly leftovers: readonly Leftover[]
}

export type ExportFormat = 'jsonl' | 'csv' | 'markdown' | 'html' | 'ris' | 'bibtex' | 'csl-json'

/** What to give out: everything, what a query finds, or chosen articles in their order. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'ids'; readonly ids: readonly ArticleId[] }

/** A file for the user to save. */
export interface OutgoingFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Every request the page may send the engine, with its answer and, where the work is long, its progress.
 * Requests are answered in order of sending within a kind; any may be cancelled.
 */
export interface Calls {
  /** First request of all; opens or creates the library. */
  open: { request: { readonly storage: 'auto' | 'memory' }; answer: LibraryState; progress: never }
  import: { request: { readonly files: readonly IncomingFile[] }; answer: ImportReport; progress: ImportProgress }
  search: { request: { readonly query: Query; readonly offset: number; readonly limit: number }; answer: SearchAnswer; progress: never }
  /** Cards of a slice of the last results, for scrolling. */
  cards: {
    request: { readonly query: Query; readonly offset: number; readonly limit: number }
    answer: readonly ArticleCard[]
    progress: never
  }
  suggest: { request: { readonly text: string; readonly limit: number }; answer: readonly Suggestion[]; progress: never }
  article: { request: { readonly id: ArticleId }; answer: ArticleView | null; progress: never }
  page: { request: { readonly source: SourceId }; answer: PageView | null; progress: never }
  sources: {
    request: Record<never, never>
    answer: readonly (SourceFile & { readonly articles: number; readonly decoding: Decoding; readonly card: PageCard })[]
    progress: never
  }
  /** Reads a source again as `encoding`; `apply: false` only shows what would come out. */
  decodeAs: {
    request: { readonly source: SourceId; readonly encoding: EncodingName; readonly apply: boolean }
    answer: { readonly text: string; readonly articles: number } | null
    progress: never
  }
  setCard: {
    request: { readonly sources: readonly SourceId[]; readonly patch: PageCardPatch; readonly apply: boolean }
    answer: {
      readonly changed: readonly {
        readonly id: ArticleId
        readonly headline: string
        readonly before: string | null
        readonly after: string | null
      }[]
    }
    progress: never
  }
  correct: {
    request: { readonly id: ArticleId; readonly changes: { readonly [F in CorrectableField]?: CorrectableFields[F] } }
    answer: ArticleView | null
    progress: never
  }
  /** Adds and removes article starts; offsets into the decoded text. */
  moveBoundaries: {
    request: { readonly source: SourceId; readonly added: readonly number[]; readonly removed: readonly number[] }
    answer: PageView | null
    progress: never
  }
  /**
   * Takes back one correction by id; with `null` the newest action, be it a correction (all that was set in one go), a
   * removal or a wipe. `restored`: sources that came back with it.
   */
  undo: {
    request: { readonly correction: string | null }
    answer: { readonly undone: Correction | null; readonly restored: readonly SourceId[] }
    progress: never
  }
  setState: {
    request: { readonly ids: readonly ArticleId[]; readonly state: StateValue; readonly on: boolean }
    answer: null
    progress: never
  }
  export: {
    request: { readonly format: ExportFormat; readonly selection: Selection }
    answer: OutgoingFile
    progress: { readonly done: number; readonly all: number }
  }
  remove: { request: { readonly sources: readonly SourceId[] }; answer: { readonly removed: number }; progress: never }
  /** Deletes everything, corrections and settings too; `undo` brings it back until the page is closed. */
  wipe: { request: Record<never, never>; answer: null; progress: never }
}

export type CallName = keyof Calls

/** One call on the wire: name and request belong together. */
export type CallMessage = {
  [N in CallName]: { readonly type: 'call'; readonly id: number; readonly name: N; readonly request: Calls[N]['request'] }
}[CallName]

/** From the page to the engine. */
export type ToEngine = CallMessage | { readonly type: 'cancel'; readonly id: number }

/** From the engine to the page. */
export type FromEngine =
  /** The engine's code runs; sent once, before anything else. */
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'problem'; readonly id: number; readonly problem: Problem }
  | { readonly type: 'progress'; readonly id: number; readonly progress: unknown }
  /** The library changed by another tab or by a running import; what is shown should be asked for again. */
  | { readonly type: 'changed' }
