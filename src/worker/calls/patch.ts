import type { Correction } from '../../domain/correction'
import { type Merge, mergeCorrections } from '../backup/mergeCorrections'
import { ProblemError } from '../../domain/problem'
import { readCorrections, writeCorrections } from '../../exchange/corrections/correctionsFile'
import type { Handler } from '../call'
import { findTarget } from '../corrections/findTarget'
import { finishChange } from '../finishChange'
import { groupBy } from '../grouped'
import { type Library, loadPage } from '../library'
import type { PatchLine } from '../protocol'
import { takeCorrections } from '../takeCorrections'
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

/** What is here of the thing that a correction sets. */
async function headlineOf(library: Library, correction: Correction): Promise<string | null> {
  if (correction.kind !== 'field') return null
  const page = await loadPage(library, correction.source)
  return page === null
    ? null
    : (findTarget(
        correction,
        page.articles.map(({ article }) => article),
      )?.headline ?? null)
}

async function linesOf(library: Library, incoming: readonly Correction[], merge: Merge): Promise<readonly PatchLine[]> {
  const lines: PatchLine[] = []
  for (const correction of incoming) {
    const other = merge.conflicts.get(correction.id)
    const here = other?.kind === 'field' ? other.value : other?.kind === 'encoding' ? other.encoding : null
    const headline = await headlineOf(library, correction)
    const path = library.known.get(correction.source)?.source.path ?? null
    lines.push({ correction, status: statusOf(library, correction, merge), headline, path, here })
  }
  return lines
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
  const lines = await linesOf(library, incoming, merge)
  if (!apply) return { lines, faults, taken: 0 }
  const taken = merge.fresh.filter(({ id }) => only === null || only.includes(id))
  const groups = groupBy(taken, ({ source }) => source)
  for (const [source, own] of groups) await takeCorrections(library, source, own)
  await finishChange(library, [...groups.keys()])
  return { lines, faults, taken: taken.length }
}
