import type { EncodingName } from './decoding'
import type { PageCardPatch } from './page'

/** What was settled by hand about how a page is to be read. */
export interface ReadSettings {
  readonly encoding: EncodingName | null
  /** Lines are read straight across, also where columns stand side by side on them. */
  readonly straight?: true
  readonly patch: PageCardPatch
  /** Offsets where an article begins, or does not, whatever the rules say; ascending. */
  readonly added: readonly number[]
  readonly removed: readonly number[]
}
