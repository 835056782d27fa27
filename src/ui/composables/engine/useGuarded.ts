import { type ComputedRef, type ShallowRef, computed, ref, shallowRef } from 'vue'
import { type Problem, problemOf } from '../../../domain/problem'
import { useNotices } from '../../stores/notices'

/** Work that may fail, with what went wrong last and whether some is in hand. */
export interface Guarded {
  readonly failure: ShallowRef<Problem | null>
  readonly working: ComputedRef<boolean>
  /** The outcome of `work`; `null` where it failed, and `failure` says why. */
  readonly guarded: <T>(work: () => Promise<T>) => Promise<T | null>
  /** The same where several may ask at the same time: why it failed is told to the one that asked. */
  readonly attempt: <T>(work: () => Promise<T>, fail: (problem: Problem) => void) => Promise<T | null>
  /** The same for work that no form waits for: why it failed is said in passing. */
  readonly told: <T>(work: () => Promise<T>) => Promise<T | null>
}

/** For stores whose calls to the engine are shown as in hand, done or failed. */
export function useGuarded(): Guarded {
  const notices = useNotices()
  const failure = shallowRef<Problem | null>(null)
  const inHand = ref(0)

  async function attempt<T>(work: () => Promise<T>, fail: (problem: Problem) => void): Promise<T | null> {
    inHand.value += 1
    try {
      return await work()
    } catch (error) {
      fail(problemOf(error))
      return null
    } finally {
      inHand.value -= 1
    }
  }

  return {
    failure,
    working: computed(() => inHand.value > 0),
    guarded(work) {
      failure.value = null
      return attempt(work, (problem) => (failure.value = problem))
    },
    attempt,
    told: (work) => attempt(work, notices.fail),
  }
}
