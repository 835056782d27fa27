import { type ComputedRef, type ShallowRef, computed, onUnmounted, shallowRef, watch } from 'vue'
import { useDialogs } from '../../stores/dialogs'
import { useLibrary } from '../../stores/library'
import { type ShelfFile, useShelf } from '../../stores/shelf'

/** The files that the open dialog is about, as they are now: another window may have taken them away since it was opened. */
export function useDialogFiles(): {
  /** Those that are still there; `null` until it is known. */
  readonly files: Readonly<ShallowRef<readonly ShelfFile[] | null>>
  /** Whether none is there any more. */
  readonly gone: ComputedRef<boolean>
} {
  const shelf = useShelf()
  const library = useLibrary()
  const { sources } = useDialogs()
  const files = shallowRef<readonly ShelfFile[] | null>(null)

  watch(
    () => library.revision,
    async () => {
      files.value = (await shelf.filesOf(sources)) ?? files.value
    },
    { immediate: true },
  )
  // Why it failed is said where it was tried, not in the next dialog.
  onUnmounted(() => (shelf.refusal = null))
  return { files, gone: computed(() => files.value?.length === 0) }
}
