import type { Page } from '../../domain/page'
import type { Outcome } from '../../domain/problem'
import type { SourceFile } from '../../domain/source'
import { ruledBy } from '../cardRules/cardRules'
import type { ReadSettings } from '../../domain/readSettings'
import { readSettings } from '../corrections/readSettings'
import type { Library } from '../library/library'
import type { Staging } from './stage'

/** Has the next files of a window read by helpers, where there are any, while one is being saved. */
export function readAhead(library: Library, window: readonly Staging[], from: number): void {
  const { reader } = library
  const room = reader.roomAhead?.() ?? 0
  for (const staging of window.slice(from, from + room)) {
    if (!('staged' in staging)) continue
    const { source, bytes } = staging.staged
    // What was set for these bytes in an earlier life is seen when they are taken in; then they are read again.
    reader.readAhead?.(source, bytes, readSettings([], ruledBy(library.cardRules, source).patch))
  }
}

/** Reads a file, by a helper where there is one. */
export async function readFile({ reader }: Library, source: SourceFile, bytes: Uint8Array, settings: ReadSettings): Promise<Outcome<Page>> {
  return reader.readAway === undefined ? reader.read(source, bytes, settings) : reader.readAway(source, bytes, settings)
}
