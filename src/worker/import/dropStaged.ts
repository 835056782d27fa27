import type { SourceId } from '../../domain/source'
import type { Tables } from '../../store/store'
import type { Library } from '../library/library'

/** Stores that a file on its way leaves something in. */
export const STAGED_STORES = ['sources', 'bytes', 'pages', 'staged', 'imports'] as const

/**
 * Lets go of a file that is not taken in; of one that is in the library by now, only the note that it was on its way. Of a
 * part of a large file, which is read before it is in, nobody sees anything any more once its page is gone: to delete
 * articles by the thousand takes seconds, which is left to `sweepLater`.
 */
export async function dropStaged(tables: Tables, source: SourceId): Promise<void> {
  if ((await tables.sources.get(source)) === undefined) {
    await tables.bytes.remove(source)
    if ((await tables.raw.get('pages', source)) !== undefined) {
      await tables.pages.remove(source)
      await tables.imports.put({ id: `gone ${source}`, startedAt: '', waiting: [], gone: source })
    }
  }
  await tables.staged.remove(source)
}

/** Deletes the articles of one source, unless it was brought again meanwhile: a page and its articles come together. */
function sweepOne(library: Library, id: string, source: SourceId): Promise<void> {
  return library.store.write(
    ['pages', 'articles', 'imports'],
    async (tables) => {
      if ((await tables.raw.get('pages', source)) === undefined) await tables.articles.replace(source, [])
      await tables.imports.remove(id)
    },
    'relaxed',
  )
}

/** Deletes what `dropStaged` left, when nobody waits; what it does not come to is deleted at the next start. */
export function sweepLater(library: Library): void {
  library.later(async () => {
    const notes = await library.store.read(['imports'], ({ imports }) => imports.list())
    for (const { id, gone } of notes) {
      if (gone === undefined) continue
      await sweepOne(library, id, gone)
      await library.environment.pause()
    }
  })
}
