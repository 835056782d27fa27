import type { SourceId } from '../../domain/source'
import type { Transaction } from '../database'

/** The original bytes of each file (原始字节). */
export interface BytesRepository {
  get(source: SourceId): Promise<Uint8Array | undefined>
  put(source: SourceId, bytes: Uint8Array): Promise<void>
  remove(source: SourceId): Promise<void>
}

/** A view into a larger buffer would be stored with the whole of it. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
}

export function bytesRepository(transaction: Transaction): BytesRepository {
  return {
    get: async (source) => (await transaction.get('bytes', source))?.bytes,
    put: (source, bytes) => transaction.put('bytes', { source, bytes: alone(bytes) }),
    remove: (source) => transaction.delete('bytes', source),
  }
}
