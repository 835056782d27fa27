import { isFields, isStrings } from '../../domain/guards'
import type { FacetName, Query, Sort } from '../../domain/query'

const FACETS: Readonly<Record<FacetName, true>> = {
  date: true,
  district: true,
  topic: true,
  person: true,
  byline: true,
  paper: true,
  file: true,
  state: true,
}
const SORTS: Readonly<Record<Sort, true>> = {
  relevance: true,
  'date-desc': true,
  'date-asc': true,
  page: true,
  district: true,
  topic: true,
}

function isFacets(value: unknown): boolean {
  if (!isFields(value)) return false
  return Object.entries(value).every(
    ([name, choice]) => name in FACETS && isFields(choice) && isStrings(choice['include']) && isStrings(choice['exclude']),
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
  if (typeof text !== 'string' || typeof sort !== 'string' || !(sort in SORTS) || typeof foldVariants !== 'boolean') return false
  return isFacets(facets) && isDateRange(dateRange)
}
