import type { SourceId } from '../../../domain/source'
import { STORE_NAMES, type StoreName } from '../../../store/records'
import type { Tables } from '../../../store/store'
import type { Handler } from '../../engine/call'
import { loadChoices } from '../../library/loadChoices'
import { foldDuplicates } from '../../duplicates/foldDuplicates'
import { type Library, forgetSource, refreshSource } from '../../library/library'

/** What is made of the rest, and made again when that comes back. */
const MADE_AGAIN: ReadonlySet<StoreName> = new Set<StoreName>(['shards', 'touched'])

type PutBack = (tables: Tables) => Promise<void>

/** All that was in the store. */
interface Wiped {
  readonly sources: readonly SourceId[]
  readonly putBack: readonly PutBack[]
}

/** Empties one object store; the answer puts back what was in it. */
async function take(store: StoreName, { raw }: Tables): Promise<PutBack> {
  const records = MADE_AGAIN.has(store) ? [] : await raw.all(store)
  await raw.clear(store)
  return async (tables) => {
    for (const record of records) await tables.raw.put(store, record)
  }
}

async function takeAll(tables: Tables): Promise<Wiped> {
  const sources = await tables.sources.ids()
  const putBack: PutBack[] = []
  for (const store of STORE_NAMES) putBack.push(await take(store, tables))
  return { sources, putBack }
}

/** Files are not all that went or came back: settings did, too, and searches. */
function tellAll({ environment }: Library): void {
  environment.broadcast({ sources: null })
}

async function putAllBack(library: Library, { sources, putBack }: Wiped): Promise<readonly SourceId[]> {
  await library.store.write(STORE_NAMES, async (tables) => {
    for (const put of putBack) await put(tables)
  })
  // First: whether a page is read as it should be, the rules for file names say.
  await loadChoices(library)
  for (const id of sources) await refreshSource(library, id)
  await foldDuplicates(library)
  tellAll(library)
  return sources
}

/** Takes everything out of store and memory, and answers what was in the store. */
async function wipeAll(library: Library): Promise<Wiped> {
  const wiped = await library.environment.exclusive(() => library.store.write(STORE_NAMES, takeAll))
  for (const id of library.known.ids()) forgetSource(library, id)
  await loadChoices(library)
  // The stored index went with the rest: whoever stores one next begins anew.
  library.storedIndex.owner = null
  library.storedIndex.isOurs = true
  tellAll(library)
  return wiped
}

export const wipe: Handler<'wipe'> = async (library) => {
  const at = library.history.begin()
  let wiped = await wipeAll(library)
  const undo = (): Promise<readonly SourceId[]> => putAllBack(library, wiped)
  const redo = async (): Promise<readonly SourceId[]> => {
    wiped = await wipeAll(library)
    return []
  }
  library.history.undoStack.push({ at, kind: 'wipe', undo, redo })
  return null
}
