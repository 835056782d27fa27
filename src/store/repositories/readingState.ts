import type { ArticleId } from '../../domain/article'
import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'
import type { ReadingStateRecord } from '../records'

/** Read, starred, looked over (阅读状态). */
export interface ReadingStateRepository {
  get(id: ArticleId): Promise<ReadingStateRecord | undefined>
  ofSource(source: SourceId): Promise<readonly ReadingStateRecord[]>
  list(): Promise<readonly ReadingStateRecord[]>
  put(state: ReadingStateRecord): Promise<void>
  remove(id: ArticleId): Promise<void>
}

export function readingStateRepository(transaction: Transaction): ReadingStateRepository {
  return {
    get: (id) => transaction.get('readingState', id),
    ofSource: (source) => transaction.ofSource('readingState', source),
    list: () => transaction.all('readingState'),
    put: (state) => transaction.put('readingState', state),
    remove: (id) => transaction.delete('readingState', id),
  }
}
