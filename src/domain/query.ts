import type { ArticleId } from './article'
import type { Certainty } from './evidence'
import type { Edtf } from './edtf'

/** What results can be narrowed by (筛选项), in the order in which they are shown. */
export const FACET_NAMES = ['date', 'district', 'topic', 'person', 'byline', 'paper', 'file', 'state'] as const

export type FacetName = (typeof FACET_NAMES)[number]

/** The facet value of articles that have none (未标注, 未知日期, 未分类). */
export const UNSET = '-'

/** Reader's marks and review states, the values of the facet `state`: 未读, 收藏, 待核, 已订正, 疑似重复. Stored indexes know them by their order. */
export const STATE_VALUES = ['unread', 'starred', 'review', 'corrected', 'duplicate'] as const

export type StateValue = (typeof STATE_VALUES)[number]

/** What is chosen in one facet: OR inside `include`, none of `exclude`. */
export interface FacetChoice {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

/**
 * In which order results may stand, as they are offered; `page` is the order of the page: file, then position. `district` and `topic` put together what is filed alike: by division code,
 * by upper level and topic; newest first within, those without one last.
 */
export const SORTS = ['date-desc', 'date-asc', 'relevance', 'page', 'district', 'topic'] as const

export type Sort = (typeof SORTS)[number]

/** What the user asks for: words and choices, AND across all of them (检索). */
export interface Query {
  /** As typed, in the query language. */
  readonly text: string
  /**
   * Values per facet. `date`: EDTF prefixes (`2023`, `2023-03`, `2023-03-30`); `district`: division codes, a unit stands
   * for everything in it; `topic`: topic ids or IPTC codes of the upper level; `file`: source ids; `state`: `StateValue`s;
   * others: the name itself. `UNSET` in each.
   */
  readonly facets: Readonly<Partial<Record<FacetName, FacetChoice>>>
  /** Days from first to last, inclusive, as `YYYY-MM-DD`; articles whose date overlaps it are meant. `null` on a side: open. */
  readonly dateRange: { readonly first: string | null; readonly last: string | null } | null
  readonly sort: Sort
  /** Treat 繁体 and 简体 alike. */
  readonly foldVariants: boolean
}

/** Everything, newest first. */
export const EVERYTHING: Query = { text: '', facets: {}, dateRange: null, sort: 'date-desc', foldVariants: false }

/** A query text that cannot be read, and where (UTF-16 code units of the query text). */
export interface QueryProblem {
  readonly kind:
    | 'unclosed-quote'
    | 'unclosed-bracket'
    | 'unopened-bracket'
    | 'unknown-field'
    | 'bad-date'
    | 'nothing-to-find'
    | 'unknown-saved-search'
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One value of a facet with the number of articles that have it, all other facets applied. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  /** Value of the one above in a hierarchy (year → month → day, province → … → town, IPTC → topic), else `null`. */
  readonly parent: string | null
}

export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>

/** A text with the parts that were hit, in UTF-16 code units of `text`. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** What the result list shows of an article (卡片). */
export interface ArticleCard {
  readonly id: ArticleId
  readonly headline: MarkedText
  readonly excerpt: MarkedText
  readonly date: Edtf | null
  readonly dateCertainty: Certainty
  readonly published: Edtf | null
  readonly district: string | null
  /** Names of the units that the district lies in, from the province down. */
  readonly within: readonly string[]
  readonly topics: readonly string[]
  readonly paper: string | null
  readonly pageNumber: string | null
  readonly file: string
  readonly states: readonly StateValue[]
  /** Number of near-duplicates folded under this one. */
  readonly duplicates: number
}

/** What a search answers (结果). */
export interface SearchAnswer {
  readonly total: number
  /** Ids of the asked slice, in order. */
  readonly ids: readonly ArticleId[]
  readonly cards: readonly ArticleCard[]
  readonly facets: FacetCounts
  readonly problem: QueryProblem | null
  /** Where nothing was found: what to drop and how many would come back. */
  readonly remedies: readonly { readonly drop: FacetName | 'text' | 'dateRange'; readonly count: number }[]
}

/** A completion of what is being typed. */
export interface Suggestion {
  readonly kind: 'person' | 'place' | 'topic' | 'headline' | 'history'
  readonly text: string
  readonly count: number
}
