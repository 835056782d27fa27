import type { Correction } from '../../domain/correction'
import type { SourceId } from '../../domain/source'
import type { Handler } from '../call'
import { settlesReading } from '../corrections/readSettings'
import { type Library, refreshSource } from '../library'
import { rereadPage } from '../rereadPage'
import { learnFrom } from '../learning'
import { finishChange } from '../finishChange'

/** Takes corrections of one source back, in one transaction. */
async function takeBack(library: Library, source: SourceId, corrections: readonly Correction[]): Promise<void> {
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

/** What one action of the user made: all of the same instant. */
function actionOf(all: readonly Correction[], correction: Correction): readonly Correction[] {
  return all.filter(({ at }) => at === correction.at)
}

async function undoCorrections(library: Library, corrections: readonly Correction[]): Promise<void> {
  const sources = new Set(corrections.map(({ source }) => source))
  for (const source of sources) {
    await library.environment.exclusive(() =>
      takeBack(
        library,
        source,
        corrections.filter((one) => one.source === source),
      ),
    )
  }
  if (corrections.some((one) => one.kind === 'field' && one.field === 'topics')) await learnFrom(library, [...sources])
  await finishChange(library, [...sources])
}

export const undo: Handler<'undo'> = async (library, { correction: id }) => {
  const all = await library.store.read(['corrections'], (tables) => tables.corrections.list())
  const wanted = id === null ? all[all.length - 1] : all.find((one) => one.id === id)
  const step = id === null ? library.undoStack.newest() : null
  if (step !== null && (wanted === undefined || step.at > wanted.at)) {
    library.undoStack.pop()
    const restored = await step.undo()
    await finishChange(library, restored)
    return { undone: null, restored }
  }
  if (wanted === undefined) return { undone: null, restored: [] }
  await undoCorrections(library, id === null ? actionOf(all, wanted) : [wanted])
  return { undone: wanted, restored: [] }
}
