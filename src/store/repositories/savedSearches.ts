import type { Transaction } from '../database'
import type { SavedSearchRecord } from '../records'

/** Searches with a name (保存的检索). */
export interface SavedSearchRepository {
  list(): Promise<readonly SavedSearchRecord[]>
  put(search: SavedSearchRecord): Promise<void>
  remove(id: string): Promise<void>
}

export function savedSearchRepository(transaction: Transaction): SavedSearchRepository {
  return {
    list: () => transaction.all('savedSearches'),
    put: (search) => transaction.put('savedSearches', search),
    remove: (id) => transaction.delete('savedSearches', id),
  }
}
