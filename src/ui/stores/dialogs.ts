import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { SourceId } from '../../domain/source'

/** The dialogs of the app; at most one is in front. */
export type DialogName = 'report' | 'paste' | 'keys' | 'settings' | 'query' | 'pageCard' | 'encoding' | 'restore' | 'patch'

/** Which dialog is in front (对话框). */
export const useDialogs = defineStore('dialogs', () => {
  const open = ref<DialogName | null>(null)
  /** The part of the open dialog that is wanted, where it has several. */
  const part = ref<string | null>(null)
  /** The files that the open dialog is about. */
  const sources = shallowRef<readonly SourceId[]>([])
  /** The one that the open dialog was opened from, and that is in front again when it is closed. */
  let under: DialogName | null = null

  function show(name: DialogName, wanted: string | null = null): void {
    under = null
    part.value = wanted
    open.value = name
  }

  /** Opens a dialog about some files. */
  function showFor(name: DialogName, about: readonly SourceId[], wanted: string | null = null): void {
    const from = open.value
    sources.value = about
    show(name, wanted)
    under = from
  }

  function close(): void {
    open.value = under
    under = null
  }

  return { open, part, sources, show, showFor, close }
})
