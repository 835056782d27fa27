import type { Records, StoreName } from '../../store/records'
import type { SourceId } from '../../domain/source'
import type { Tables } from '../../store/store'
import type { Handler } from '../engine/call'
import { loadChoices } from '../library/loadChoices'
import { foldDuplicates } from '../duplicates/foldDuplicates'
import { type Library, beginAction, forgetSource, refreshSource } from '../library/library'

const EVERYTHING: readonly StoreName[] = [
  'sources',
  'bytes',
  'pages',
  'articles',
  'corrections',
  'settings',
  'readingState',
  'savedSearches',
  'shards',
  'staged',
  'imports',
  'folders',
  'touched',
]

type Snapshot = { readonly [S in StoreName]?: readonly Records[S][] }

async function takeAll(tables: Tables): Promise<Snapshot> {
  const { raw } = tables
  const snapshot = {
    sources: await raw.all('sources'),
    bytes: await raw.all('bytes'),
    pages: await raw.all('pages'),
    articles: await raw.all('articles'),
    corrections: await raw.all('corrections'),
    settings: await raw.all('settings'),
    readingState: await raw.all('readingState'),
    savedSearches: await raw.all('savedSearches'),
    folders: await raw.all('folders'),
  }
  for (const store of EVERYTHING) await raw.clear(store)
  return snapshot
}

async function putStore<S extends StoreName>(tables: Tables, store: S, records: readonly Records[S][] | undefined): Promise<void> {
  for (const record of records ?? []) await tables.raw.put(store, record)
}

async function putBack(library: Library, snapshot: Snapshot): Promise<readonly SourceId[]> {
  await library.store.write(EVERYTHING, async (tables) => {
    await putStore(tables, 'sources', snapshot.sources)
    await putStore(tables, 'bytes', snapshot.bytes)
    await putStore(tables, 'pages', snapshot.pages)
    await putStore(tables, 'articles', snapshot.articles)
    await putStore(tables, 'corrections', snapshot.corrections)
    await putStore(tables, 'settings', snapshot.settings)
    await putStore(tables, 'readingState', snapshot.readingState)
    await putStore(tables, 'savedSearches', snapshot.savedSearches)
    await putStore(tables, 'folders', snapshot.folders)
  })
  const sources = (snapshot.sources ?? []).map(({ id }) => id)
  for (const id of sources) await refreshSource(library, id)
  await loadChoices(library)
  await foldDuplicates(library)
  return sources
}

/** Takes everything out of store and memory, and answers what was in the store. */
async function wipeAll(library: Library): Promise<Snapshot> {
  const snapshot = await library.environment.exclusive(() => library.store.write(EVERYTHING, takeAll))
  for (const id of library.known.keys()) forgetSource(library, id)
  await loadChoices(library)
  return snapshot
}

export const wipe: Handler<'wipe'> = async (library) => {
  const at = beginAction(library)
  let snapshot = await wipeAll(library)
  const undo = (): Promise<readonly SourceId[]> => putBack(library, snapshot)
  const redo = async (): Promise<readonly SourceId[]> => {
    snapshot = await wipeAll(library)
    return []
  }
  library.undoStack.push({ at, kind: 'wipe', undo, redo })
  library.environment.broadcast({ sources: null })
  return null
}
