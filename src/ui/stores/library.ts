import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { type Problem, problemOf } from '../../domain/problem'
import type { LibraryState } from '../../worker/protocol/library'
import { useEngine } from '../composables/engine/engine'
import { keep, kept } from '../composables/platform/keep'

/** The library as a whole: open or not, empty or not, and when it last changed (资料库). */
export const useLibrary = defineStore('library', () => {
  const engine = useEngine()
  const state = shallowRef<LibraryState | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** Grows whenever what is shown should be asked for again. */
  const revision = ref(0)
  const wasFilled = kept('filled') === true
  /** Whether the browser has let go of a library that was there last time. */
  const vanished = ref(false)
  let isPrepared = false
  const phase = computed(() => {
    if (failure.value !== null) return 'failed'
    // Who comes for the first time need not wait for a library that is not there.
    if (state.value === null) return wasFilled ? 'opening' : 'empty'
    return state.value.sources === 0 && state.value.articles === 0 ? 'empty' : 'ready'
  })

  /** Whether articles are still to come that no search finds yet. */
  const filling = computed(() => state.value?.filling === true)

  async function open(): Promise<void> {
    failure.value = null
    try {
      const opened = await engine.call('open', { storage: 'auto' })
      vanished.value = opened.storage !== 'memory' && opened.sources === 0 && (vanished.value || (wasFilled && state.value === null))
      state.value = opened
      // What is in memory says nothing of the library that cannot be opened.
      if (opened.storage !== 'memory') keep('filled', opened.sources > 0)
    } catch (error) {
      failure.value = problemOf(error)
    }
  }

  /** Somebody moved, and may bring something in: the engine makes ready to read, once it is there. */
  function prepare(): void {
    if (isPrepared) return
    isPrepared = true
    // What is not ready by then is made so by the first file.
    watch(state, () => void engine.call('prepare', {}).catch(() => null), { once: true, immediate: state.value !== null })
  }

  /** Asks again how much there is; everything that listens to `revision` follows. */
  async function refresh(): Promise<void> {
    await open()
    revision.value += 1
  }

  engine.onChanged(() => void refresh())
  return { state, failure, vanished, revision, phase, filling, open, refresh, prepare }
})
