import type { Correction } from '../../domain/correction'
import type { SourceId } from '../../domain/source'
import type { Handler } from '../engine/call'
import { finishChange } from '../library/finishChange'
import type { Library } from '../library/library'
import { putAgain, takeBack } from '../corrections/takeBack'
import type { UndoStep } from '../library/undoStack'

/** What one action of the user made: all of the same instant. */
function actionOf(all: readonly Correction[], correction: Correction): readonly Correction[] {
  return all.filter(({ at }) => at === correction.at)
}

async function undoStep(library: Library, step: UndoStep): Promise<readonly SourceId[]> {
  library.undoStack.pop()
  const restored = await step.undo()
  await finishChange(library, restored)
  library.redoStack.push(async () => {
    const sources = await step.redo()
    library.undoStack.push(step)
    await finishChange(library, sources)
    return sources
  })
  return restored
}

export const undo: Handler<'undo'> = async (library, { correction: id }) => {
  const all = await library.store.read(['corrections'], (tables) => tables.corrections.list())
  const wanted = id === null ? all[all.length - 1] : all.find((one) => one.id === id)
  const step = id === null ? library.undoStack.newest() : null
  if (step !== null && (wanted === undefined || step.at > wanted.at)) {
    return { done: true, undone: null, restored: await undoStep(library, step) }
  }
  if (wanted === undefined) return { done: false, undone: null, restored: [] }
  const undone = id === null ? actionOf(all, wanted) : [wanted]
  await takeBack(library, undone)
  library.redoStack.push(() => putAgain(library, undone))
  return { done: true, undone: wanted, restored: [] }
}

export const redo: Handler<'redo'> = async (library) => {
  const again = library.redoStack.pop()
  if (again === null) return { done: false, left: 0 }
  await again()
  return { done: true, left: library.redoStack.size }
}
