import { canReopenFolders } from '../../../intake/folders'

export const CAPABILITIES = ['folders', 'foldersAgain', 'clipboard', 'offline', 'persist', 'frame'] as const

export type Capability = (typeof CAPABILITIES)[number]

function isFramed(): boolean {
  try {
    return window.self !== window.top
  } catch {
    return true
  }
}

/** What this browser, in this frame and under this address, can do. */
export function capabilities(): Readonly<Record<Capability, boolean>> {
  return {
    folders: 'webkitdirectory' in HTMLInputElement.prototype,
    foldersAgain: canReopenFolders(),
    clipboard: window.isSecureContext && 'clipboard' in navigator,
    offline: window.isSecureContext && 'serviceWorker' in navigator && location.protocol !== 'file:',
    persist: 'storage' in navigator && 'persist' in navigator.storage,
    frame: !isFramed(),
  }
}
