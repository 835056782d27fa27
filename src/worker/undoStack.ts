import type { SourceId } from '../domain/source'

/** A change of this session that is no correction and can be taken back until the page is closed. */
export interface UndoStep {
  /** When it was made, comparable with the corrections' `at`. */
  readonly at: string
  readonly kind: 'remove' | 'wipe' | 'rules'
  /** Takes it back; answers the sources that came back or changed. */
  readonly undo: () => Promise<readonly SourceId[]>
}

/** Steps to take back, newest last. */
export interface UndoStack {
  push(step: UndoStep): void
  newest(): UndoStep | null
  pop(): UndoStep | null
  list(): readonly UndoStep[]
}

/** Older steps are let go: they hold the bytes of removed files. */
const KEPT_STEPS = 50

export function createUndoStack(): UndoStack {
  const steps: UndoStep[] = []
  return {
    push(step) {
      steps.push(step)
      if (steps.length > KEPT_STEPS) steps.shift()
    },
    newest: () => steps[steps.length - 1] ?? null,
    pop: () => steps.pop() ?? null,
    list: () => steps,
  }
}
