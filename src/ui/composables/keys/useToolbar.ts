import { useEventListener, useMutationObserver } from '@vueuse/core'
import type { Ref } from 'vue'

/** One Tab stop for a row of buttons; the arrow keys, Home and End go from one to the other. */
export function useToolbar(bar: Ref<HTMLElement | undefined>): void {
  /** The button that Tab reaches: the one that had the focus last. */
  let stop: HTMLElement | null = null

  function buttons(): readonly HTMLElement[] {
    return [...(bar.value?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]
  }

  function settle(): void {
    const all = buttons()
    if (stop === null || !all.includes(stop)) stop = all[0] ?? null
    for (const button of all) button.tabIndex = button === stop ? 0 : -1
  }

  function onFocus(event: FocusEvent): void {
    if (event.target instanceof HTMLElement) stop = event.target
    settle()
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = buttons()
    const at = all.findIndex((button) => button === event.target)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (at < 0 || next === undefined) return
    event.preventDefault()
    all[(next + all.length) % all.length]?.focus()
  }

  useEventListener(bar, 'focusin', onFocus)
  useEventListener(bar, 'keydown', onKey)
  // Buttons come and go with what is read.
  useMutationObserver(bar, settle, { childList: true, subtree: true, attributeFilter: ['disabled'] })
}
