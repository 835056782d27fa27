import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'
import type { StagedRecord } from '../records'

/** Files whose bytes are kept but that are not read yet (待读). */
export interface StagedRepository {
  get(source: SourceId): Promise<StagedRecord | undefined>
  list(): Promise<readonly StagedRecord[]>
  put(staged: StagedRecord): Promise<void>
  remove(source: SourceId): Promise<void>
}

export function stagedRepository(transaction: Transaction): StagedRepository {
  return {
    get: (source) => transaction.get('staged', source),
    list: () => transaction.all('staged'),
    put: (staged) => transaction.put('staged', staged),
    remove: (source) => transaction.delete('staged', source),
  }
}
