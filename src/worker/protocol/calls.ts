import type { ArticleId, Leftover } from '../../domain/article'
import type { CardRule } from '../../domain/cardRule'
import type { Correction, CorrectableField, CorrectableFields, SeamChange } from '../../domain/correction'
import type { Decoding, EncodingName } from '../../domain/decoding'
import type { AnnotatedArticle, PageCard, PageCardPatch } from '../../domain/page'
import type { Problem } from '../../domain/problem'
import type { ArticleCard, FacetName, FacetValue, Query, SearchAnswer, StateValue, Suggestion } from '../../domain/query'
import type { Place } from '../../domain/place'
import type { IncomingFile, SourceFile, SourceId } from '../../domain/source'
import type { Span } from '../../domain/span'
import type { Topic } from '../../domain/topic'
import type { Fault } from '../../exchange/corrections/check'
import type { DateChange } from '../library/changedDates'
import type { Orphan } from '../corrections/orphan'
import type { ReviewReason } from '../../domain/review'
import type { UndoStep } from '../library/undoStack'

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
  /** How far it is inside that file, 0 to 1, where the file is a large one. */
  readonly inside?: number
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
  /** Nearly the same report elsewhere (疑似重复). */
  readonly duplicates: readonly DuplicateView[]
  /** All articles of the page, in order. */
  readonly siblings: readonly { readonly id: ArticleId; readonly headline: string }[]
  /** Corrections that fit nothing on its page any more. */
  readonly orphans: readonly OrphanView[]
}

/** A correction that fits nothing any more; `near`: what stands where it was made. */
export interface OrphanView extends Orphan {
  readonly near: { readonly id: ArticleId; readonly headline: string } | null
}

/** An article that is nearly the same as another. */
export interface DuplicateView {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  /** 0 to 1: share of what either says that both say. */
  readonly similarity: number
  /** The one that the others are folded under. */
  readonly first: boolean
}

/** One article of the work queue (待核). */
export interface ReviewItem {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  readonly reasons: readonly ReviewReason[]
}

/** The work queue: how many are left in all, per reason, and a slice of them in the order of the library. */
export interface ReviewQueue {
  readonly total: number
  readonly counts: Readonly<Record<ReviewReason, number>>
  readonly items: readonly ReviewItem[]
}

/**
 * What became of a correction. `applied`: it counts; `replaced`: a later one of the same field counts; `orphaned`: it fits
 * no article of its page any more; `waiting`: its file is not in the library.
 */
export type CorrectionFate = 'applied' | 'replaced' | 'orphaned' | 'waiting'

/** A correction with what became of it. */
export interface ListedCorrection {
  readonly correction: Correction
  readonly fate: CorrectionFate
  /** Of the article that it counts for, or that begins or began where a boundary was set; `null` for whole pages and orphans. */
  readonly headline: string | null
  /** Of the file; `null` while it waits. */
  readonly path: string | null
  /** Why it does not count, where it is orphaned. */
  readonly orphan: OrphanView | null
}

/** One action that can be taken back, newest first. */
export interface UndoableAction {
  /** For `undo`; `null` for those that only go in turn. */
  readonly correction: string | null
  readonly at: string
  readonly kind: Correction['kind'] | UndoStep['kind']
  /** Number of corrections that it made. */
  readonly count: number
}

/** A search with a name (保存的检索). */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  readonly query: Query
  readonly savedAt: string
}

/** Imports that were cut short. `ready`: files whose bytes are kept; `lost`: paths of files to be brought again. */
export interface UnfinishedImports {
  readonly ready: number
  readonly lost: readonly string[]
}

/** What is kept and how much room it takes (存储). Whether the browser promises to keep it, the page asks itself. */
export interface StorageReport {
  readonly storage: StorageKind
  readonly sources: number
  readonly articles: number
  readonly corrections: number
  /** Bytes of the original files. */
  readonly bytes: number
  /** Bytes that the browser says are used and granted; `null` where it does not say. */
  readonly used: number | null
  readonly quota: number | null
  /** ISO 8601 instant, `null` for never. */
  readonly lastBackup: string | null
  /** Number of corrections made since. */
  readonly sinceBackup: number
}

