/** What of the File System Access interface is not in every browser, nor in the types. */
interface Permissions {
  readonly queryPermission?: (how: { readonly mode: 'read' }) => Promise<PermissionState>
  readonly requestPermission?: (how: { readonly mode: 'read' }) => Promise<PermissionState>
}

interface Scope {
  readonly showDirectoryPicker?: (how: { readonly id: string; readonly mode: 'read' }) => Promise<FileSystemDirectoryHandle>
  readonly isSecureContext?: boolean
}

function picker(): Scope['showDirectoryPicker'] {
  const scope: Scope = globalThis
  return typeof scope.showDirectoryPicker === 'function' ? scope.showDirectoryPicker.bind(globalThis) : undefined
}

/** Whether this browser lets a page look into a folder again after it was closed. */
export function canReopenFolders(): boolean {
  return picker() !== undefined
}

/** Asks for a folder. `cancelled`: none was chosen; `impossible`: the browser has no way, or not here. To be called while a click is handled. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | 'cancelled' | 'impossible'> {
  try {
    return (await picker()?.({ id: 'jianbao', mode: 'read' })) ?? 'impossible'
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'impossible'
  }
}

/** Whether the user lets us look into the folder; asks where that is not settled. To be called while a click is handled. */
export async function mayLookInto(handle: FileSystemDirectoryHandle & Permissions): Promise<boolean> {
  const how = { mode: 'read' } as const
  try {
    if ((await handle.queryPermission?.(how)) === 'granted') return true
    return (await handle.requestPermission?.(how)) === 'granted'
  } catch {
    return false
  }
}

/** Whether one of the folders is that of the handle. */
export async function isAmong(handle: FileSystemDirectoryHandle, folders: readonly FileSystemDirectoryHandle[]): Promise<boolean> {
  for (const folder of folders) if (await folder.isSameEntry(handle).catch(() => false)) return true
  return false
}
