import { defineStore } from 'pinia'
import type { Calls } from '../../worker/protocol/calls'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useAlike } from './alike'
import { useLibrary } from './library'

/** Taking back what was done, and doing it again (撤销与重做). */
export const useUndo = defineStore('undo', () => {
  const engine = useEngine()
  const { told } = useGuarded()
  const library = useLibrary()
  const alike = useAlike()

  /** What is offered to be corrected alike may be alike no more. */
  async function follow(): Promise<void> {
    alike.letGo()
    await library.refresh()
  }

  /** What was done last, for taking back that and nothing else; `null` where there is nothing. */
  async function lastAction(): Promise<string | null> {
    const [last] = await engine.call('undoList', {}).catch(() => [])
    return last?.at ?? null
  }

  /** Takes an action back, the newest one unless another is named; not `done` where it is not there any more, `null` where it failed. */
  async function undo(action: string | null = null): Promise<Calls['undo']['answer'] | null> {
    const answer = await told(() => engine.call('undo', { correction: null, ...(action === null ? {} : { action }) }))
    if (answer?.done === true) await follow()
    return answer
  }

  /** Does again what was taken back last; not `done` where there is nothing of it, `null` where it failed. */
  async function redo(): Promise<Calls['redo']['answer'] | null> {
    const answer = await told(() => engine.call('redo', {}))
    if (answer?.done === true) await follow()
    return answer
  }

  return { lastAction, undo, redo }
})
