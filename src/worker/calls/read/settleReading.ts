import type { Correction } from '../../../domain/correction'
import { ProblemError } from '../../../domain/problem'
import type { SourceId } from '../../../domain/source'
import { authorOf } from '../../corrections/author'
import { isPatch } from '../../cardRules/rulesFrom'
import type { Handler } from '../../engine/call'
import { changedDates } from '../../library/changedDates'
import type { DateChange } from '../../protocol/views'
import type { Library } from '../../library/library'
import { type CorrectionChange, rereadPage, tryReading } from '../../library/rereadPage'
import { finishChange } from '../../library/finishChange'
import { viewPage } from '../look/look'

function adding(correction: Correction): CorrectionChange {
  return { add: [correction], remove: [] }
}

type Origin = Pick<Correction, 'id' | 'source' | 'at' | 'by'>

/** By whom and when; only what is meant to last ends what could be done again. */
async function madeNow(library: Library, lasts: boolean): Promise<Pick<Origin, 'at' | 'by'>> {
  const by = await authorOf(library.store)
  return { by, at: lasts ? library.history.begin() : library.history.stamps.next() }
}

function origin(library: Library, source: SourceId, made: Pick<Origin, 'at' | 'by'>): Origin {
  return { id: library.environment.newId(), source, ...made }
}

export const decodeAs: Handler<'decodeAs'> = async (library, { source, encoding, straight, apply }) => {
  if (!library.known.has(source)) return null
  const change = adding({
    ...origin(library, source, await madeNow(library, apply)),
    kind: 'encoding',
    encoding,
    ...(straight === true ? { straight } : {}),
  })
  const read = await tryReading(library, source, change)
  if (!read.ok) throw new ProblemError(read.problem)
  const { text, articles } = read.value.page
  if (apply) {
    await library.environment.exclusive(() => rereadPage(library, source, change))
    await finishChange(library, [source])
  }
  return { text, articles: articles.length }
}

export const setCard: Handler<'setCard'> = async (library, { sources, patch, apply }) => {
  // No backup would take it back.
  if (!isPatch(patch)) throw new ProblemError({ kind: 'internal', reason: 'not a page card' })
  const made = await madeNow(library, apply)
  const changed: DateChange[] = []
  const done: SourceId[] = []
  for (const source of sources) {
    const change = adding({ ...origin(library, source, made), kind: 'card', patch })
    const read = await tryReading(library, source, change)
    if (!read.ok) continue
    changed.push(...(await changedDates(library, read.value.page, read.value.after)))
    if (apply) {
      await library.environment.exclusive(() => rereadPage(library, source, change))
      done.push(source)
    }
    await library.environment.pause()
  }
  await finishChange(library, done)
  return { changed }
}

export const moveBoundaries: Handler<'moveBoundaries'> = async (library, { source, added, removed }) => {
  if (!library.known.has(source)) return null
  const change = adding({ ...origin(library, source, await madeNow(library, true)), kind: 'boundary', added, removed })
  await library.environment.exclusive(() => rereadPage(library, source, change))
  await finishChange(library, [source])
  return viewPage(library, source)
}
