import type { QueryProblem } from '../../domain/query'

/** Fields whose words are looked for in the article's text: the headline stack, or all below it. */
export type TextField = 'title' | 'body'

/** Fields whose words are looked for in an article's values. */
export type ValueField = 'person' | 'byline' | 'district' | 'topic' | 'paper' | 'file' | 'state'

export type FieldName = TextField | ValueField | 'date' | 'saved'

/** A query text, read. `start` and `end` are UTF-16 offsets into it, of the words themselves. */
export type QueryNode =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'text'; readonly text: string; readonly field: TextField | null; readonly start: number; readonly end: number }
  | { readonly kind: 'value'; readonly text: string; readonly field: ValueField }
  /** Days as the number `yyyymmdd`, inclusive. `null`: articles without a date. */
  | { readonly kind: 'date'; readonly days: { readonly first: number; readonly last: number } | null }

/** What was understood, and the first thing that was not; a query with a problem still means as much as can be made of it. */
export interface ParsedQuery {
  readonly node: QueryNode
  readonly problem: QueryProblem | null
}
