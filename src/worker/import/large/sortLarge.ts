import { byPath } from '../../../domain/pathOrder'
import type { StagedRecord, StagedWhole } from '../../../store/records'

/** A large file that was on its way when the program ended. */
export interface LargeLeft {
  readonly whole: StagedWhole
  /** In the order of the file. */
  readonly parts: readonly StagedRecord[]
}

/** What lies staged: files of their own, and large files with all their parts or torn. */
export interface SortedLarge {
  readonly single: readonly StagedRecord[]
  readonly complete: readonly LargeLeft[]
  readonly torn: readonly LargeLeft[]
}

/** Puts the parts of large files together. */
export function sortLarge(staged: readonly StagedRecord[]): SortedLarge {
  const single: StagedRecord[] = []
  const groups = new Map<string, { readonly whole: StagedWhole; readonly parts: StagedRecord[] }>()
  for (const record of staged) {
    const { whole } = record
    if (whole === undefined) {
      single.push(record)
      continue
    }
    const group = groups.get(whole.id) ?? { whole, parts: [] }
    group.parts.push(record)
    groups.set(whole.id, group)
  }
  const left = [...groups.values()].map(({ whole, parts }): LargeLeft => ({
    whole,
    parts: parts.sort((a, b) => byPath(a.file.path, b.file.path)),
  }))
  const isComplete = ({ whole, parts }: LargeLeft): boolean => parts.length === whole.parts
  return { single, complete: left.filter(isComplete), torn: left.filter((one) => !isComplete(one)) }
}
