import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'
import { groupBy } from '../../domain/groupBy'
import type { DuplicateRole } from './duplicates'

/** What the index is told of duplicates among these articles of one file. */
export function foldedText(ids: readonly ArticleId[], roles: ReadonlyMap<ArticleId, DuplicateRole>): string {
  const folded = ids.flatMap((id) => {
    const role = roles.get(id)
    return role === undefined ? [] : [`${id}>${role.under ?? ''}${role.count}`]
  })
  return folded.sort().join(' ')
}

/** The same of all files that have any, by file. */
export function foldedTexts(
  roles: ReadonlyMap<ArticleId, DuplicateRole>,
  sourceOf: (id: ArticleId) => SourceId | null,
): ReadonlyMap<SourceId, string> {
  const texts = new Map<SourceId, string>()
  for (const [source, ids] of groupBy([...roles.keys()], sourceOf)) if (source !== null) texts.set(source, foldedText(ids, roles))
  return texts
}
