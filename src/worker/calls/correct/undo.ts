import type { Correction } from '../../../domain/correction'
import type { SourceId } from '../../../domain/source'
import type { Handler } from '../../engine/call'
import { finishChange } from '../../library/finishChange'
import type { Library } from '../../library/library'
import { putAgain, takeBack } from '../../corrections/takeBack'
import type { UndoStep } from '../../library/undoStack'

/** What one action of the user made: all of the same instant. */
function actionOf(all: readonly Correction[], correction: Correction): readonly Correction[] {
  return all.filter(({ at }) => at === correction.at)
}

/** A step that finds no room stays where it is: it holds all that is left of what it would bring back. */
async function undoStep(library: Library, step: UndoStep): Promise<readonly SourceId[]> {
  const restored = await step.undo()
  library.history.undoStack.drop(step)
  await finishChange(library, restored)
  library.history.redoStack.push(async () => {
    const sources = await step.redo()
    library.history.undoStack.push(step)
    await finishChange(library, sources)
    return sources
  })
  return restored
}

/** What is to be taken back: an action that made corrections, one that did not, or neither. */
function wantedOf(library: Library, all: readonly Correction[], action: string | undefined): Correction | UndoStep | null {
  if (action !== undefined) return library.history.undoStack.madeAt(action) ?? all.find(({ at }) => at === action) ?? null
  const correction = all[all.length - 1] ?? null
  const step = library.history.undoStack.newest()
  return step !== null && (correction === null || step.at > correction.at) ? step : correction
}

export const undo: Handler<'undo'> = async (library, { correction: id, action }) => {
  const all = await library.store.read(['corrections'], (tables) => tables.corrections.list())
  const wanted = id === null ? wantedOf(library, all, action) : (all.find((one) => one.id === id) ?? null)
  if (wanted === null) return { done: false, undone: null, restored: [], article: null }
  if ('undo' in wanted) {
    return { done: true, undone: null, restored: await undoStep(library, wanted), article: wanted.article ?? null }
  }
  const undone = id === null ? actionOf(all, wanted) : [wanted]
  await takeBack(library, undone)
  library.history.redoStack.push(() => putAgain(library, undone))
  return { done: true, undone: wanted, restored: [], article: null }
}

export const redo: Handler<'redo'> = async (library) => {
  const again = library.history.redoStack.newest()
  if (again === null) return { done: false, left: 0 }
  // Only what was done is let go of: what found no room may find some later.
  await again()
  library.history.redoStack.drop(again)
  return { done: true, left: library.history.redoStack.size }
}
