import { type Ref, type ShallowRef, ref, shallowRef } from 'vue'
import { type Problem, problemOf } from '../../../domain/problem'

/** Work that may fail, with what went wrong last and whether some is in hand. */
export interface Guarded {
  readonly failure: ShallowRef<Problem | null>
  readonly working: Ref<boolean>
  /** The outcome of `work`; `null` where it failed, and `failure` says why. */
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T | null>
}

/** For stores whose calls to the engine are shown as in hand, done or failed. */
export function useGuarded(): Guarded {
  const failure = shallowRef<Problem | null>(null)
  const working = ref(false)

  async function guarded<T>(work: () => Promise<T>): Promise<T | null> {
    working.value = true
    failure.value = null
    try {
      return await work()
    } catch (error) {
      failure.value = problemOf(error)
      return null
    } finally {
      working.value = false
    }
  }

  return { failure, working, guarded }
}
