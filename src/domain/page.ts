import type { Article, Leftover } from './article'
import type { Edtf } from './edtf'
import type { Evidence } from './evidence'
import type { DatedValue } from './date'
import type { Decoding } from './decoding'
import type { District, PlaceMention } from './place'
import type { PersonMention } from './person'
import type { SourceFile } from './source'
import type { TopicScore } from './topic'

/** A value guessed for a page, or set by hand. */
export interface Guess {
  readonly value: string
  readonly evidence: Evidence
}

/** What is known of the page as a whole (版面卡): paper 报名, publication date 见报日期, page number 版次, section 版名. */
export interface PageCard {
  readonly paper: Guess | null
  readonly issueDate: DatedValue
  readonly pageNumber: Guess | null
  readonly section: Guess | null
}

/** What the user says of a page; `undefined` leaves the guess, `null` says there is none. */
export interface PageCardPatch {
  readonly paper?: string | null
  readonly issueDate?: Edtf | null
  readonly pageNumber?: string | null
  readonly section?: string | null
  /** Code of the place that 我市, 全市, 本区 mean on this page. */
  readonly homePlace?: string | null
}

/** A text cut into articles. Spans of articles and leftovers, in order, tile `[0, text.length)`. */
export interface SegmentedPage {
  readonly text: string
  readonly articles: readonly Article[]
  readonly leftovers: readonly Leftover[]
}

/** An article with everything that was derived from it. */
export interface AnnotatedArticle extends Article {
  /** When what is reported happened (事件日期). */
  readonly date: DatedValue
  /** When the page appeared (见报日期). */
  readonly published: DatedValue
  readonly district: District | null
  readonly places: readonly PlaceMention[]
  /** Best first; empty for 未分类. */
  readonly topics: readonly TopicScore[]
  readonly people: readonly PersonMention[]
}

/** One file's text, read (版). */
export interface Page {
  readonly source: SourceFile
  readonly decoding: Decoding
  readonly text: string
  readonly card: PageCard
  readonly articles: readonly AnnotatedArticle[]
  readonly leftovers: readonly Leftover[]
}
