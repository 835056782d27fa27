import type { Correction } from '../../domain/correction'
import { ProblemError } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import { settlesReading } from './readSettings'
import { finishChange } from '../library/finishChange'
import { groupBy } from '../../domain/groupBy'
import { learnFrom } from '../learning/learning'
import { type Library, refreshSource } from '../library/library'
import { rereadPage } from '../library/rereadPage'
import { takeCorrections } from './takeCorrections'

/** Takes corrections of one source back, in one transaction. */
async function takeBackOf(library: Library, source: SourceId, corrections: readonly Correction[]): Promise<void> {
  const ids = corrections.map(({ id }) => id)
  if (library.known.has(source) && corrections.some(settlesReading)) {
    await rereadPage(library, source, { add: [], remove: ids })
    return
  }
  await library.store.write(['corrections'], async (tables) => {
    for (const id of ids) await tables.corrections.remove(id)
  })
  await refreshSource(library, source)
}

async function finish(library: Library, corrections: readonly Correction[], sources: readonly SourceId[]): Promise<readonly SourceId[]> {
  if (corrections.some((one) => one.kind === 'field' && (one.field === 'topics' || one.field === 'district'))) {
    await learnFrom(library, sources)
  }
  await finishChange(library, sources)
  return sources
}

/** Takes corrections back, those of one source in one transaction; answers the sources. */
export async function takeBack(library: Library, corrections: readonly Correction[]): Promise<readonly SourceId[]> {
  const groups = groupBy(corrections, ({ source }) => source)
  for (const [source, own] of groups) await library.environment.exclusive(() => takeBackOf(library, source, own))
  return finish(library, corrections, [...groups.keys()])
}

/** Puts corrections where they were before they were taken back. Rejects where not all of them found a place: it can be tried again. */
export async function putAgain(library: Library, corrections: readonly Correction[]): Promise<readonly SourceId[]> {
  const groups = groupBy(corrections, ({ source }) => source)
  for (const [source, own] of groups) {
    const problem = await takeCorrections(library, source, own)
    if (problem !== null) throw new ProblemError(problem)
  }
  return finish(library, corrections, [...groups.keys()])
}
