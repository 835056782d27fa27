import { useEventListener } from '@vueuse/core'
import { ref, watch } from 'vue'
import { useLibrary } from '../../stores/library'
import { useEngine } from './engine'

/** Asks before a page is left that holds corrections in memory only and in no backup: they would be gone. */
export function useUnkept(): void {
  const engine = useEngine()
  const library = useLibrary()
  const isUnkept = ref(false)

  watch(
    [() => library.revision, () => library.phase],
    async () => {
      if (library.state?.storage !== 'memory') return
      const storage = await engine.call('storage', {}).catch(() => null)
      if (storage !== null) isUnkept.value = storage.sinceBackup > 0
    },
    { immediate: true },
  )
  useEventListener(window, 'beforeunload', (event: BeforeUnloadEvent) => {
    if (isUnkept.value) event.preventDefault()
  })
}
