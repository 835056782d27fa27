import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'
import type { TouchedRecord } from '../records'

/** Files that changed since the index was stored (已动). Whoever changes one leaves a mark by itself; see `touching`. */
export interface TouchedRepository {
  /** The mark of the latest change, `null` where there was none. */
  get(source: SourceId): Promise<string | null>
  list(): Promise<readonly TouchedRecord[]>
  remove(source: SourceId): Promise<void>
}

export function touchedRepository(transaction: Transaction): TouchedRepository {
  return {
    get: async (source) => (await transaction.get('touched', source))?.mark ?? null,
    list: () => transaction.all('touched'),
    remove: (source) => transaction.delete('touched', source),
  }
}
