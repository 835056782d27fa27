import type { PageCardPatch, SegmentedPage } from '../domain/page'
import type { DayNumber } from './date/calendar/day'
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
  /** The last day on which the page can have been printed, as it was brought in then; `null` where that is unknown. */
  readonly latestDay: DayNumber | null
  readonly patch: PageCardPatch
}
