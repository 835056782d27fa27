import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'
import type { SettledArticle } from '../library/settle'
import { type DuplicateChoices, NO_CHOICES } from './choices'
import { type NearDuplicates, createNearDuplicates } from './nearDuplicates'

/** Articles that are nearly the same, what the user decided about them, and what the index was last told of them. */
export interface Duplicates {
  readonly near: NearDuplicates
  /** Whether `near` knows all articles; while the library opens it does not yet, and `roles` are those of last time. */
  ready: boolean
  choices: DuplicateChoices
  /** For each article that is one of several: how many are folded under it, or that it is folded itself. */
  roles: ReadonlyMap<ArticleId, DuplicateRole>
  /** What of `roles` the index was told last, by source; see `foldedText`. */
  readonly told: Map<SourceId, string>
  /** States and count that the index is to be told for an article. */
  folded(settled: SettledArticle): Pick<SettledArticle, 'states'> & { readonly duplicates: number }
}

/** `under`: the first of its group, `null` where this is the first. */
export interface DuplicateRole {
  readonly under: ArticleId | null
  readonly count: number
}

export function createDuplicates(): Duplicates {
  const duplicates: Duplicates = {
    near: createNearDuplicates(),
    ready: false,
    choices: NO_CHOICES,
    roles: new Map(),
    told: new Map(),
    folded({ article, states }) {
      const role = duplicates.roles.get(article.id)
      const under = role !== undefined && role.under !== null
      return { states: under ? [...states, 'duplicate'] : states, duplicates: role?.under === null ? role.count : 0 }
    },
  }
  return duplicates
}

/**
 * Which article of each group is the first and which are folded under it. `rank` says of an article how early it comes:
 * chosen by the user, corrected by hand, then the order of the library.
 */
export function rolesOf(
  near: NearDuplicates,
  choices: DuplicateChoices,
  rank: (id: ArticleId) => readonly [corrected: boolean, order: number, position: number],
): ReadonlyMap<ArticleId, DuplicateRole> {
  const roles = new Map<ArticleId, DuplicateRole>()
  const apart = new Set(choices.apart)
  const chosen = new Set(choices.first)
  const compare = (a: ArticleId, b: ArticleId): number => {
    if (chosen.has(a) !== chosen.has(b)) return chosen.has(a) ? -1 : 1
    const [aCorrected, aOrder, aPosition] = rank(a)
    const [bCorrected, bOrder, bPosition] = rank(b)
    if (aCorrected !== bCorrected) return aCorrected ? -1 : 1
    return aOrder - bOrder || aPosition - bPosition
  }
  for (const group of near.groups()) {
    const [first, ...rest] = group.filter((id) => !apart.has(id)).sort(compare)
    if (first === undefined || rest.length === 0) continue
    roles.set(first, { under: null, count: rest.length })
    for (const id of rest) roles.set(id, { under: first, count: 0 })
  }
  return roles
}
