import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../domain/problem'
import type { LibraryState } from '../../worker/protocol'
import { problemOf, useEngine } from '../composables/engine'
import { keep, kept } from '../composables/keep'

/** The library as a whole: open or not, empty or not, and when it last changed (资料库). */
export const useLibrary = defineStore('library', () => {
  const engine = useEngine()
  const state = shallowRef<LibraryState | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** Grows whenever what is shown should be asked for again. */
  const revision = ref(0)
  const wasFilled = kept('filled') === true
  const phase = computed(() => {
    if (failure.value !== null) return 'failed'
    // Who comes for the first time need not wait for a library that is not there.
    if (state.value === null) return wasFilled ? 'opening' : 'empty'
    return state.value.sources === 0 && state.value.articles === 0 ? 'empty' : 'ready'
  })

  async function open(): Promise<void> {
    failure.value = null
    try {
      const opened = await engine.call('open', { storage: 'auto' })
      state.value = opened
      keep('filled', opened.sources > 0)
    } catch (error) {
      failure.value = problemOf(error)
    }
  }

  /** Asks again how much there is; everything that listens to `revision` follows. */
  async function refresh(): Promise<void> {
    await open()
    revision.value += 1
  }

  engine.onChanged(() => void refresh())
  return { state, failure, revision, phase, open, refresh }
})
