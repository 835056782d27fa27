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

/** Puts the corrections in, and reads the page with them where they settle how it is read. */
async function take(library: Library, source: SourceId, corrections: readonly Correction[]): Promise<void> {
  if (library.known.has(source) && corrections.some(settlesReading)) {
    await library.environment.exclusive(() => rereadPage(library, source, { add: corrections, remove: [] }))
    return
  }
  await put(library, corrections)
  if (library.known.has(source)) await refreshSource(library, source)
}

/**
 * Takes corrections of one source in, made here or elsewhere: one transaction. Those of a file that is not in the library
 * wait for it. Answers what kept them out, `null` where nothing did.
 */
export async function takeCorrections(library: Library, source: SourceId, corrections: readonly Correction[]): Promise<Problem | null> {
  library.history.stamps.see(corrections)
  try {
    await take(library, source, corrections)
    return null
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.problem
  }
}
