import type { Correction } from '../../domain/correction'
import { type BackupFault, ProblemError } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import type { ReadingStateRecord, SavedSearchRecord, SettingRecord } from '../../store/records'

/** What the names of all versions of the form begin with. */
export const BACKUP_FAMILY = 'jianbao/backup@'
/** Name and version of the form. */
export const BACKUP_FORMAT = `${BACKUP_FAMILY}1`
export const MANIFEST = 'jianbao.json'
export const CORRECTIONS = 'corrections.json'
export const SETTINGS = 'settings.json'
/** Files lie below it, each under the SHA-256 of its bytes: no name of the user's ever becomes a path. */
export const SOURCES = 'sources/'

/** What a backup holds beside the bytes of the files. */
export interface BackupContents {
  readonly sources: readonly SourceFile[]
  readonly corrections: readonly Correction[]
  readonly settings: readonly SettingRecord[]
  readonly savedSearches: readonly SavedSearchRecord[]
  readonly readingState: readonly ReadingStateRecord[]
}

/** Says that a backup is refused, why, and what of it. */
export function refuseBackup(why: BackupFault, what = ''): ProblemError {
  return new ProblemError({ kind: 'backup-refused', why, what })
}

/** Says that a backup is damaged, and where. */
export function damaged(what: string): ProblemError {
  return refuseBackup('damaged', what)
}
