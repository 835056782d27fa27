import type { Database, Durability, Transaction } from './database'
import type { StoreName } from './records'
import { type ArticleRepository, articleRepository } from './repositories/articles'
import { type BytesRepository, bytesRepository } from './repositories/bytes'
import { type CorrectionRepository, correctionRepository } from './repositories/corrections'
import { type FolderRepository, folderRepository } from './repositories/folders'
import { type ImportRepository, importRepository } from './repositories/imports'
import { type PageRepository, pageRepository } from './repositories/pages'
import { type ReadingStateRepository, readingStateRepository } from './repositories/readingState'
import { type SavedSearchRepository, savedSearchRepository } from './repositories/savedSearches'
import { type SettingRepository, settingRepository } from './repositories/settings'
import { type ShardRepository, shardRepository } from './repositories/shards'
import { type SourceRepository, sourceRepository } from './repositories/sources'
import { type StagedRepository, stagedRepository } from './repositories/staged'
import { type TouchedRepository, touchedRepository } from './repositories/touched'
import { touches, touching } from './touching'

/** One repository per object store, all in the same transaction. */
export interface Tables {
  readonly sources: SourceRepository
  readonly bytes: BytesRepository
  readonly pages: PageRepository
  readonly articles: ArticleRepository
  readonly corrections: CorrectionRepository
  readonly settings: SettingRepository
  readonly readingState: ReadingStateRepository
  readonly savedSearches: SavedSearchRepository
  readonly shards: ShardRepository
  readonly staged: StagedRepository
  readonly imports: ImportRepository
  readonly folders: FolderRepository
  readonly touched: TouchedRepository
  /** The records themselves, for work on whole object stores. */
  readonly raw: Transaction
}

/**
 * Where the library is kept. Work inside `read` and `write` awaits nothing but the tables it is given, and names every
 * object store that it touches; a `write` that rejects has changed nothing, and one that resolves is on the disk unless it
 * was a relaxed one (see `Durability`). `touched` is written to by itself: see `touching`.
 */
export interface Store {
  readonly kind: Database['kind']
  read<T>(stores: readonly StoreName[], work: (tables: Tables) => Promise<T>): Promise<T>
  write<T>(stores: readonly StoreName[], work: (tables: Tables) => Promise<T>, durability?: Durability): Promise<T>
  close(): void
}

function tablesOf(transaction: Transaction): Tables {
  return {
    sources: sourceRepository(transaction),
    bytes: bytesRepository(transaction),
    pages: pageRepository(transaction),
    articles: articleRepository(transaction),
    corrections: correctionRepository(transaction),
    settings: settingRepository(transaction),
    readingState: readingStateRepository(transaction),
    savedSearches: savedSearchRepository(transaction),
    shards: shardRepository(transaction),
    staged: stagedRepository(transaction),
    imports: importRepository(transaction),
    folders: folderRepository(transaction),
    touched: touchedRepository(transaction),
    raw: transaction,
  }
}

/** A store on any database. */
export function storeOn(database: Database): Store {
  return {
    kind: database.kind,
    read: (stores, work) => database.read(stores, (transaction) => work(tablesOf(transaction))),
    write(stores, work, durability) {
      if (!touches(stores)) return database.write(stores, (transaction) => work(tablesOf(transaction)), durability)
      const all = [...new Set<StoreName>([...stores, 'touched'])]
      return database.write(all, (transaction) => work(tablesOf(touching(transaction))), durability)
    },
    close: () => database.close(),
  }
}