/** What a restore did, or would do. */
export interface RestoreReport {
  readonly added: number
  /** Files that were there already. */
  readonly known: number
  readonly corrections: number
  readonly knownCorrections: number
  /** Corrections that set the same value as one that is here; the later of the two counts. */
  readonly conflicts: number
  /** Marks, saved searches and settings that come or change. */
  readonly others: number
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[]
}

/** What was learned (学到的). */
export interface LearnedView {
  readonly examples: readonly { readonly id: ArticleId; readonly headline: string; readonly topics: readonly string[] }[]
  /** A word speaks for a topic, or with a weight below 0 against it; heaviest first within a topic. */
  readonly words: readonly {
    readonly topic: string
    readonly word: string
    readonly weight: number
    readonly articles: readonly ArticleId[]
  }[]
  /** What a name means in a paper ('' for papers unknown), from province down; `counts`: enough articles say so. */
  readonly places: readonly {
    readonly paper: string
    readonly name: string
    readonly path: readonly Place[]
    readonly articles: readonly { readonly id: ArticleId; readonly headline: string }[]
    readonly counts: boolean
  }[]
}

/** One line of a file of corrections, for looking through before it is taken in. */
export interface PatchLine {
  readonly correction: Correction
  /** `new`; `known`: it is here; `conflict`: another value was set here; `waiting`: its file is not here. */
  readonly status: 'new' | 'known' | 'conflict' | 'waiting'
  readonly headline: string | null
  readonly path: string | null
  /** The value as it is here now; of a conflict, what would be replaced or would stay. */
  readonly here: unknown
}

