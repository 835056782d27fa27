import type { ArticleId } from '../../domain/article'
import { isStrings } from '../../domain/guards'

/** What the user decided about duplicates; kept as a setting. */
export interface DuplicateChoices {
  /** Articles that are no duplicates of anything, whatever they look like. */
  readonly apart: readonly ArticleId[]
  /** Articles that are the first of theirs, whatever came before. */
  readonly first: readonly ArticleId[]
}

export const NO_CHOICES: DuplicateChoices = { apart: [], first: [] }

/** Under which name the choices are kept. */
export const DUPLICATE_SETTING = 'duplicates'

/** The choices as they were kept; none where the setting is damaged. */
export function choicesFrom(value: unknown): DuplicateChoices {
  if (typeof value !== 'object' || value === null || !('apart' in value) || !('first' in value)) return NO_CHOICES
  const { apart, first } = value
  return isStrings(apart) && isStrings(first) ? { apart, first } : NO_CHOICES
}

/** What both sides decided. */
export function mergeChoices(here: DuplicateChoices, there: DuplicateChoices): DuplicateChoices {
  return { apart: [...new Set([...here.apart, ...there.apart])], first: [...new Set([...here.first, ...there.first])] }
}
