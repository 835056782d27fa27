import { mergeCorrections } from '../../backup/mergeCorrections'
import type { Correction } from '../../../domain/correction'
import { type Problem, ProblemError } from '../../../domain/problem'
import { readCorrections, writeCorrections } from '../../../exchange/corrections/correctionsFile'
import type { Handler } from '../../engine/call'
import { learnFrom } from '../../learning/learning'
import { finishChange } from '../../library/finishChange'
import { groupBy } from '../../../domain/groupBy'
import type { Library } from '../../library/library'
import { patchLines } from './patchLines'
import { putAgain, takeBack } from '../../corrections/takeBack'
import { takeCorrections } from '../../corrections/takeCorrections'
import { byTime } from '../../../store/repositories/corrections'

export const givePatch: Handler<'givePatch'> = async (library, { sources }) => {
  const all = await library.store.read(['corrections'], ({ corrections }) => corrections.list())
  const wanted = sources === null ? all : all.filter(({ source }) => sources.includes(source))
  const madeAt = library.environment.now()
  return {
    name: `jianbao-corrections-${madeAt.slice(0, 10)}.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(writeCorrections(wanted, madeAt)),
  }
}

/** Takes in all that can be; answers those. Rejects where there are some, and none of them could be. */
async function takeAll(library: Library, wanted: readonly Correction[]): Promise<readonly Correction[]> {
  const taken: Correction[] = []
  let problem: Problem | null = null
  for (const [source, own] of groupBy(wanted, (one) => one.source)) {
    const refused = await takeCorrections(library, source, own)
    if (refused === null) taken.push(...own)
    problem ??= refused
  }
  if (taken.length === 0 && problem !== null) throw new ProblemError(problem)
  return taken
}

export const takePatch: Handler<'takePatch'> = async (library, { bytes, apply, only }) => {
  const { corrections, faults, refused } = readCorrections(new TextDecoder().decode(bytes))
  if (refused !== null) throw new ProblemError({ kind: 'patch-refused', why: refused })
  const incoming = [...corrections].sort(byTime)
  const here = await library.store.read(['corrections'], ({ corrections }) => corrections.list())
  const merge = mergeCorrections(incoming, here)
  const lines = await patchLines(library, incoming, merge)
  if (!apply) return { lines, faults, taken: 0 }
  const wanted = merge.fresh.filter(({ id }) => only === null || only.includes(id))
  const taken = await takeAll(library, wanted)
  const sources = [...new Set(taken.map(({ source }) => source))]
  await learnFrom(library, sources)
  await finishChange(library, sources)
  if (taken.length > 0) {
    const at = library.history.begin()
    library.history.undoStack.push({ at, kind: 'patch', undo: () => takeBack(library, taken), redo: () => putAgain(library, taken) })
  }
  return { lines, faults, taken: taken.length }
}
