import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { SourceId } from '../../domain/source'

/** The dialogs of the app; at most one is open. */
export type DialogName = 'report' | 'paste' | 'keys' | 'settings' | 'query' | 'pageCard' | 'encoding' | 'restore' | 'patch'

/** Which dialog is in front (对话框). */
export const useDialogs = defineStore('dialogs', () => {
  const open = ref<DialogName | null>(null)
  /** The part of the open dialog that is wanted, where it has several. */
  const part = ref<string | null>(null)
  /** The files that the open dialog is about. */
  const sources = shallowRef<readonly SourceId[]>([])

  function show(name: DialogName, wanted: string | null = null): void {
    part.value = wanted
    open.value = name
  }

  /** Opens a dialog about some files. */
  function showFor(name: DialogName, about: readonly SourceId[]): void {
    sources.value = about
    open.value = name
  }

  function close(): void {
    open.value = null
  }

  return { open, part, sources, show, showFor, close }
})
