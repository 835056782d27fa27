import type { Transaction } from '../database'

/** Pieces of the search index as last written (索引分片); they can always be made again from the articles. */
export interface ShardRepository {
  get(name: string): Promise<unknown>
  names(): Promise<readonly string[]>
  put(name: string, content: unknown): Promise<void>
  remove(name: string): Promise<void>
  clear(): Promise<void>
}

export function shardRepository(transaction: Transaction): ShardRepository {
  return {
    get: async (name) => (await transaction.get('shards', name))?.content,
    names: () => transaction.keys('shards'),
    put: (name, content) => transaction.put('shards', { name, content }),
    remove: (name) => transaction.delete('shards', name),
    clear: () => transaction.clear('shards'),
  }
}
