import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { canReopenFolders, isAmong, mayLookInto, pickFolder } from '../../intake/folders'
import type { KeptFolder } from '../../worker/protocol/library'
import { useEngine } from '../composables/engine/engine'
import { gatherFolder } from '../composables/bringIn/gather'
import { useGuarded } from '../composables/engine/useGuarded'
import type { FoundAgain } from '../composables/bringIn/importReports'
import { useImports } from './imports'

/** What came of looking into a folder: what is new in it, or that the user or the browser did not let us in. */
export type Looked = FoundAgain | 'forbidden' | 'gone' | null

/** Folders that are looked into again for what is new (文件夹), in browsers that can. */
export const useFolders = defineStore('folders', () => {
  const engine = useEngine()
  const imports = useImports()
  const { failure, working, guarded, told } = useGuarded()
  const folders = shallowRef<readonly KeptFolder[]>([])
  const able = canReopenFolders()

  async function load(): Promise<void> {
    if (able) folders.value = (await guarded(() => engine.call('folders', {}))) ?? []
  }

  /** Keeps folders that were brought, each once. */
  async function remember(handles: readonly FileSystemDirectoryHandle[]): Promise<void> {
    if (!able || handles.length === 0) return
    await load()
    for (const handle of handles) {
      const kept = folders.value.map((folder) => folder.handle)
      if (await isAmong(handle, kept)) continue
      // Where nothing may be kept, the folder was read all the same.
      const folder = await guarded(() => engine.call('keepFolder', { handle }))
      if (folder !== null) folders.value = [...folders.value, folder]
    }
  }

  /** Takes in what is in a folder and not in the library. To be called while a click is handled. */
  async function look({ handle }: KeptFolder): Promise<Looked> {
    if (!(await mayLookInto(handle))) return 'forbidden'
    const found = await imports.lookFor((control) => gatherFolder(handle, control))
    return found !== null && found.files === 0 && found.unreadable > 0 ? 'gone' : found
  }

  /** Asks for a folder, keeps it, and takes in what is in it; `false` where this browser cannot ask here. */
  async function add(): Promise<boolean> {
    const handle = await pickFolder()
    if (handle === 'impossible') return false
    if (handle === 'cancelled') return true
    await imports.run((control) => gatherFolder(handle, control))
    await remember([handle])
    return true
  }

  async function forget({ id }: KeptFolder): Promise<void> {
    await told(() => engine.call('forgetFolder', { id }))
    await load()
  }

  return { able, folders, failure, working, load, remember, look, add, forget }
})
