import { type Library, refreshSource } from '../library/library'
import type { KnownSource } from '../library/knownSource'

/** Files of which the index has lost articles. */
function lostSources(library: Library): readonly KnownSource[] {
  const counts = library.index.countSources()
  return library.known.list().filter(({ source, count, told }) => told !== null && (counts.get(source.id) ?? 0) !== count)
}

/** Tells the index again of files of which it lost articles. */
async function tellAgain(library: Library, lost: readonly KnownSource[]): Promise<void> {
  await library.know()
  for (const { source } of lost) {
    await refreshSource(library, source.id)
    await library.environment.pause()
  }
  library.announce()
}

/** Brings what of the index comes later than its first answers; what of it is damaged is made again later. */
export async function completeIndex(library: Library): Promise<void> {
  const useless = await library.index.complete()
  if (useless.length === 0) return
  library.storedIndex.useless = [...library.storedIndex.useless, ...useless]
  if (!library.problems.some(({ kind }) => kind === 'index-rebuilt')) library.problems.push({ kind: 'index-rebuilt' })
  const lost = lostSources(library)
  // Not stored as known before the index knows of them.
  for (const { source, order, count, decoding, card, articles } of lost) {
    library.known.put({ source, order, count, decoding, card, articles, told: null })
  }
  library.later(() => tellAgain(library, lost))
}
