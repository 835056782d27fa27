import type { SourceFile, SourceId } from '../../domain/source'
import type { Transaction } from '../database'

/** Files that were taken in (文件). */
export interface SourceRepository {
  get(id: SourceId): Promise<SourceFile | undefined>
  /** In order of their ids. */
  list(): Promise<readonly SourceFile[]>
  ids(): Promise<readonly SourceId[]>
  count(): Promise<number>
  put(source: SourceFile): Promise<void>
  remove(id: SourceId): Promise<void>
}

export function sourceRepository(transaction: Transaction): SourceRepository {
  return {
    get: (id) => transaction.get('sources', id),
    list: () => transaction.all('sources'),
    ids: () => transaction.keys('sources'),
    count: () => transaction.count('sources'),
    put: (source) => transaction.put('sources', source),
    remove: (id) => transaction.delete('sources', id),
  }
}
