import { type OwnFileKind, type Problem, reasonOf } from '../domain/problem'
import type { IncomingFile } from '../domain/source'

/** A file that was not taken, and why. */
export interface Refusal {
  readonly name: string
  readonly path: string
  readonly problem: Problem
}

/** A file that this program wrote: no page, but a backup or corrections. */
export interface OwnFile {
  readonly what: OwnFileKind
  readonly path: string
  readonly file: File
}

/** What came of a drop, a choice or a paste: files with their bytes, and what was refused. */
export interface Gathered {
  readonly files: readonly IncomingFile[]
  readonly refused: readonly Refusal[]
  readonly own?: readonly OwnFile[]
  /** Folders that may be looked into again, where the browser can. */
  readonly folders?: readonly FileSystemDirectoryHandle[]
}

/** A file that was found; its bytes are not read yet. */
export interface FoundFile {
  /** Below what was dropped, with `/`. */
  readonly path: string
  readonly file: File
}

/** What was found in a drop or a choice. */
export interface Found {
  readonly files: readonly FoundFile[]
  readonly refused: readonly Refusal[]
  /** Folders that may be looked into again, where the browser can. */
  readonly folders?: readonly FileSystemDirectoryHandle[]
}

/** How to stop collecting, and whom to tell how far it is. */
export interface GatherControl {
  readonly signal?: AbortSignal
  /** So many files were found; nobody knows yet how many there are. */
  readonly onFound?: (found: number) => void
  readonly onFile?: (done: number, all: number) => void
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A file that the browser would not open. */
export function unreadable(path: string, error: unknown): Refusal {
  return { name: nameOf(path), path, problem: { kind: 'unreadable-file', reason: reasonOf(error) } }
}
