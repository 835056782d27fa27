import type { Decoding } from '../../domain/decoding'
import type { Problem } from '../../domain/problem'
import type { SourceId } from '../../domain/source'

/** One line of the report on an import (导入报告). */
export interface FileReport {
  readonly name: string
  readonly path: string
  readonly source: SourceId | null
  readonly decoding: Decoding | null
  readonly articles: number
  readonly dated: number
  readonly placed: number
  readonly problem: Problem | null
}

export interface ImportProgress {
  readonly done: number
  readonly all: number
  readonly articles: number
  /** The file in work. */
  readonly file: string
  /** How far it is inside that file, 0 to 1, where the file is a large one. */
  readonly inside?: number
}

export interface ImportReport {
  readonly files: readonly FileReport[]
  readonly cancelled: boolean
}

/** Imports that were cut short. `ready`: files whose bytes are kept; `lost`: paths of files to be brought again. */
export interface UnfinishedImports {
  readonly ready: number
  readonly lost: readonly string[]
}
