import type { Transaction } from '../database'
import type { FolderRecord } from '../records'

/** Folders that may be looked into again (文件夹). */
export interface FolderRepository {
  list(): Promise<readonly FolderRecord[]>
  put(folder: FolderRecord): Promise<void>
  remove(id: string): Promise<void>
}

export function folderRepository(transaction: Transaction): FolderRepository {
  return {
    list: () => transaction.all('folders'),
    put: (folder) => transaction.put('folders', folder),
    remove: (id) => transaction.delete('folders', id),
  }
}
