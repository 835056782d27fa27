import type { IDBPDatabase, IDBPTransaction } from 'idb'

/** What a migration may touch: the stores of the database being upgraded, all inside one transaction. */
export interface Upgrade {
  readonly database: IDBPDatabase
  readonly transaction: IDBPTransaction<unknown, string[], 'versionchange'>
}

/**
 * One step from the schema before to `version`. A released migration is never edited: it must do for ever what it did
 * on the day of its release, so it shares no names with the program's own records.
 */
export interface Migration {
  readonly version: number
  run(upgrade: Upgrade): void
}
