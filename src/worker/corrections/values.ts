import { isFields, isStrings } from '../../domain/guards'
import type { ArticleKind } from '../../domain/article'
import type { CorrectableFields } from '../../domain/correction'

/*
 * Corrections come back from the store, from backups and from colleagues: their values are looked at before they are
 * believed. Each function answers whether a value is of the field's type.
 */

function isStringOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function isByline(value: unknown): value is CorrectableFields['byline'] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isFields(entry) && typeof entry['role'] === 'string' && typeof entry['name'] === 'string' && isStringOrNull(entry['outlet']),
    )
  )
}

function isPeople(value: unknown): value is CorrectableFields['people'] {
  return Array.isArray(value) && value.every((one) => isFields(one) && typeof one['name'] === 'string' && isStrings(one['titles']))
}

const ARTICLE_KINDS: Readonly<Record<ArticleKind, true>> = {
  article: true,
  brief: true,
  notice: true,
  advertisement: true,
  poem: true,
  list: true,
  continuation: true,
}

/** Whether `value` names a kind of article. */
export function isArticleKind(value: unknown): value is ArticleKind {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(ARTICLE_KINDS, value)
}

/** One check per field that can be set by hand. */
export const VALUE_CHECKS: { readonly [F in keyof CorrectableFields]: (value: unknown) => value is CorrectableFields[F] } = {
  headline: (value): value is string => typeof value === 'string',
  kickers: isStrings,
  subheads: isStrings,
  byline: isByline,
  date: isStringOrNull,
  published: isStringOrNull,
  district: isStringOrNull,
  topics: isStrings,
  people: isPeople,
  kind: isArticleKind,
}
