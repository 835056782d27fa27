import type { AnnotatedArticle } from '../../../domain/page'
import type { SourceFile, SourceId } from '../../../domain/source'
import type { PageRecord } from '../../../store/records'
import type { Tables } from '../../../store/store'
import type { Handler } from '../../engine/call'
import { type Library, forgetSource, refreshSource } from '../../library/library'
import { repairPage } from '../../library/repairPage'
import { finishChange } from '../../library/finishChange'

const SOURCE_STORES = ['sources', 'bytes', 'pages', 'articles'] as const

/** All that a file brought; what the user made of it (corrections, marks) stays in the store and waits for it. */
interface Removed {
  readonly source: SourceFile
  readonly bytes: Uint8Array | undefined
  readonly page: PageRecord | undefined
  readonly articles: readonly AnnotatedArticle[]
}

async function takeOut(tables: Tables, id: SourceId): Promise<Removed | null> {
  const source = await tables.sources.get(id)
  if (source === undefined) return null
  const removed = {
    source,
    bytes: await tables.bytes.get(id),
    page: await tables.pages.get(id),
    articles: await tables.articles.ofSource(id),
  }
  await tables.sources.remove(id)
  await tables.bytes.remove(id)
  await tables.pages.remove(id)
  await tables.articles.replace(id, [])
  return removed
}

async function putBack(library: Library, removed: readonly Removed[]): Promise<readonly SourceId[]> {
  await library.store.write(SOURCE_STORES, async (tables) => {
    for (const { source, bytes, page, articles } of removed) {
      if ((await tables.sources.get(source.id)) !== undefined) continue
      await tables.sources.put(source)
      // Where they were lost before, its articles are all there is of it.
      if (bytes !== undefined) await tables.bytes.put(source.id, bytes)
      // A damaged record is made again from the bytes below.
      if (page !== undefined) await tables.pages.put(page)
      await tables.articles.replace(source.id, articles)
    }
  })
  // Corrections may have come or gone meanwhile: reading again brings the page in line with them.
  for (const { source } of removed) if (!(await repairPage(library, source.id))) await refreshSource(library, source.id)
  return removed.map(({ source }) => source.id)
}

/** Takes files out of store and memory, in one transaction. */
async function takeAllOut(library: Library, sources: readonly SourceId[]): Promise<readonly Removed[]> {
  const removed = await library.environment.exclusive(() =>
    library.store.write(SOURCE_STORES, async (tables) => {
      const gone: Removed[] = []
      for (const id of sources) {
        const one = await takeOut(tables, id)
        if (one !== null) gone.push(one)
      }
      return gone
    }),
  )
  for (const { source } of removed) forgetSource(library, source.id)
  return removed
}

function idsOf(removed: readonly Removed[]): readonly SourceId[] {
  return removed.map(({ source }) => source.id)
}

export const remove: Handler<'remove'> = async (library, { sources }) => {
  let removed = await takeAllOut(library, sources)
  if (removed.length > 0) {
    const redo = async (): Promise<readonly SourceId[]> => {
      removed = await takeAllOut(library, sources)
      return idsOf(removed)
    }
    library.history.undoStack.push({ at: library.history.begin(), kind: 'remove', undo: () => putBack(library, removed), redo })
  }
  await finishChange(library, idsOf(removed))
  return { removed: removed.length }
}
