import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'
import type { CataloguePiece } from '../catalogue/catalogue'
import { unpackSketches } from '../catalogue/sketches'
import { type DuplicateRole, rolesOf } from './duplicates'
import type { Sketch } from './sketch'
import { type Library, refreshSource } from '../library/library'

function rankIn(library: Library): (id: ArticleId) => readonly [boolean, number, number] {
  return (id) => {
    const source = library.known.holding(id)
    const known = source === null ? undefined : library.known.get(source)
    const articles = known?.articles ?? []
    const position = articles.findIndex((article) => article.id === id)
    return [articles[position]?.corrected === true, known?.order ?? 0, position]
  }
}

function same(a: DuplicateRole | undefined, b: DuplicateRole | undefined): boolean {
  return a?.under === b?.under && a?.count === b?.count
}

/**
 * Finds anew which articles are folded under which, and tells the index of those for which that changed. Called once
 * after a change, not for every article: the groups of a long import settle at its end.
 */
export async function foldDuplicates(library: Library): Promise<void> {
  const { duplicates } = library
  if (!duplicates.ready) return
  const before = duplicates.roles
  const after = rolesOf(duplicates.near, duplicates.choices, rankIn(library))
  duplicates.roles = after
  const sources = new Set<SourceId>()
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const source = same(before.get(id), after.get(id)) ? null : library.known.holding(id)
    if (source !== null) sources.add(source)
  }
  for (const source of sources) await refreshSource(library, source)
}

function sketchesOfPage({ store }: Library, source: SourceId): Promise<ReadonlyMap<ArticleId, Sketch | null>> {
  return store.read(['pages'], async ({ pages }) => new Map((await pages.get(source))?.briefs.map(({ id, sketch }) => [id, sketch])))
}

/** Articles compared between two turns of whatever waits. */
const STEP = 500

async function compare(library: Library, sketches: ReadonlyMap<ArticleId, Sketch | null>): Promise<void> {
  const { near } = library.duplicates
  let count = 0
  for (const [id, sketch] of sketches) {
    if (!near.has(id) && library.index.has(id)) near.put(id, sketch)
    count += 1
    if (count % STEP === 0) await library.environment.pause()
  }
  await library.environment.pause()
}

/** Sketches of the articles of some files, from the catalogue, or from their pages where it has none. */
async function comparePiece(library: Library, piece: CataloguePiece): Promise<void> {
  const { sources, checksum, sketches } = piece
  // Read anew since, they were compared then.
  const unchanged = sources.filter((source) => library.known.get(source.source.id) === source)
  if (sketches === null || unchanged.length === 0) return
  piece.sketches = null
  const ids = sources.flatMap(({ articles }) => articles.map(({ id }) => id))
  const stored = unpackSketches(await sketches(), ids, checksum)
  if (stored !== null) await compare(library, stored)
  else for (const { source } of unchanged) await compare(library, await sketchesOfPage(library, source.id))
}

/** Tells the comparison of every article that it does not know yet. */
export async function fillDuplicates(library: Library): Promise<void> {
  for (const piece of library.storedIndex.catalogue.values()) await comparePiece(library, piece)
  library.duplicates.ready = true
}
