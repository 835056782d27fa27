import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Problem } from '../../domain/problem'

/** A short message with at most one thing to do about it. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

/** So often it is looked whether somebody is still at a notice whose time is over, in milliseconds. */
const HELD = 1000

/** What is said in passing: to everyone as a line at the edge, to screen readers in a live region (提示). */
export const useNotices = defineStore('notices', () => {
  const spoken = ref('')
  const notices = shallowRef<readonly Notice[]>([])
  /** What went wrong last of what has no place of its own to say so; worded where notices are shown. */
  const trouble = shallowRef<Problem | null>(null)
  let last = 0
  /** Whether somebody is at the notices, with pointer or keyboard. */
  let isHeld: () => boolean = () => false

  function holdWhile(held: () => boolean): void {
    isHeld = held
  }

  /** Tells screen readers only. */
  function say(text: string): void {
    spoken.value = text
  }

  function dismiss(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  /** Says that something did not work; that the user stopped it, the user knows. */
  function fail(problem: Problem): void {
    if (problem.kind !== 'cancelled') trouble.value = problem
  }

  /** Takes a notice away once nobody is at it. */
  function expire(id: number): void {
    if (isHeld()) setTimeout(() => expire(id), HELD)
    else dismiss(id)
  }

  /** Shows a line for some seconds; longer where there is something to do. */
  function show(text: string, action: Notice['action'] = null, seconds = action === null ? 4 : 9): void {
    last += 1
    const id = last
    // The same said again takes the place of what was said, and what can be done now of what could be done before: that is done with.
    const stays = (notice: Notice): boolean => notice.text !== text && (action === null || notice.action === null)
    notices.value = [...notices.value.filter(stays).slice(-1), { id, text, action }]
    say(text)
    setTimeout(() => expire(id), seconds * 1000)
  }

  return { spoken, notices, trouble, say, show, fail, dismiss, holdWhile }
})
