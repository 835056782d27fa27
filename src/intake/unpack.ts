import type { Problem } from '../domain/problem'
import { FILE_SIZE_LIMIT, type IncomingFile } from '../domain/source'
import { admit, extensionOf, isArchive, isSystemFile } from './admit'
import { type Gathered, type Refusal, nameOf } from './gathered'
import { Turns } from './turns'
import type { ZipEntry } from './zip/entry'
import { type ExtractFailure, extract } from './zip/extract'
import { readDirectory } from './zip/readDirectory'

/** How much may come out of one archive. */
export interface UnpackLimits {
  /** All entries together, in bytes. Default: 512 MB. */
  readonly total: number
  /** One entry, in bytes. Default: `FILE_SIZE_LIMIT`. */
  readonly entry: number
  /** Unpacked to packed size of an entry over 1 MB. Text is packed to a third or a tenth. Default: 200. */
  readonly ratio: number
}

/** What is taken unless said otherwise. */
export const UNPACK_LIMITS: UnpackLimits = { total: 512 * 1024 * 1024, entry: FILE_SIZE_LIMIT, ratio: 200 }

/** Small entries of one repeated character are harmless. */
const RATIO_FROM = 1024 * 1024
/** `/etc/x`, `C:\x`, `a/../b`, control characters. */
const UNSAFE = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|[\p{Cc}]/iu

function isBomb({ size, compressedSize }: ZipEntry, { ratio }: UnpackLimits): boolean {
  return size > RATIO_FROM && size > compressedSize * ratio
}

function objection(entry: ZipEntry, left: number, limits: UnpackLimits): Problem | null {
  if (entry.isLink || UNSAFE.test(entry.path)) return { kind: 'unsafe-path', path: entry.path }
  const name = nameOf(entry.path)
  // An archive inside an archive is unpacked by hand: that is where bombs are built.
  if (isArchive(name)) return { kind: 'wrong-type', extension: extensionOf(name) }
  const refused = admit(name, entry.size, limits.entry)
  if (refused !== null) return refused
  if (entry.encrypted) return { kind: 'unreadable-file', reason: '已加密 (encrypted)' }
  return entry.size > left || isBomb(entry, limits) ? { kind: 'archive-too-large', limit: limits.total } : null
}

function failed(failure: ExtractFailure, entry: ZipEntry): Problem {
  if (failure === 'damaged') return { kind: 'archive-damaged', reason: entry.path }
  return { kind: 'unreadable-file', reason: `压缩方法 (method) ${entry.method}` }
}

/**
 * Takes the files out of a zip. Each comes out whole and checked, or is refused with its reason; one bad entry stops no
 * other. Paths are those inside the archive, below the archive's own.
 */
export async function unpack(archive: IncomingFile, limits: UnpackLimits = UNPACK_LIMITS): Promise<Gathered> {
  const entries = readDirectory(archive.bytes)
  if (entries === null) {
    const problem: Problem = { kind: 'archive-damaged', reason: '没有目录 (no directory)' }
    return { files: [], refused: [{ name: archive.name, path: archive.path, problem }] }
  }
  const files: IncomingFile[] = []
  const refused: Refusal[] = []
  const turns = new Turns()
  let left = limits.total
  for (const entry of entries) {
    if (entry.path.endsWith('/') || isSystemFile(entry.path)) continue
    const where = { name: nameOf(entry.path), path: `${archive.path}/${entry.path}` }
    const problem = objection(entry, left, limits)
    const bytes = problem === null ? await extract(archive.bytes, entry, turns) : null
    if (bytes instanceof Uint8Array) {
      files.push({ ...where, bytes })
      left -= bytes.length
    } else if (problem !== null) refused.push({ ...where, problem })
    else if (bytes !== null) refused.push({ ...where, problem: failed(bytes, entry) })
    await turns.rest()
  }
  // Whoever brought it is told of something.
  if (files.length + refused.length === 0) refused.push({ name: archive.name, path: archive.path, problem: { kind: 'empty-file' } })
  return { files, refused }
}
