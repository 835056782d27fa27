import type { PageCardPatch, SegmentedPage } from '../domain/page'
import type { Reading } from './reading'

/** What every annotator may look at: the page, its articles as the rules read them, the file's name, and what the user set. */
export interface PageContext {
  readonly page: SegmentedPage
  /** One per article, in order. */
  readonly readings: readonly Reading[]
  /** File name without folders. */
  readonly fileName: string
  /** Path with folders. */
  readonly path: string
  readonly patch: PageCardPatch
}
