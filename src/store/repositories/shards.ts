import type { Transaction } from '../database'
import { packPiece, unpackPiece } from '../packPiece'

/** A piece as it lies in the store. */
export interface StoredPiece {
  readonly name: string
  /**
   * Its content, `null` where that is damaged; asked for after the transaction. Large arrays that `late` names are not read: they
   * stand in its `late` as `LateArray`.
   */
  open(late?: ReadonlySet<string>): Promise<unknown>
}

/** Pieces of the search index as last written (索引分片); they can always be made again from the articles. */
export interface ShardRepository {
  /** What was put, but for its arrays; see `list`. */
  get(name: string): Promise<unknown>
  list(): Promise<readonly StoredPiece[]>
  names(): Promise<readonly string[]>
  put(name: string, content: unknown): Promise<void>
  remove(name: string): Promise<void>
  clear(): Promise<void>
}

export function shardRepository(transaction: Transaction): ShardRepository {
  return {
    get: async (name) => (await transaction.get('shards', name))?.content,
    list: async () => (await transaction.all('shards')).map(({ name, content }) => ({ name, open: (late) => unpackPiece(content, late) })),
    names: () => transaction.keys('shards'),
    put: (name, content) => transaction.put('shards', { name, content: packPiece(content) }),
    remove: (name) => transaction.delete('shards', name),
    clear: () => transaction.clear('shards'),
  }
}