/** An article that is wrong in the same way as another was; values as one line, '' for none. */
export interface SimilarItem {
  readonly id: ArticleId
  readonly headline: string
  readonly path: string
  readonly field: CorrectableField
  readonly before: string
  readonly after: string
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

export type ExportFormat = 'jsonl' | 'csv' | 'markdown' | 'html' | 'gbt7714' | 'ris' | 'bibtex' | 'csl-json'

/** What to give out: everything, what a query finds, or chosen articles in their order. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'ids'; readonly ids: readonly ArticleId[] }

/** A folder that may be looked into again, where the browser can. */
export interface KeptFolder {
  readonly id: string
  readonly name: string
  readonly handle: FileSystemDirectoryHandle
  readonly addedAt: string
}

/** A file for the user to save. */
export interface OutgoingFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file for the user to save that may be larger than memory. */
export interface OutgoingBlob {
  readonly name: string
  readonly type: string
  readonly bytes: Blob
}

/**
 * Every request the page may send the engine, with its answer and, where the work is long, its progress.
 * Requests are answered in order of sending within a kind; any may be cancelled.
 */
export interface Calls {
  /** First request of all; opens or creates the library. */
  open: { request: { readonly storage: 'auto' | 'memory' }; answer: LibraryState; progress: never }
  /** Somebody may bring something in soon: what reading needs is made ready, so that the first file need not wait for it. */
  prepare: { request: Record<never, never>; answer: null; progress: never }
  import: { request: { readonly files: readonly IncomingFile[] }; answer: ImportReport; progress: ImportProgress }
  search: { request: { readonly query: Query; readonly offset: number; readonly limit: number }; answer: SearchAnswer; progress: never }
  /** Cards of a slice of the last results, for scrolling. */
  cards: {
    request: { readonly query: Query; readonly offset: number; readonly limit: number }
    answer: readonly ArticleCard[]
    progress: never
  }
  /** Units that a name may mean, nearest to the unit `near` first; with `text` '' the units around it. Each from province down. */
  places: {
    request: { readonly text: string; readonly near: string | null; readonly limit: number }
    answer: readonly (readonly Place[])[]
    progress: never
  }
  /** All topics of the scheme that is in force, in its order. */
  topics: { request: Record<never, never>; answer: readonly Topic[]; progress: never }
  /** Values of a facet whose names hold a text, or that it means in pinyin; counted as in the answer to the query, most frequent first. */
  facetValues: {
    request: { readonly query: Query; readonly facet: FacetName; readonly text: string; readonly limit: number }
    answer: readonly FacetValue[]
    progress: never
  }
  suggest: { request: { readonly text: string; readonly limit: number }; answer: readonly Suggestion[]; progress: never }
  /** How names are typed in pinyin, by initials (xzs) and in full (xinzhengshi), in the order asked for. */
  spell: {
    request: { readonly texts: readonly string[] }
    answer: readonly { readonly initials: string; readonly full: string }[]
    progress: never
  }
  article: { request: { readonly id: ArticleId }; answer: ArticleView | null; progress: never }
  page: { request: { readonly source: SourceId }; answer: PageView | null; progress: never }
  sources: {
    request: Record<never, never>
    answer: readonly (SourceFile & {
      readonly articles: number
      /** Of them: worth a look, and set by hand. */
      readonly review: number
      readonly corrected: number
      readonly decoding: Decoding
      readonly card: PageCard
    })[]
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
    answer: { readonly changed: readonly DateChange[] }
    progress: never
  }
  /** What is remembered of files by their names, with the number of files that each fits. */
  cardRules: { request: Record<never, never>; answer: readonly (CardRule & { readonly files: number })[]; progress: never }
  /**
   * Puts these rules in place of all; one with an id that is there is changed or stays. `apply: false` only shows what would
   * change: how many files are read anew, and which dates become others.
   */
  setCardRules: {
    request: { readonly rules: readonly (Pick<CardRule, 'pattern' | 'patch'> & { readonly id: string | null })[]; readonly apply: boolean }
    answer: { readonly files: number; readonly changed: readonly DateChange[] }
    progress: { readonly done: number; readonly all: number }
  }
  correct: {
    request: { readonly id: ArticleId; readonly changes: { readonly [F in CorrectableField]?: CorrectableFields[F] } }
    answer: ArticleView | null
    progress: never
  }
  /** Makes an orphaned correction count for an article of its page, as one action; `null` where either is not there. */
  rehome: { request: { readonly correction: string; readonly article: ArticleId }; answer: ArticleView | null; progress: never }
  /**
   * Articles in which the same is wrong in the same way as it was in `id` before its `fields` were corrected. `apply`
   * corrects them all alike, or those of `only`, as one action.
   */
  similar: {
    request: {
      readonly id: ArticleId
      readonly fields: readonly CorrectableField[]
      readonly only: readonly ArticleId[] | null
      readonly apply: boolean
    }
    answer: { readonly items: readonly SimilarItem[]; readonly changed: number }
    progress: never
  }
  /** Adds and removes article starts; offsets into the decoded text. */
  moveBoundaries: {
    request: { readonly source: SourceId; readonly added: readonly number[]; readonly removed: readonly number[] }
    answer: PageView | null
    progress: never
  }
  /** Lets go of a correction, as one action; `false` where it is not there. */
  letGo: { request: { readonly correction: string }; answer: boolean; progress: never }
  /**
   * Takes back one correction by id; with `null` one action, be it a correction (all that was set in one go), a removal or a
   * wipe: the one made at `action`, else the newest. One that another of its kind stands on stays. `restored`: sources that
   * came back with it.
   */
  undo: {
    request: { readonly correction: string | null; readonly action?: string }
    answer: { readonly done: boolean; readonly undone: Correction | null; readonly restored: readonly SourceId[] }
    progress: never
  }
  /** Does again what was taken back last; any new change ends that. `left`: how much more there is to do again. */
  redo: { request: Record<never, never>; answer: { readonly done: boolean; readonly left: number }; progress: never }
  /** Settles one break of an article: its place in the decoded text, and what is to become of it. */
  correctSeam: {
    request: { readonly id: ArticleId; readonly span: Span; readonly change: SeamChange }
    answer: ArticleView | null
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
  /** The work queue: all that is worth a look, or only what one reason names. */
  review: {
    request: { readonly reason: ReviewReason | null; readonly offset: number; readonly limit: number }
    answer: ReviewQueue
    progress: never
  }
  /** Keeps duplicates apart from now on, or makes `first` the one that the others are folded under. */
  settleDuplicates: {
    request: { readonly apart: readonly ArticleId[]; readonly first: ArticleId | null }
    answer: null
    progress: never
  }
  /** What was learned about topics, from which articles. Only confirmed or corrected ones teach. */
  learned: { request: Record<never, never>; answer: LearnedView; progress: never }
  /** Learns nothing from an article any more, or (`null`) from none of those so far; with `place`, nothing of that name alone. */
  forgetLearned: {
    request: { readonly article: ArticleId | null; readonly place?: { readonly paper: string; readonly name: string } | null }
    answer: null
    progress: never
  }
  /**
   * Reads files again (`null`: all) by today's rules and with what was learned; `apply: false` only shows what would change.
   * `recut`: files whose articles begin or end elsewhere; `total`: values that change, the first of which are in `items`.
   */
  reread: {
    request: { readonly sources: readonly SourceId[] | null; readonly apply: boolean }
    answer: { readonly files: number; readonly recut: number; readonly total: number; readonly items: readonly SimilarItem[] }
    progress: { readonly done: number; readonly all: number }
  }
  /** All corrections, or those of one file, newest first. */
  corrections: { request: { readonly source: SourceId | null }; answer: readonly ListedCorrection[]; progress: never }
  undoList: { request: Record<never, never>; answer: readonly UndoableAction[]; progress: never }
  /** Imports that a closed or killed tab did not finish; ask after `open`. */
  unfinished: { request: Record<never, never>; answer: UnfinishedImports; progress: never }
  /** Reads what a closed tab left unread (`finish`), or lets go of it. */
  finishImports: { request: { readonly finish: boolean }; answer: ImportReport; progress: ImportProgress }
  /** `null` where it was never set. */
  setting: { request: { readonly name: string }; answer: { readonly value: unknown }; progress: never }
  setSetting: { request: { readonly name: string; readonly value: unknown }; answer: null; progress: never }
  savedSearches: { request: Record<never, never>; answer: readonly SavedSearch[]; progress: never }
  /** Saves under a name; one with the same name is replaced. */
  saveSearch: { request: { readonly name: string; readonly query: Query }; answer: SavedSearch; progress: never }
  forgetSearch: { request: { readonly id: string }; answer: null; progress: never }
  storage: { request: Record<never, never>; answer: StorageReport; progress: never }
  /** One zip with files, corrections and settings; read back and compared before it is given out. */
  backup: { request: Record<never, never>; answer: OutgoingBlob; progress: { readonly done: number; readonly all: number } }
  /** Merges a backup in; `apply: false` only says what it would do. */
  restore: {
    request: { readonly bytes: Uint8Array | Blob; readonly apply: boolean }
    answer: RestoreReport
    progress: { readonly done: number; readonly all: number }
  }
  /** Corrections alone, as a small JSON file for colleagues; of everything, or of chosen files. */
  givePatch: { request: { readonly sources: readonly SourceId[] | null }; answer: OutgoingFile; progress: never }
  /**
   * Takes in a file of corrections; `apply: false` only shows its lines, `only` takes those ids alone. Lines with `faults`
   * are left out.
   */
  takePatch: {
    request: { readonly bytes: Uint8Array; readonly apply: boolean; readonly only: readonly string[] | null }
    answer: { readonly lines: readonly PatchLine[]; readonly faults: readonly Fault[]; readonly taken: number }
    progress: never
  }
  remove: { request: { readonly sources: readonly SourceId[] }; answer: { readonly removed: number }; progress: never }
  /** Deletes everything, corrections and settings too; `undo` brings it back until the page is closed. */
  wipe: { request: Record<never, never>; answer: null; progress: never }
  /** Folders that may be looked into again, the first kept first. Not part of backups: they belong to one browser. */
  folders: { request: Record<never, never>; answer: readonly KeptFolder[]; progress: never }
  keepFolder: { request: { readonly handle: FileSystemDirectoryHandle }; answer: KeptFolder; progress: never }
  forgetFolder: { request: { readonly id: string }; answer: null; progress: never }
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
