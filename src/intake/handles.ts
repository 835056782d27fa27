import { isSystemFile } from './admit'
import type { Basket } from './basket'
import { unreadable } from './gathered'

/** What browsers give where they have the File System Access interface. */
export type DroppedHandle = FileSystemFileHandle | FileSystemDirectoryHandle

/** Puts a dropped handle, with everything below it, into the basket. What cannot be opened is refused, the rest goes on. */
export async function walkHandle(handle: DroppedHandle, folder: string, basket: Basket): Promise<void> {
  const path = `${folder}${handle.name}`
  if (folder !== '' && isSystemFile(handle.name)) return
  try {
    if (handle.kind === 'file') basket.files.push({ path, file: await handle.getFile() })
    else {
      for await (const child of handle.values()) {
        if (!(await basket.goOn())) return
        await walkHandle(child, `${path}/`, basket)
      }
    }
  } catch (error) {
    basket.refused.push(unreadable(path, error))
  }
}
