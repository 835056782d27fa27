import type { Handler } from '../../engine/call'
import type { KeptFolder } from '../../protocol/library'

/** Whether what lies in the store is a folder still: other browsers keep nothing of a handle. */
function isHandle(value: unknown): value is FileSystemDirectoryHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory' && 'values' in value
}

export const folders: Handler<'folders'> = async ({ store }) => {
  const kept = await store.read(['folders'], (tables) => tables.folders.list())
  return kept
    .flatMap(({ id, name, handle, addedAt }): KeptFolder[] => (isHandle(handle) ? [{ id, name, handle, addedAt }] : []))
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
}

export const keepFolder: Handler<'keepFolder'> = async ({ store, environment }, { handle }) => {
  const folder = { id: environment.newId(), name: handle.name, handle, addedAt: environment.now() }
  await store.write(['folders'], (tables) => tables.folders.put(folder))
  return folder
}

export const forgetFolder: Handler<'forgetFolder'> = async ({ store }, { id }) => {
  await store.write(['folders'], (tables) => tables.folders.remove(id))
  return null
}
