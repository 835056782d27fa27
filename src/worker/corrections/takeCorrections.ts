import type { Correction } from '../../domain/correction'
import { type Problem, ProblemError } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import { settlesReading } from './readSettings'
import { type Library, refreshSource } from '../library/library'
import { rereadPage } from '../library/rereadPage'

function put(library: Library, corrections: readonly Correction[]): Promise<void> {
  return library.store.write(['corrections'], async (tables) => {
    for (const correction of corrections) await tables.corrections.put(correction)
  })
}

/**
 * Takes corrections of one source in, made here or elsewhere: one transaction. Those of a file that is not in the library
 * wait for it. Answers what kept the page from being read with them, `null` where nothing did.
 */
export async function takeCorrections(library: Library, source: SourceId, corrections: readonly Correction[]): Promise<Problem | null> {
  library.history.stamps.see(corrections)
  if (!library.known.has(source)) {
    await put(library, corrections)
    return null
  }
  if (!corrections.some(settlesReading)) {
    await put(library, corrections)
    await refreshSource(library, source)
    return null
  }
  try {
    await library.environment.exclusive(() => rereadPage(library, source, { add: corrections, remove: [] }))
    return null
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problem
  }
}
