import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'
import { isPackedPage, packPage, unpackPage } from '../packPage'
import type { PageRecord } from '../records'

/** How each file was read (版). Damaged records are left out. */
export interface PageRepository {
  get(source: SourceId): Promise<PageRecord | undefined>
  list(): Promise<readonly PageRecord[]>
  put(page: PageRecord): Promise<void>
  remove(source: SourceId): Promise<void>
}

function unpacked(record: unknown): readonly PageRecord[] {
  return isPackedPage(record) ? [unpackPage(record)] : []
}

export function pageRepository(transaction: Transaction): PageRepository {
  return {
    get: async (source) => unpacked(await transaction.get('pages', source))[0],
    list: async () => (await transaction.all('pages')).flatMap(unpacked),
    put: (page) => transaction.put('pages', packPage(page)),
    remove: (source) => transaction.delete('pages', source),
  }
}
