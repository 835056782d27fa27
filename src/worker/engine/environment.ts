import type { SourceId } from '../../domain/source'
import type { ExportArticle } from '../../exchange/exportArticle'
import type { OpenedStore } from '../../store/openStore'
import type { Sink } from '../backup/byteSource'
import type { CutSizes } from '../import/large/sizes'
import type { LibraryIndex } from '../index/libraryIndex'
import type { FormatName, OutgoingFile } from '../protocol/outgoing'
import type { Reader } from '../../reader/reader'
import type { EngineReader } from '../helpers/helpedReader'

/** What one tab tells the others of a change. `null` for sources: everything may be different. */
export interface LibraryChange {
  readonly sources: readonly SourceId[] | null
  /** Whether settings or saved searches changed. */
  readonly settings?: true
}

/** All that the engine needs of the world outside (环境): it knows no globals, so tests and workers hand in their own. */
export interface EngineEnvironment {
  openStore(kind: 'auto' | 'memory'): Promise<OpenedStore>
  loadReader(): Promise<EngineReader>
  /** `savedSearch`: the text of a saved search by its name. */
  createIndex(reader: Reader, savedSearch: (name: string) => string | null): LibraryIndex
  /** Writes articles in a format. */
  writeExport(format: FormatName, articles: readonly ExportArticle[]): OutgoingFile
  /** ISO 8601 instant in UTC, with milliseconds. */
  now(): string
  /** An id that nobody else makes. */
  newId(): string
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>
  /** Takes a large file as it is written. */
  newSink(): Sink
  /** Lets what waits (a search during an import) have its turn; never inside `exclusive`, for which it may be waiting. */
  pause(): Promise<void>
  /** Runs `work` while no other tab writes, where the browser has locks. */
  exclusive<T>(work: () => Promise<T>): Promise<T>
  /** Runs `work` under a name that other tabs can see in `held` for as long as it runs, even if this tab is killed. */
  holding<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Names that some tab holds now; only this tab's own where the browser has no locks. */
  held(): Promise<ReadonlySet<string>>
  /** The index is put in order and stored after so many articles changed in it. */
  readonly tidyAfter: number
  /** What the browser says of the room used and granted, in bytes; `null` where it does not say. */
  estimate(): Promise<{ readonly used: number | null; readonly quota: number | null }>
  /** How large files are cut; `CUT_SIZES` where it is left out. */
  readonly cutSizes?: CutSizes
  /** Tells the other tabs. */
  broadcast(change: LibraryChange): void
  /** Hears the other tabs; returns how to stop. */
  onBroadcast(listener: (change: LibraryChange) => void): () => void
}
