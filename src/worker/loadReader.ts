import type { Reader } from './reader'

/** Loads the reader of the app when something is to be read: opening and searching do without all that reading needs. */
export async function loadReader(): Promise<Reader> {
  const { loadReader: load } = await import('./reader')
  return load()
}
