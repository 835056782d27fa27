import type { Correction } from '../../domain/correction'
import { type Merge, mergeCorrections } from '../backup/mergeCorrections'
import { ProblemError } from '../../domain/problem'
import { readCorrections, writeCorrections } from '../../exchange/corrections/correctionsFile'
import type { Handler } from '../engine/call'
import { learnFrom } from '../learning/learning'
import { findTarget } from '../corrections/findTarget'
import { finishChange } from '../library/finishChange'
import { groupBy } from '../groupBy'
import { type Library, beginAction } from '../library/library'
import type { PatchLine } from '../protocol/corrections'
import { putAgain, takeBack } from '../corrections/takeBack'
import { takeCorrections } from '../corrections/takeCorrections'
import { byTime } from '../../store/repositories/corrections'

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

function statusOf(library: Library, correction: Correction, merge: Merge): PatchLine['status'] {
  if (!merge.fresh.includes(correction)) return 'known'
  if (!library.known.has(correction.source)) return 'waiting'
  return merge.conflicts.has(correction.id) ? 'conflict' : 'new'
}

/** Of the article that it would count for. */
function headlineOf(library: Library, correction: Correction): string | null {
  const articles = library.known.get(correction.source)?.articles ?? []
  if (correction.kind === 'boundary') {
    const place = correction.added[0] ?? correction.removed[0] ?? 0
    return articles.filter(({ start }) => start <= place).pop()?.headline ?? null
  }
  return correction.kind === 'field' ? (findTarget(correction, articles)?.headline ?? null) : null
}

function linesOf(library: Library, incoming: readonly Correction[], merge: Merge): readonly PatchLine[] {
  return incoming.map((correction) => {
    const other = merge.conflicts.get(correction.id)
    const here =
      other?.kind === 'field' ? other.value : other?.kind === 'seam' ? other.change : other?.kind === 'encoding' ? other.encoding : null
    const path = library.known.get(correction.source)?.source.path ?? null
    return { correction, status: statusOf(library, correction, merge), headline: headlineOf(library, correction), path, here }
  })
}

export const takePatch: Handler<'takePatch'> = async (library, { bytes, apply, only }) => {
  const { corrections, faults } = readCorrections(new TextDecoder().decode(bytes))
  const [fault] = faults
  if (corrections.length === 0 && fault !== undefined) {
    throw new ProblemError({ kind: 'archive-damaged', reason: `${fault.path}: ${fault.expected}` })
  }
  const incoming = [...corrections].sort(byTime)
  const here = await library.store.read(['corrections'], ({ corrections }) => corrections.list())
  const merge = mergeCorrections(incoming, here)
  const lines = linesOf(library, incoming, merge)
  if (!apply) return { lines, faults, taken: 0 }
  const taken = merge.fresh.filter(({ id }) => only === null || only.includes(id))
  const groups = groupBy(taken, ({ source }) => source)
  for (const [source, own] of groups) await takeCorrections(library, source, own)
  await learnFrom(library, [...groups.keys()])
  await finishChange(library, [...groups.keys()])
  if (taken.length > 0) {
    const at = beginAction(library)
    library.undoStack.push({ at, kind: 'patch', undo: () => takeBack(library, taken), redo: () => putAgain(library, taken) })
  }
  return { lines, faults, taken: taken.length }
}
