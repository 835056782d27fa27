import type { Problem } from '../../../domain/problem'
import type { ImportReport } from '../../../worker/protocol/imports'

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
