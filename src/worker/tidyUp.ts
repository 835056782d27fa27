import type { SourceId } from '../domain/source'
import type { Tables } from '../store/store'
import { writeIndexState } from './indexState'
import type { Library } from './library'

/**
 * Writes what changed of the index, with what it was made of: a source whose digest is another one at the next start is
 * told to the index again. Where another tab wrote meanwhile, this one leaves the stored index to it.
 */
async function storeIndex(library: Library): Promise<void> {
  const { put, drop } = library.index.changes()
  const owner = library.environment.newId()
  const digests = new Map<SourceId, number>()
  for (const { source, digest } of library.known.values()) if (digest !== null) digests.set(source.id, digest)
  const state = { owner, digests, roles: library.duplicates.roles }
  const useless = [...drop, ...library.uselessPieces]
  const write = (tables: Tables): Promise<boolean> => writeIndexState(tables, library.indexOwner, state, put, useless)
  // What is lost of it is made again from the articles.
  const written = await library.store.write(['shards'], write, 'relaxed')
  library.ownsIndex = written
  if (!written) return
  library.indexOwner = owner
  library.uselessPieces = []
}

/** Puts the index in order, a step at a time, and stores it. Another tab's index is left alone. */
async function tidy(library: Library): Promise<void> {
  library.untidy = 0
  while (library.index.tidy()) await library.environment.pause()
  // Memory ends with the tab, and the index with it.
  if (library.ownsIndex && library.store.kind === 'indexeddb') await storeIndex(library)
}

/** Has the index put in order once this call is answered, where enough of it changed. */
export function tidyLater(library: Library): void {
  if (library.untidy < library.environment.tidyAfter) return
  library.untidy = 0
  library.later(() => tidy(library))
}
