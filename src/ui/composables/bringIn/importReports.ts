import type { Problem } from '../../../domain/problem'
import type { Refusal } from '../../../intake/gathered'
import type { FileReport, ImportReport } from '../../../worker/protocol/imports'

export const NOTHING: ImportReport = { files: [], cancelled: false }

/** Reports of batches that followed on each other, as one. */
export function joined(one: ImportReport, other: ImportReport): ImportReport {
  return { files: [...one.files, ...other.files], cancelled: one.cancelled || other.cancelled }
}

/** Whatever a folder holds that is no page was told when it was brought. */
const TOLD_BEFORE: ReadonlySet<Problem['kind']> = new Set<Problem['kind']>(['duplicate', 'wrong-type', 'empty-file', 'own-file'])

/** What a report tells a user who did not choose each of its files; `null` for nothing. */
export function worthTelling({ files, cancelled }: ImportReport): ImportReport | null {
  const told = files.filter(({ problem }) => problem === null || !TOLD_BEFORE.has(problem.kind))
  return told.length > 0 ? { files: told, cancelled } : null
}

/** The line of a file that was not read. */
export function refusedLine(item: Refusal): FileReport {
  return { ...item, source: null, decoding: null, articles: 0, dated: 0, placed: 0 }
}

/** What looking into a folder again found. */
export interface FoundAgain {
  readonly files: number
  readonly fresh: number
  readonly articles: number
  readonly known: number
  readonly unreadable: number
}

/** What looking again into a folder found, from its report: of what is here already, only the number. */
export function foundAgain({ files }: ImportReport): FoundAgain {
  const count = (kind: Problem['kind']): number => files.filter(({ problem }) => problem?.kind === kind).length
  const fresh = files.filter(({ source }) => source !== null)
  return {
    files: files.length - count('unreadable-file'),
    fresh: fresh.length,
    articles: fresh.reduce((sum, one) => sum + one.articles, 0),
    known: count('duplicate'),
    unreadable: count('unreadable-file'),
  }
}
