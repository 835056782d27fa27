import type { SourceId } from '../../domain/source'
import type { Tables } from '../../store/store'
import { catalogueChanges } from '../catalogue/catalogue'
import { foldedTexts } from '../duplicates/folded'
import { writeIndexState } from './indexState'
import { type ToldSource, isTold } from '../library/knownSource'
import type { Library } from '../library/library'

/** Files of which the index knows what is true now; another's articles are told to it again at the next start. */
function toldSources(library: Library): readonly ToldSource[] {
  const folded = foldedTexts(library.duplicates.roles, (id) => library.known.holding(id))
  const isCurrent = ({ source: { id } }: ToldSource): boolean => (folded.get(id) ?? '') === (library.duplicates.told.get(id) ?? '')
  return library.known.list().filter(isTold).filter(isCurrent)
}

/** Marks of files that are not in the library; their corrections wait, and of these the latest instant counts. */
async function strangers(library: Library): Promise<ReadonlyMap<SourceId, string>> {
  return library.store.read(['touched', 'corrections'], async (tables) => {
    const found = new Map<SourceId, string>()
    for (const { source, mark } of await tables.touched.list()) {
      if (library.known.has(source)) continue
      found.set(source, mark)
      library.history.stamps.see(await tables.corrections.ofSource(source))
    }
    return found
  })
}

/** Takes off the marks of changes that are in the stored index. A short transaction of its own: everybody writes marks. */
function clearMarks(library: Library, stored: ReadonlyMap<SourceId, string | null>): Promise<void> {
  const clear = async ({ touched }: Tables): Promise<void> => {
    for (const { source, mark } of await touched.list()) if (stored.get(source) === mark) await touched.remove(source)
  }
  return library.store.write(['touched'], clear, 'relaxed')
}

/**
 * Writes what changed of the index, and of the catalogue which says what it was made of: what changes later leaves a mark.
 * Where another tab wrote meanwhile, this one leaves the stored index to it.
 */
async function storeIndex(library: Library): Promise<void> {
  const absent = await strangers(library)
  // First what is known, then the index: what comes between the two has another mark by then.
  const sources = toldSources(library)
  const marks = new Map<SourceId, string | null>([...absent, ...sources.map(({ source, told }) => [source.id, told.mark] as const)])
  const { roles } = library.duplicates
  const catalogue = catalogueChanges(library.storedIndex.catalogue, sources, library.duplicates.near.sketchOf)
  const index = library.index.changes()
  const owner = library.environment.newId()
  const state = { owner, roles, lastStamp: library.history.stamps.last }
  const useless = [...index.drop, ...catalogue.drop, ...library.storedIndex.useless]
  const put = [...catalogue.put, ...index.put]
  const write = (tables: Tables): Promise<boolean> => writeIndexState(tables, library.storedIndex.owner, state, put, useless)
  // What is lost of it is made again from the articles.
  const written = await library.store.write(['shards'], write, 'relaxed')
  library.storedIndex.isOurs = written
  if (!written) return
  library.storedIndex.owner = owner
  library.storedIndex.useless = []
  catalogue.note()
  await clearMarks(library, marks)
}

/** Puts the index in order, a step at a time, and stores it. Another tab's index is left alone. */
async function tidy(library: Library): Promise<void> {
  library.storedIndex.untidy = 0
  while (library.index.tidy()) await library.environment.pause()
  // Memory ends with the tab, and the index with it.
  if (library.store.kind !== 'indexeddb') return
  // Sketches are stored, too, once all are there.
  if (library.storedIndex.isOurs && library.duplicates.ready) await storeIndex(library)
}

/**
 * While files come in one after the other, the index is put in order after so many times more articles: every time all that is
 * in no full shard yet is indexed anew, and written.
 */
const WHILE_BUSY = 40

/** Has the index put in order once this call is answered, where enough of it changed. `busy`: more is coming at once. */
export function tidyLater(library: Library, busy: boolean): void {
  const { tidyAfter } = library.environment
  if (library.storedIndex.untidy < (busy ? tidyAfter * WHILE_BUSY : tidyAfter)) return
  library.storedIndex.untidy = 0
  library.later(() => tidy(library))
}
