import type { Handler } from '../../engine/call'
import { putAgain, takeBack } from '../../corrections/takeBack'

/** Lets go of one correction. An action of its own, so that taking it back brings this correction and no other. */
export const letGo: Handler<'letGo'> = async (library, { correction: id }) => {
  const correction = await library.store.read(['corrections'], ({ corrections }) => corrections.get(id))
  if (correction === undefined) return false
  const at = library.history.begin()
  await takeBack(library, [correction])
  library.history.undoStack.push({
    at,
    kind: 'let-go',
    undo: () => putAgain(library, [correction]),
    redo: () => takeBack(library, [correction]),
  })
  return true
}
