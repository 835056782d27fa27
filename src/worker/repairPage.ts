import type { SourceId } from '../domain/source'
import type { Library } from './library'
import { rereadPage } from './rereadPage'

/** Reads a damaged page again from its bytes; `false` where they are gone too or cannot be read any more. */
export async function repairPage(library: Library, source: SourceId): Promise<boolean> {
  try {
    return (await rereadPage(library, source, { add: [], remove: [] })) !== null
  } catch {
    return false
  }
}
