import type { Correction } from '../../domain/correction'
import type { EncodingName } from '../../domain/decoding'
import type { PageCardPatch } from '../../domain/page'
import type { ReadSettings } from '../../domain/readSettings'

function ascending(offsets: ReadonlySet<number>): readonly number[] {
  return [...offsets].sort((a, b) => a - b)
}

/** Whether the page has to be read again when this correction comes or goes. */
export function settlesReading(correction: Correction): boolean {
  return correction.kind !== 'field' && correction.kind !== 'seam'
}

/**
 * Puts the corrections of one page together, the later ones winning; they come oldest first. `ruled`: what is remembered of
 * files with such a name, which whatever was set for this page wins over.
 */
export function readSettings(corrections: readonly Correction[], ruled: PageCardPatch = {}): ReadSettings {
  let encoding: EncodingName | null = null
  let straight = false
  let patch = ruled
  const added = new Set<number>()
  const removed = new Set<number>()
  for (const correction of corrections) {
    if (correction.kind === 'encoding') {
      encoding = correction.encoding
      straight = correction.straight === true
    }
    if (correction.kind === 'card') patch = { ...patch, ...correction.patch }
    if (correction.kind !== 'boundary') continue
    for (const offset of correction.added) {
      removed.delete(offset)
      added.add(offset)
    }
    for (const offset of correction.removed) {
      added.delete(offset)
      removed.add(offset)
    }
  }
  return { encoding, ...(straight ? { straight } : {}), patch, added: ascending(added), removed: ascending(removed) }
}
