import { isFields } from '../../domain/guards'
import type { Correction } from '../../domain/correction'
import { type SourceFile, isSourceId } from '../../domain/source'
import type { ReadingStateRecord, SavedSearchRecord, SettingRecord } from '../../store/records'
import type { Fault } from '../../exchange/corrections/check'
import { isCorrection } from '../../exchange/corrections/checks'
import { isInstant } from '../../domain/instant'
import { isUnsafePath } from '../import/unsafePath'
import { isQuery } from './isQuery'
import {
  BACKUP_FAMILY,
  BACKUP_FORMAT,
  type BackupContents,
  CORRECTIONS,
  MANIFEST,
  SETTINGS,
  SOURCES,
  damaged,
  refuseBackup,
} from './backup'
import { byteSource } from './byteSource'
import { jsonEntry, openZip, sourceEntries } from './entries'

function isSource(value: unknown): value is SourceFile {
  if (!isFields(value)) return false
  const { id, name, path, size, addedAt } = value
  return isSourceId(id) && typeof name === 'string' && typeof path === 'string' && typeof size === 'number' && isInstant(addedAt)
}

function isSetting(value: unknown): value is SettingRecord {
  return isFields(value) && typeof value['name'] === 'string' && 'value' in value
}

function isSavedSearch(value: unknown): value is SavedSearchRecord {
  return (
    isFields(value) &&
    typeof value['id'] === 'string' &&
    typeof value['name'] === 'string' &&
    isQuery(value['query']) &&
    isInstant(value['savedAt'])
  )
}

function isReadingState(value: unknown): value is ReadingStateRecord {
  if (!isFields(value)) return false
  const { id, source, start, read, starred, confirmed } = value
  const marks = [read, starred, confirmed]
  return typeof id === 'string' && isSourceId(source) && typeof start === 'number' && marks.every((mark) => typeof mark === 'boolean')
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T, what: string): readonly T[] {
  if (!Array.isArray(value)) throw damaged(what)
  const items: readonly unknown[] = value
  const good = items.filter(is)
  if (good.length < items.length) throw damaged(what)
  return good
}

function sourcesFrom(manifest: unknown): readonly SourceFile[] {
  if (!isFields(manifest)) throw damaged(MANIFEST)
  const format = manifest['format']
  if (format !== BACKUP_FORMAT) {
    const isOurs = typeof format === 'string' && format.startsWith(BACKUP_FAMILY)
    throw isOurs ? refuseBackup('newer', format) : refuseBackup('not-ours', MANIFEST)
  }
  const sources = listOf(manifest['sources'], isSource, MANIFEST)
  for (const { path, name } of sources) {
    if (isUnsafePath(path) || isUnsafePath(name)) throw refuseBackup('unsafe-path', path)
  }
  return sources
}

/** Corrections are what a backup is for: one that is damaged refuses the whole, before anything is changed. */
function correctionsFrom(content: unknown): readonly Correction[] {
  const faults: Fault[] = []
  return listOf(content, (item): item is Correction => isCorrection(item, '', faults), CORRECTIONS)
}

/** A backup whose every byte was looked at. */
export interface CheckedBackup extends BackupContents {
  /** The bytes of these sources, one at a time. */
  readonly files: (ids: readonly string[]) => AsyncIterable<{ readonly id: string; readonly bytes: Uint8Array }>
}

/**
 * Reads a backup and looks at all of it, bytes against their SHA-256 too, before anything is believed. Throws
 * `ProblemError` (backup-refused).
 */
export async function readBackup(
  file: Blob | Uint8Array,
  sha256: (bytes: Uint8Array) => Promise<string>,
  onFile: (done: number, all: number) => Promise<void>,
): Promise<CheckedBackup> {
  const zip = await openZip(byteSource(file))
  const sources = sourcesFrom(await jsonEntry(zip, MANIFEST))
  const corrections = correctionsFrom(await jsonEntry(zip, CORRECTIONS))
  const rest = await jsonEntry(zip, SETTINGS)
  if (!isFields(rest)) throw damaged(SETTINGS)
  const contents: BackupContents = {
    sources,
    corrections,
    settings: listOf(rest['settings'], isSetting, SETTINGS),
    savedSearches: listOf(rest['savedSearches'], isSavedSearch, SETTINGS),
    readingState: listOf(rest['readingState'], isReadingState, SETTINGS),
  }
  const missing = sources.find(({ id }) => !zip.entries.has(`${SOURCES}${id}`))
  if (missing !== undefined) throw refuseBackup('incomplete', missing.path)
  const paths = new Map(sources.map(({ id, path }) => [id, path]))
  let done = 0
  for await (const { id, bytes } of sourceEntries(zip, [...paths.keys()])) {
    if ((await sha256(bytes)) !== id) throw refuseBackup('changed', paths.get(id) ?? id)
    done += 1
    await onFile(done, sources.length)
  }
  if (done < paths.size) throw refuseBackup('incomplete', SOURCES)
  return { ...contents, files: (ids) => sourceEntries(zip, ids) }
}
