import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'
import type { PageRecord } from '../records'

/** How each file was read (版). */
export interface PageRepository {
  get(source: SourceId): Promise<PageRecord | undefined>
  list(): Promise<readonly PageRecord[]>
  put(page: PageRecord): Promise<void>
  remove(source: SourceId): Promise<void>
}

export function pageRepository(transaction: Transaction): PageRepository {
  return {
    get: (source) => transaction.get('pages', source),
    list: () => transaction.all('pages'),
    put: (page) => transaction.put('pages', page),
    remove: (source) => transaction.delete('pages', source),
  }
}
