import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'

/** A change of this session that is no correction and can be taken back until the page is closed. */
export interface UndoStep {
  /** When it was made, comparable with the corrections' `at`. */
  readonly at: string
  readonly kind: 'remove' | 'wipe' | 'rules' | 'patch' | 'duplicates' | 'rehome' | 'let-go' | 'confirm'
  /** The one article that it is about, where it is about one. */
  readonly article?: ArticleId
  /** Takes it back; answers the sources that came back or changed. */
  readonly undo: () => Promise<readonly SourceId[]>
  /** Does it again after it was taken back; answers the sources that changed. */
  readonly redo: () => Promise<readonly SourceId[]>
}

/** Steps to take back, in the order in which they were first made. */
export interface UndoStack {
  push(step: UndoStep): void
  newest(): UndoStep | null
  /** The step that was made then; `null` where there is none, or where a later one of its kind stands on it. */
  madeAt(at: string): UndoStep | null
  drop(step: UndoStep): void
  list(): readonly UndoStep[]
}

/** Older steps are let go: they hold the bytes of removed files. */
const KEPT_STEPS = 50
/** Those of the work queue hold nothing and come by the hundred: they push no other out. */
const KEPT_CONFIRMS = 500

/** The last steps, as many as are kept of each sort. */
function lastOf(steps: readonly UndoStep[]): readonly UndoStep[] {
  const confirms = steps.filter(({ kind }) => kind === 'confirm').slice(-KEPT_CONFIRMS)
  const others = steps.filter(({ kind }) => kind !== 'confirm').slice(-KEPT_STEPS)
  const kept = new Set([...confirms, ...others])
  return steps.filter((step) => kept.has(step))
}

export function createUndoStack(): UndoStack {
  let steps: readonly UndoStep[] = []
  return {
    push(step) {
      // One that is done again goes where it was: another may have been made after it.
      steps = lastOf([...steps, step].sort((a, b) => (a.at < b.at ? -1 : 1)))
    },
    newest: () => steps[steps.length - 1] ?? null,
    madeAt(at) {
      const step = steps.find((one) => one.at === at)
      const isBelow = step?.kind !== 'confirm' && steps.some(({ at: other, kind }) => kind === step?.kind && other > at)
      return isBelow ? null : (step ?? null)
    },
    drop: (step) => (steps = steps.filter((one) => one !== step)),
    list: () => steps,
  }
}

/** Something that was taken back (重做); answers the sources that doing it again changed. */
export type Redo = () => Promise<readonly SourceId[]>

/** What was taken back and may be done again, the last taken back first; any new action ends it. */
export interface RedoStack {
  push(redo: Redo): void
  newest(): Redo | null
  drop(redo: Redo): void
  clear(): void
  readonly size: number
}

export function createRedoStack(): RedoStack {
  let steps: readonly Redo[] = []
  return {
    push: (redo) => (steps = [...steps, redo]),
    newest: () => steps[steps.length - 1] ?? null,
    drop: (redo) => (steps = steps.filter((one) => one !== redo)),
    clear: () => (steps = []),
    get size() {
      return steps.length
    },
  }
}
