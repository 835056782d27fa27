import type { SourceId } from '../../domain/source'
import { foldDuplicates } from '../duplicates/foldDuplicates'
import type { Library } from './library'

/** Tells the other tabs that settings or saved searches changed. */
export function tellSettings({ environment }: Library): void {
  environment.broadcast({ sources: [], settings: true })
}

/** What follows every change of these sources: duplicates are folded anew, and the other tabs are told. */
export async function finishChange(library: Library, sources: readonly SourceId[]): Promise<void> {
  if (sources.length === 0) return
  await foldDuplicates(library)
  library.environment.broadcast({ sources })
}
