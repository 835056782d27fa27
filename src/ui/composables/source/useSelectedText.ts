import { useDebounceFn, useEventListener } from '@vueuse/core'
import { type Ref, ref } from 'vue'

/** A selection is looked at once it stands still for so long, in milliseconds. */
const STILL = 150
/** Whoever selects more wants to copy. */
const LONGEST = 200

/**
 * The text that is selected within the element that `selector` finds in `root`; '' for none. A click into a field beside it leaves
 * it as it is.
 */
export function useSelectedText(root: Ref<HTMLElement | undefined>, selector: string): Ref<string> {
  const text = ref('')

  function look(): void {
    const selection = document.getSelection()
    const element = root.value?.querySelector(selector)
    if (selection === null || selection.rangeCount === 0 || element === null || element === undefined) return
    const { commonAncestorContainer: within } = selection.getRangeAt(0)
    if (root.value?.contains(within) !== true) return
    const chosen = element.contains(within) ? selection.toString().trim() : ''
    text.value = chosen.length <= LONGEST ? chosen : ''
  }

  useEventListener(document, 'selectionchange', useDebounceFn(look, STILL))
  return text
}
