import type { Correction } from '../../domain/correction'
import { type Problem, ProblemError } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import type { ReadingStateRecord, SavedSearchRecord, SettingRecord } from '../../store/records'

/** Name and version of the form. */
export const BACKUP_FORMAT = 'jianbao/backup@1'
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

/** Says that a backup is refused. */
export function refuseBackup(problem: Problem): ProblemError {
  return new ProblemError(problem)
}

/** Says that a backup is damaged, and where. */
export function damaged(reason: string): ProblemError {
  return new ProblemError({ kind: 'archive-damaged', reason })
}
