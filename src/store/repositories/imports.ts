import type { Transaction } from '../database'
import type { ImportRecord } from '../records'

/** Imports under way, or cut short (导入日志). */
export interface ImportRepository {
  get(id: string): Promise<ImportRecord | undefined>
  list(): Promise<readonly ImportRecord[]>
  put(record: ImportRecord): Promise<void>
  remove(id: string): Promise<void>
}

export function importRepository(transaction: Transaction): ImportRepository {
  return {
    get: (id) => transaction.get('imports', id),
    list: () => transaction.all('imports'),
    put: (record) => transaction.put('imports', record),
    remove: (id) => transaction.delete('imports', id),
  }
}
