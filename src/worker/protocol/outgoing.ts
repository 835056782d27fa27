import type { ArticleId } from '../../domain/article'
import type { Query } from '../../domain/query'

export type { FormatName } from '../../exchange/formats'

/** What to give out: everything, what a query finds, or chosen articles in their order. */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'ids'; readonly ids: readonly ArticleId[] }

/** A file for the user to save. */
export interface OutgoingFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file for the user to save that may be larger than memory. */
export interface OutgoingBlob {
  readonly name: string
  readonly type: string
  readonly bytes: Blob
}
