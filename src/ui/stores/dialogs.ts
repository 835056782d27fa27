import { defineStore } from 'pinia'
import { ref } from 'vue'

/** The dialogs of the app; at most one is open. */
export type DialogName = 'report' | 'paste' | 'keys' | 'settings' | 'query'

/** Which dialog is in front (对话框). */
export const useDialogs = defineStore('dialogs', () => {
  const open = ref<DialogName | null>(null)

  function show(name: DialogName): void {
    open.value = name
  }

  function close(): void {
    open.value = null
  }

  return { open, show, close }
})
