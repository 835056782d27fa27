import { isFields, isStrings } from '../../domain/guards'
import { FACET_NAMES, type Query, SORTS } from '../../domain/query'

function isOneOf(names: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && names.includes(value)
}

function isFacets(value: unknown): boolean {
  if (!isFields(value)) return false
  return Object.entries(value).every(
    ([name, choice]) => isOneOf(FACET_NAMES, name) && isFields(choice) && isStrings(choice['include']) && isStrings(choice['exclude']),
  )
}

function isDateRange(value: unknown): boolean {
  if (value === null) return true
  if (!isFields(value)) return false
  return [value['first'], value['last']].every((day) => day === null || typeof day === 'string')
}

/** Whether something from a backup is a query. */
export function isQuery(value: unknown): value is Query {
  if (!isFields(value)) return false
  const { text, facets, dateRange, sort, foldVariants } = value
  if (typeof text !== 'string' || !isOneOf(SORTS, sort) || typeof foldVariants !== 'boolean') return false
  return isFacets(facets) && isDateRange(dateRange)
}
