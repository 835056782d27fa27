import type { SourceId } from '../../domain/source'
import { type Library, loadPage } from './library'
import { rereadPage } from './rereadPage'
import type { SettledPage } from './settle'

/** Reads a damaged page again from its bytes; `false` where they are gone too or cannot be read any more. */
export async function repairPage(library: Library, source: SourceId): Promise<boolean> {
  try {
    return (await rereadPage(library, source, { add: [], remove: [] })) !== null
  } catch {
    return false
  }
}

/** The settled page of a source; one that lost records since it was told to the index is read again from its bytes first. */
export async function soundPage(library: Library, source: SourceId): Promise<SettledPage | null> {
  const page = await loadPage(library, source)
  const count = library.known.get(source)?.count ?? 0
  if ((page?.articles.length ?? 0) >= count) return page
  await library.know()
  await library.complete()
  return (await repairPage(library, source)) ? loadPage(library, source) : page
}
