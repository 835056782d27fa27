import { loadDivisionTexts } from '../lexicon/places/tables'
import type { Reader } from './reader'

/** Loads the reader of the app when something is to be read: opening and searching do without all that reading needs. */
export async function loadReader(): Promise<Reader> {
  // The tables come along with the script, not behind it; the reader itself tells where they do not come.
  loadDivisionTexts().catch(() => undefined)
  const { loadReader: load } = await import('./reader')
  return load()
}
