import { type Stamps, createStamps } from './stamps'
import { type RedoStack, type UndoStack, createRedoStack, createUndoStack } from './undoStack'

/** When things were done, what of it can be taken back, and what was taken back and can be done again. */
export interface History {
  readonly stamps: Stamps
  readonly undoStack: UndoStack
  readonly redoStack: RedoStack
  /** An instant for an action of the user that can be taken back: whatever was taken back before it, stays so. */
  begin(): string
}

/** `now`: the clock, as an ISO 8601 instant. */
export function createHistory(now: () => string): History {
  const stamps = createStamps(now)
  const redoStack = createRedoStack()
  return {
    stamps,
    undoStack: createUndoStack(),
    redoStack,
    begin() {
      redoStack.clear()
      return stamps.next()
    },
  }
}
