import type { Correction } from '../../domain/correction'
import { EVERYTHING } from '../../domain/query'
import type { SourceFile, SourceId } from '../../domain/source'
import { groupOf } from '../../search/stored/storedIndex'
import { LATE_ARRAYS } from '../../search/stored/storedShard'
import type { PageRecord, ReadingStateRecord } from '../../store/records'
import type { StoredPiece } from '../../store/repositories/shards'
import { knownArticles } from '../library/knownArticles'
import { ruledBy } from '../cardRules/cardRules'
import { isOfCatalogue, openCatalogue } from '../catalogue/catalogue'
import { foldedTexts } from '../duplicates/folded'
import { groupBy } from '../../domain/groupBy'
import type { StoredIndexState } from './indexState'
import type { ToldSource } from '../library/knownSource'
import { type Library, isOutdated } from '../library/library'

/** A source whose articles have to be told to the index, `outdated`: after the page was read anew. */
export interface Waiting {
  readonly source: SourceFile
  readonly outdated: boolean
}

/** What is stored of the index, and what changed since. */
export interface StoredIndexParts {
  readonly index: StoredIndexState
  /** All files in the store. */
  readonly ids: readonly SourceId[]
  /** Marks of those that changed since the index was stored. */
  readonly touched: ReadonlyMap<SourceId, string>
}

/** A source with all that is stored of it but its articles and bytes. */
interface Stored {
  readonly source: SourceFile | undefined
  readonly page: PageRecord | undefined
  readonly corrections: readonly Correction[]
  readonly marks: readonly ReadingStateRecord[]
}

/** Takes in what is stored of the index, a shard at a time, while the browser reads the next; answers names of useless pieces. */
async function restoreShards(library: Library, pieces: readonly StoredPiece[]): Promise<readonly string[]> {
  const opening = pieces.map(({ name, open }) => ({ name, content: open(LATE_ARRAYS) }))
  const useless: string[] = []
  for (const group of groupBy(opening, ({ name }) => groupOf(name)).values()) {
    const opened = await Promise.all(group.map(async ({ name, content }) => ({ name, content: await content })))
    useless.push(...library.index.restore(opened))
  }
  return useless
}

/** Takes in what is stored of index and catalogue; answers the files of the catalogue. */
async function restoreAll(library: Library, pieces: readonly StoredPiece[]): Promise<readonly ToldSource[]> {
  const isKnown = ({ name }: StoredPiece): boolean => isOfCatalogue(name)
  const catalogue = openCatalogue(library.storedIndex.catalogue, pieces.filter(isKnown))
  const useless = await restoreShards(
    library,
    pieces.filter((piece) => !isKnown(piece)),
  )
  const { sources, damaged } = await catalogue
  library.storedIndex.useless = [...useless, ...damaged]
  return sources
}

/** Files of which everything is as the index was told it. */
function unchanged(
  library: Library,
  catalogued: readonly ToldSource[],
  counts: ReadonlyMap<SourceId, number>,
  { ids, touched }: StoredIndexParts,
): readonly ToldSource[] {
  const there = new Set(ids)
  return catalogued.filter(({ source, count, told: { mark, ruled } }) => {
    const latest = touched.get(source.id)
    if (latest !== undefined && latest !== mark) return false
    if (!there.has(source.id) || (counts.get(source.id) ?? 0) !== count) return false
    return ruledBy(library.cardRules, source).marks.join() === ruled.join()
  })
}

/** Takes articles out of the index that are in no file any more: of sources that are gone, or not as they were. */
function dropStrays(library: Library, counts: ReadonlyMap<SourceId, number>): void {
  const changed = [...counts.keys()].filter((source) => (library.known.get(source)?.told ?? null) === null)
  if (changed.length === 0) return
  const known = new Set(changed.flatMap((source) => library.known.get(source)?.articles.map(({ id }) => id) ?? []))
  const facets = { file: { include: changed, exclude: [] } }
  library.index.remove(library.index.ids({ ...EVERYTHING, facets }).filter((id) => !known.has(id)))
}

/** What is stored of these files, in one transaction. */
function readStored(library: Library, ids: readonly SourceId[]): Promise<readonly Stored[]> {
  return library.store.read(['sources', 'pages', 'corrections', 'readingState'], (tables) =>
    // All asked at once: while one is being unpacked, the browser fetches the next.
    Promise.all(
      ids.map(async (id) => {
        const [source, page, corrections, marks] = await Promise.all([
          tables.sources.get(id),
          tables.pages.get(id),
          tables.corrections.ofSource(id),
          tables.readingState.ofSource(id),
        ])
        return { source, page, corrections, marks }
      }),
    ),
  )
}

/** Puts a file into memory whose articles the index is still to be told. */
function knowUntold(library: Library, source: SourceFile, { page, corrections, marks }: Stored): Waiting {
  if (page === undefined) return { source, outdated: false }
  const articles = knownArticles(page, corrections, marks)
  const { order, decoding, card } = page
  library.known.put({ source, order, count: articles.length, decoding, card, articles, told: null })
  return { source, outdated: isOutdated(page, ruledBy(library.cardRules, source).marks, corrections) }
}

function inOrder(a: Stored, b: Stored): number {
  return (a.page?.order ?? Number.MAX_SAFE_INTEGER) - (b.page?.order ?? Number.MAX_SAFE_INTEGER)
}

/** Reads what the catalogue does not tell; answers the sources whose articles have to be told to the index. */
async function readRest(library: Library, { ids, touched }: StoredIndexParts): Promise<readonly Waiting[]> {
  const there = new Set(ids)
  const rest = new Set([...ids, ...touched.keys()].filter((id) => !library.known.has(id)))
  const stored = rest.size === 0 ? [] : await readStored(library, [...rest])
  for (const { corrections } of stored) library.history.stamps.see(corrections)
  return [...stored]
    .sort(inOrder)
    .flatMap((one) => (one.source === undefined || !there.has(one.source.id) ? [] : [knowUntold(library, one.source, one)]))
}

/**
 * Fills memory and index with what is stored, reading of the pages those alone that changed since; answers the sources whose
 * articles have to be told to the index.
 */
export async function takeInIndex(library: Library, parts: StoredIndexParts): Promise<readonly Waiting[]> {
  const { state, pieces } = parts.index
  library.storedIndex.owner = state?.owner ?? null
  if (state !== null) library.history.stamps.see([{ at: state.lastStamp }])
  library.duplicates.roles = state?.roles ?? new Map()
  if (state === null) library.storedIndex.useless = pieces.map(({ name }) => name)
  const catalogued = state === null ? [] : await restoreAll(library, pieces)
  if (library.storedIndex.useless.length > 0) library.problems.push({ kind: 'index-rebuilt' })
  const counts = library.index.countSources()
  for (const source of unchanged(library, catalogued, counts, parts)) library.known.put(source)
  for (const [source, text] of foldedTexts(library.duplicates.roles, (id) => library.known.holding(id)))
    library.duplicates.told.set(source, text)
  const waiting = await readRest(library, parts)
  dropStrays(library, counts)
  return waiting
}

/** Does, a step at a time, what taking in the index put off. */
export async function prepareIndex(library: Library): Promise<void> {
  while (library.index.prepare()) await library.environment.pause()
}
