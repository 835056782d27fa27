import type { ArticleId } from '../domain/article'
import type { SourceId } from '../domain/source'
import { type DuplicateRole, rolesOf } from './duplicates/duplicates'
import { type Library, refreshSource, sourceOf } from './library'

function rankIn(library: Library): (id: ArticleId) => readonly [boolean, number, number] {
  return (id) => {
    const source = sourceOf(library, id)
    const known = source === null ? undefined : library.known.get(source)
    const position = known?.articles.findIndex((article) => article.id === id) ?? 0
    return [known?.articles[position]?.corrected === true, known?.page.order ?? 0, position]
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
    const source = same(before.get(id), after.get(id)) ? null : sourceOf(library, id)
    if (source !== null) sources.add(source)
  }
  for (const source of sources) await refreshSource(library, source)
}

/** Sources compared between two turns of whatever waits. */
const STEP = 20

/** Tells the comparison of every article that it does not know yet. */
export async function fillDuplicates(library: Library): Promise<void> {
  const { duplicates } = library
  let count = 0
  for (const { page } of library.known.values()) {
    for (const { id, sketch } of page.briefs) if (!duplicates.near.has(id) && library.index.has(id)) duplicates.near.put(id, sketch)
    count += 1
    if (count % STEP === 0) await library.environment.pause()
  }
  duplicates.ready = true
}
