import type { ArticleId } from './article'
import type { Edtf } from './edtf'
import type { EncodingName } from './decoding'
import type { PageCardPatch } from './page'
import type { SourceId } from './source'
import type { Span } from './span'
import type { BylineEntry } from './article'

/** What a correction may set, and to what. `null` says that there is none, which also wins over every rule. */
export interface CorrectableFields {
  readonly headline: string
  readonly kickers: readonly string[]
  readonly subheads: readonly string[]
  readonly byline: readonly Pick<BylineEntry, 'role' | 'name' | 'outlet'>[]
  readonly date: Edtf | null
  readonly published: Edtf | null
  /** Division code. */
  readonly district: string | null
  /** Topic ids, best first. */
  readonly topics: readonly string[]
  readonly people: readonly { readonly name: string; readonly titles: readonly string[] }[]
  readonly kind: string
}

export type CorrectableField = keyof CorrectableFields

interface CorrectionBase {
  readonly id: string
  readonly source: SourceId
  /** ISO 8601 instant. */
  readonly at: string
  /** Name that the user gave themselves, '' where none. */
  readonly by: string
}

/** A value of one article set by hand. `start` and `fingerprint` find the article again after its boundaries moved. */
export interface FieldCorrection<F extends CorrectableField = CorrectableField> extends CorrectionBase {
  readonly kind: 'field'
  readonly article: ArticleId
  readonly start: number
  /** First 24 characters of the article without white space. */
  readonly fingerprint: string
  readonly field: F
  readonly value: CorrectableFields[F]
}

/** The places where articles begin, set by hand: `added` and `removed` are offsets into the decoded text. */
export interface BoundaryCorrection extends CorrectionBase {
  readonly kind: 'boundary'
  readonly added: readonly number[]
  readonly removed: readonly number[]
}

/** What was set on the page card by hand; later ones add to earlier ones. */
export interface CardCorrection extends CorrectionBase {
  readonly kind: 'card'
  readonly patch: PageCardPatch
}

/** How the bytes of the file were read by hand; the last one counts. */
export interface EncodingCorrection extends CorrectionBase {
  readonly kind: 'encoding'
  readonly encoding: EncodingName
  /** Lines are read straight across, also where columns stand side by side on them. */
  readonly straight?: true
}

/**
 * `part`: a new paragraph begins here after all; `join`: the paragraphs on both sides are one; `text`: `left` characters
 * before the break and `right` behind it, as they are read, make way for `text`.
 */
export type SeamChange =
  | { readonly action: 'part' }
  | { readonly action: 'join' }
  | { readonly action: 'text'; readonly left: number; readonly right: number; readonly text: string }

/** What was settled by hand about one break between two lines of an article (接缝). */
export interface SeamCorrection extends CorrectionBase {
  readonly kind: 'seam'
  /** The break in the decoded text. */
  readonly span: Span
  /** What was read on both sides of it when this was made; where it reads otherwise by now, the correction is orphaned. */
  readonly before: string
  readonly after: string
  readonly change: SeamChange
}

/** Under which setting the name is kept that the user gives themselves; it goes into what they correct from then on. */
export const AUTHOR_SETTING = 'author'

/** A correction of one article rather than of its page. */
export type ArticleCorrection = FieldCorrection | SeamCorrection

/** A change made by hand (订正). It wins over every rule, for ever. Ordered by `at`, then `id`: the later one wins. */
export type Correction = ArticleCorrection | BoundaryCorrection | CardCorrection | EncodingCorrection
