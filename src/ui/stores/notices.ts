import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** A short message with at most one thing to do about it. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** What is said in passing: to everyone as a line at the edge, to screen readers in a live region (提示). */
export const useNotices = defineStore('notices', () => {
  const spoken = ref('')
  const notices = shallowRef<readonly Notice[]>([])
  let last = 0

  /** Tells screen readers only. */
  function say(text: string): void {
    spoken.value = text
  }

  function dismiss(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  /** Shows a line for some seconds; longer where there is something to do. */
  function show(text: string, action: Notice['action'] = null): void {
    last += 1
    const id = last
    // The same said again takes the place of what was said, and what can be done now of what could be done before: that is done with.
    const stays = (notice: Notice): boolean => notice.text !== text && (action === null || notice.action === null)
    notices.value = [...notices.value.filter(stays).slice(-1), { id, text, action }]
    say(text)
    setTimeout(() => dismiss(id), action === null ? 4000 : 9000)
  }

  return { spoken, notices, say, show, dismiss }
})
