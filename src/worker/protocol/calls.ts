import type { ArticleId } from '../../domain/article'
import type { CardRule } from '../../domain/cardRule'
import type { CorrectableField, CorrectableFields, Correction, SeamChange } from '../../domain/correction'
import type { Decoding, EncodingName } from '../../domain/decoding'
import type { PageCard, PageCardPatch } from '../../domain/page'
import type { Place } from '../../domain/place'
import type { ArticleCard, FacetName, FacetValue, Query, SearchAnswer, StateValue, Suggestion } from '../../domain/query'
import type { IncomingFile, SourceFile, SourceId } from '../../domain/source'
import type { Span } from '../../domain/span'
import type { Topic } from '../../domain/topic'
import type { Fault } from '../../exchange/corrections/check'
import type { DateChange } from './views'
import type { ListedCorrection, PatchLine, SimilarItem, UndoableAction } from './corrections'
import type { ImportProgress, ImportReport, UnfinishedImports } from './imports'
import type { LearnedView } from './learning'
import type { KeptFolder, LibraryState, RestoreReport, SavedSearch, StorageReport } from './library'
import type { FormatName, OutgoingBlob, OutgoingFile, Selection } from './outgoing'
import type { ArticleView, PageView } from './views'

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
  /** Reads a source again as `encoding`, where `straight` without putting columns in order; `apply: false` only shows what would come out. */
  decodeAs: {
    request: { readonly source: SourceId; readonly encoding: EncodingName; readonly straight?: boolean; readonly apply: boolean }
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
    answer: {
      readonly done: boolean
      readonly undone: Correction | null
      readonly restored: readonly SourceId[]
      /** The one that was said to be right, where that was taken back. */
      readonly article: ArticleId | null
    }
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
    request: { readonly format: FormatName; readonly selection: Selection }
    answer: OutgoingFile
    progress: { readonly done: number; readonly all: number }
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
  /** With `was`, only where it is kept as that (`null`: it was never set), as another tab may have set it meanwhile. */
  setSetting: {
    request: { readonly name: string; readonly value: unknown; readonly was?: unknown }
    answer: { readonly kept: boolean }
    progress: never
  }
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
