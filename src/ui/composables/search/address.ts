import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { ArticleId } from '../../../domain/article'
import { EVERYTHING, FACET_NAMES, type FacetChoice, type FacetName, type Query, SORTS, type Sort } from '../../../domain/query'

export const VIEWS = ['list', 'timeline', 'grid'] as const

/** How results are shown: 列表, 时间线, 方阵. */
export type View = (typeof VIEWS)[number]

/** Which of the three places a narrow screen shows. */
export type NarrowPane = 'filters' | 'results' | 'reader'

/** All that the URL says: what is asked, how it is shown, what is open. */
export interface Address {
  readonly query: Query
  readonly view: View
  readonly article: ArticleId | null
  /** Narrow screens only: the filters are in front. */
  readonly filters: boolean
}

/** The way to what is worth a look, page by page (待核). */
export const QUEUE = { name: 'library', query: { state: 'review', sort: 'page' } } as const

const DAY = /^\d{4}-\d{2}-\d{2}$/

function values(value: LocationQuery[string] | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value]
  return [...new Set(list.filter((item): item is string => typeof item === 'string' && item !== ''))]
}

function single(value: LocationQuery[string] | undefined): string {
  return values(value)[0] ?? ''
}

function readFacets(raw: LocationQuery): Query['facets'] {
  const facets: Partial<Record<FacetName, FacetChoice>> = {}
  for (const name of FACET_NAMES) {
    const choice = { include: values(raw[name]), exclude: values(raw[`not-${name}`]) }
    if (choice.include.length + choice.exclude.length > 0) facets[name] = choice
  }
  return facets
}

/** The address that a route's query parameters spell; unknown or broken ones are passed over. */
export function readAddress(raw: LocationQuery): Address {
  const first = single(raw['from'])
  const last = single(raw['to'])
  const range = { first: DAY.test(first) ? first : null, last: DAY.test(last) ? last : null }
  const text = single(raw['q'])
  const sort = SORTS.find((name) => name === single(raw['sort']))
  return {
    query: {
      text,
      facets: readFacets(raw),
      dateRange: range.first === null && range.last === null ? null : range,
      sort: sort ?? defaultSort(text),
      foldVariants: single(raw['fold']) === '1',
    },
    view: VIEWS.find((name) => name === single(raw['view'])) ?? 'list',
    article: single(raw['a']) || null,
    filters: single(raw['pane']) === 'filters',
  }
}

/** Words are best answered by relevance, browsing by date. */
export function defaultSort(text: string): Sort {
  return text.trim() === '' ? EVERYTHING.sort : 'relevance'
}

/** The query parameters that spell an address; `readAddress` gives the same address back. */
export function writeAddress(address: Address): LocationQueryRaw {
  const { query } = address
  const raw: LocationQueryRaw = {}
  if (query.text !== '') raw['q'] = query.text
  for (const name of FACET_NAMES) {
    const choice = query.facets[name]
    if (choice === undefined) continue
    if (choice.include.length > 0) raw[name] = [...choice.include]
    if (choice.exclude.length > 0) raw[`not-${name}`] = [...choice.exclude]
  }
  if (query.dateRange?.first) raw['from'] = query.dateRange.first
  if (query.dateRange?.last) raw['to'] = query.dateRange.last
  if (query.sort !== defaultSort(query.text)) raw['sort'] = query.sort
  if (query.foldVariants) raw['fold'] = '1'
  if (address.view !== 'list') raw['view'] = address.view
  if (address.article !== null) raw['a'] = address.article
  if (address.filters) raw['pane'] = 'filters'
  return raw
}

/** Whether the query narrows anything down. */
export function isNarrowed(query: Query): boolean {
  return query.text.trim() !== '' || Object.keys(query.facets).length > 0 || query.dateRange !== null
}

/** The same query with `value` of `facet` in the given state. */
export function withChoice(query: Query, facet: FacetName, value: string, state: 'include' | 'exclude' | 'off'): Query {
  const choice = query.facets[facet] ?? { include: [], exclude: [] }
  const include = choice.include.filter((item) => item !== value)
  const exclude = choice.exclude.filter((item) => item !== value)
  if (state === 'include') include.push(value)
  if (state === 'exclude') exclude.push(value)
  const { [facet]: _, ...others } = query.facets
  return { ...query, facets: include.length + exclude.length === 0 ? others : { ...others, [facet]: { include, exclude } } }
}

/** The state of `value` in `facet`. */
export function choiceState(query: Query, facet: FacetName, value: string): 'include' | 'exclude' | 'off' {
  const choice = query.facets[facet]
  if (choice?.include.includes(value) === true) return 'include'
  return choice?.exclude.includes(value) === true ? 'exclude' : 'off'
}

/** The same query without a facet, its words, or its dates. */
export function without(query: Query, what: FacetName | 'text' | 'dateRange'): Query {
  if (what === 'text') return { ...query, text: '', sort: query.sort === 'relevance' ? EVERYTHING.sort : query.sort }
  if (what === 'dateRange') return { ...query, dateRange: null }
  const { [what]: _, ...facets } = query.facets
  return { ...query, facets }
}
