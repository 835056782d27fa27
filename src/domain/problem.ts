import type { EncodingName } from './decoding'
import type { SourceId } from './source'

/** Why a backup is not taken (备份为何不收). */
export type BackupFault = 'not-ours' | 'newer' | 'cut-short' | 'incomplete' | 'changed' | 'damaged' | 'unsafe-path' | 'too-large'

/** Files that this program writes and takes in by ways of their own. */
export type OwnFileKind = 'backup' | 'corrections'

/** Why a file of corrections is not taken. */
export type PatchFault = 'not-ours' | 'newer' | 'damaged'

/** Trouble that is to be expected of real files and real browsers (问题). It is told to the user, never thrown. */
export type Problem =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'binary-file'; readonly looksLike: string | null }
  | { readonly kind: 'unreadable-encoding'; readonly bestGuess: EncodingName | null }
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'wrong-type'; readonly extension: string }
  /** `source`: id of the first, where it is in the library. */
  | { readonly kind: 'duplicate'; readonly first: string; readonly source?: SourceId }
  | { readonly kind: 'no-articles' }
  /** What this program wrote, brought as if it were a page. */
  | { readonly kind: 'own-file'; readonly what: OwnFileKind }
  | { readonly kind: 'unsafe-path'; readonly path: string }
  | { readonly kind: 'archive-damaged'; readonly reason: string }
  | { readonly kind: 'archive-too-large'; readonly limit: number }
  /** A backup is refused as a whole; `what`: the entry, path or form that it is about, '' for none. */
  | { readonly kind: 'backup-refused'; readonly why: BackupFault; readonly what: string }
  /** A backup that was just written reads back as something else. */
  | { readonly kind: 'backup-unlike' }
  /** The bytes of a file are no more those that were added. */
  | { readonly kind: 'source-damaged'; readonly path: string }
  /** There is more than one zip can hold. */
  | { readonly kind: 'backup-too-large'; readonly files: number; readonly size: number }
  | { readonly kind: 'patch-refused'; readonly why: PatchFault }
  | { readonly kind: 'unreadable-file'; readonly reason: string }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-forbidden' }
  | { readonly kind: 'storage-newer'; readonly version: number }
  /** The library is there, and cannot be opened; `reason` in the browser's words. */
  | { readonly kind: 'storage-broken'; readonly reason: string }
  | { readonly kind: 'cancelled' }
  /** What was stored of the search index was damaged or of an older form; it is made again from the articles. */
  | { readonly kind: 'index-rebuilt' }
  /** The program ended before the bytes of this file were kept. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'internal'; readonly reason: string }

/** What kind of trouble it is, for whoever needs no details. */
export type ProblemKind = Problem['kind']

/** A value, or what stood in the way of it. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function failure<T = never>(problem: Problem): Outcome<T> {
  return { ok: false, problem }
}

/** Carries a `Problem` through a promise. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** What an error says of itself. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What went wrong, as data; a mistake of ours is told as one, and its reason helps whoever reports it. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { kind: 'internal', reason: reasonOf(error) }
}
