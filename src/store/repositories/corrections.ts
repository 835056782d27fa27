import type { Correction } from '../../domain/correction'
import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'

/** What was set by hand (订正). They outlive the file: brought again, it finds them. */
export interface CorrectionRepository {
  get(id: string): Promise<Correction | undefined>
  /** Oldest first. */
  ofSource(source: SourceId): Promise<readonly Correction[]>
  /** Oldest first. */
  list(): Promise<readonly Correction[]>
  put(correction: Correction): Promise<void>
  remove(id: string): Promise<void>
}

/** The order in which corrections count: the later one wins. */
export function byTime(a: Correction, b: Correction): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

export function correctionRepository(transaction: Transaction): CorrectionRepository {
  return {
    get: (id) => transaction.get('corrections', id),
    ofSource: async (source) => [...(await transaction.ofSource('corrections', source))].sort(byTime),
    list: async () => [...(await transaction.all('corrections'))].sort(byTime),
    put: (correction) => transaction.put('corrections', correction),
    remove: (id) => transaction.delete('corrections', id),
  }
}
