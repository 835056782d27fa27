import type { ArticleId } from '../../domain/article'
import type { KnownArticle } from '../library/knownArticles'
import type { KnownSource } from '../library/knownSource'
import type { Library } from '../library/library'
import type { DuplicateView } from '../protocol/views'
import type { ReviewReason } from '../../domain/review'

/** An article as it is kept in memory, with its file. */
export function knownOf(library: Library, id: ArticleId): { readonly known: KnownSource; readonly article: KnownArticle } | null {
  const source = library.known.holding(id)
  const known = source === null ? undefined : library.known.get(source)
  const article = known?.articles.find((one) => one.id === id)
  return known === undefined || article === undefined ? null : { known, article }
}

/** What of an article's duplicates is shown, the most alike first; none of those that the user keeps apart. */
export function duplicateViews(library: Library, id: ArticleId): readonly DuplicateView[] {
  const { near, roles } = library.duplicates
  const own = roles.get(id)
  if (own === undefined) return []
  return near
    .neighbours(id)
    .flatMap(({ id: other, similarity }) => {
      const found = roles.has(other) ? knownOf(library, other) : null
      if (found === null) return []
      return [
        { id: other, headline: found.article.headline, path: found.known.source.path, similarity, first: roles.get(other)?.under === null },
      ]
    })
    .sort((a, b) => b.similarity - a.similarity)
}

/** Folded articles are worth a look until they were confirmed: are they the same indeed? */
export function duplicateReason(library: Library, id: ArticleId, confirmed: boolean): readonly ReviewReason[] {
  const role = library.duplicates.roles.get(id)
  return !confirmed && role !== undefined && role.under !== null ? ['duplicate'] : []
}
