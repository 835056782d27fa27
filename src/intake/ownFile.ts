import type { OwnFileKind } from '../domain/problem'
import { extensionOf, isArchive } from './admit'

/** A backup of this program begins with the entry of its list, under its own header of 30 bytes. */
// oxlint-disable-next-line no-control-regex
const BACKUP = /^PK\x03\x04[^]{26}jianbao\.json/
const CORRECTIONS = /^(?:\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"jianbao\/corrections@/
/** So many bytes tell. */
const HEAD = 96

/** Whether a file is one that this program wrote, however large it is, and which. Rejects where it cannot be read. */
export async function ownFileKind(file: File): Promise<OwnFileKind | null> {
  const isZip = isArchive(file.name)
  if (!isZip && extensionOf(file.name) !== 'json') return null
  const head = new TextDecoder('latin1').decode(await file.slice(0, HEAD).arrayBuffer())
  if (isZip) return BACKUP.test(head) ? 'backup' : null
  return CORRECTIONS.test(head) ? 'corrections' : null
}
