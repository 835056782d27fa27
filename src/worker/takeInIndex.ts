import type { Correction } from '../domain/correction'
import { EVERYTHING } from '../domain/query'
import type { SourceFile, SourceId } from '../domain/source'
import { groupOf } from '../search/stored/storedIndex'
import type { PageRecord, ReadingStateRecord } from '../store/records'
import type { StoredPiece } from '../store/repositories/shards'
import { knownArticles } from './briefs'
import { ruledBy } from './cardRules/cardRules'
import { groupBy } from './grouped'
import { type StoredIndexState, sourceDigest } from './indexState'
import { type Library, knowSource } from './library'
import { settledBy } from './saveRead'

/** A source with all that is stored of it but its articles and bytes. */
export interface Stored {
  readonly source: SourceFile
  readonly page: PageRecord | undefined
  readonly corrections: readonly Correction[]
  readonly marks: readonly ReadingStateRecord[]
}

/** A source whose articles have to be told to the index, `outdated`: after the page was read anew. */
export interface Waiting {
  readonly source: SourceFile
  readonly outdated: boolean
}

/** Takes in what is stored of the index, a shard at a time, while the browser reads the next; answers names of useless pieces. */
async function restoreAll(library: Library, pieces: readonly StoredPiece[]): Promise<readonly string[]> {
  const opening = pieces.map(({ name, open }) => ({ name, content: open() }))
  const useless: string[] = []
  for (const group of groupBy(opening, ({ name }) => groupOf(name)).values()) {
    const opened = await Promise.all(group.map(async ({ name, content }) => ({ name, content: await content })))
    useless.push(...library.index.restore(opened))
  }
  return useless
}

/** A page that was read before its card, encoding or boundaries were settled as they are now. */
function isOutdated(page: PageRecord, marks: readonly string[], corrections: readonly Correction[]): boolean {
  const settling = settledBy(marks, corrections)
  return settling.length !== page.settledBy.length || settling.some((id, index) => page.settledBy[index] !== id)
}

/** Takes articles out of the index that are in no file any more: of sources that are gone, or not as they were. */
function dropStrays(library: Library, indexed: Iterable<SourceId>): void {
  const changed = [...indexed].filter((source) => (library.known.get(source)?.digest ?? null) === null)
  if (changed.length === 0) return
  const known = new Set(changed.flatMap((source) => library.known.get(source)?.articles.map(({ id }) => id) ?? []))
  const facets = { file: { include: changed, exclude: [] } }
  library.index.remove(library.index.ids({ ...EVERYTHING, facets }).filter((id) => !known.has(id)))
}

/**
 * Fills memory and index with what is stored; answers the sources whose articles have to be told to the index anew. Each
 * reading of a page has a name of its own: where the digest is the same and as many articles are there, they are the same.
 */
export async function takeInIndex(
  library: Library,
  stored: readonly Stored[],
  { state, pieces }: StoredIndexState,
): Promise<readonly Waiting[]> {
  library.indexOwner = state?.owner ?? null
  library.duplicates.roles = state?.roles ?? new Map()
  library.uselessPieces = state === null ? pieces.map(({ name }) => name) : await restoreAll(library, pieces)
  if (library.uselessPieces.length > 0) library.problems.push({ kind: 'index-rebuilt' })
  const counts = library.index.countSources()
  const waiting: Waiting[] = []
  for (const { source, page, corrections, marks } of stored) {
    if (page === undefined) {
      waiting.push({ source, outdated: false })
      continue
    }
    const outdated = isOutdated(page, ruledBy(library.cardRules, source).marks, corrections)
    const digest = sourceDigest(page, corrections, marks, library.duplicates.roles)
    // Which doubts a mended seam leaves only the article itself tells.
    const isMended = corrections.some(({ kind }) => kind === 'seam')
    const isThere = (counts.get(source.id) ?? 0) === page.briefs.length
    const same = !outdated && !isMended && isThere && state?.digests.get(source.id) === digest
    knowSource(library, { source, page, articles: knownArticles(page, corrections, marks), digest: same ? digest : null })
    if (!same) waiting.push({ source, outdated })
  }
  dropStrays(library, counts.keys())
  return waiting
}

/** Does, a step at a time, what taking in the index put off. */
export async function prepareIndex(library: Library): Promise<void> {
  while (library.index.prepare()) await library.environment.pause()
}
