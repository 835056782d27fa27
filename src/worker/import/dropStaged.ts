import type { SourceId } from '../../domain/source'
import type { Tables } from '../../store/store'

/** Stores that a file on its way leaves something in. */
export const STAGED_STORES = ['sources', 'bytes', 'pages', 'articles', 'staged'] as const

/** Lets go of a file that is not taken in; of one that is in the library by now, only the note that it was on its way. */
export async function dropStaged(tables: Tables, source: SourceId): Promise<void> {
  if ((await tables.sources.get(source)) === undefined) {
    await tables.bytes.remove(source)
    // Parts of a large file are read before it is in.
    await tables.pages.remove(source)
    await tables.articles.replace(source, [])
  }
  await tables.staged.remove(source)
}
