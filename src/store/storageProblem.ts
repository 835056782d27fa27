import { type Problem, ProblemError } from '../domain/problem'

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

/** `IO error: …/000091.ldb: FILE_ERROR_NO_SPACE`: how Chromium tells that the disk itself is full, as an error it knows nothing of. */
const NO_SPACE = /NO_SPACE|ENOSPC|no space left/i

/** How Chromium tells, as an error it knows nothing of, that a page within another site's may keep nothing. */
const FORBIDDEN = /denied permission/i

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}

/** What a rejected IndexedDB request means for the user, or `null` where it is none of the expected troubles. */
export function storageProblem(error: unknown): Problem | null {
  if (error instanceof ProblemError) return error.problem
  const name = nameOf(error)
  // Firefox says NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR through an UnknownError on a full disk; both mean: no room.
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_FILE_NO_DEVICE_SPACE') return { kind: 'storage-full' }
  if (NO_SPACE.test(messageOf(error))) return { kind: 'storage-full' }
  if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'NotAllowedError') return { kind: 'storage-forbidden' }
  if (FORBIDDEN.test(messageOf(error))) return { kind: 'storage-forbidden' }
  return null
}

/** Whether the database was made by a later version of the program. */
export function isNewerVersion(error: unknown): boolean {
  return nameOf(error) === 'VersionError'
}
