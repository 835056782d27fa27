/**
 * Which documents of one shard hold which two adjoining UTF-16 units (二元索引). A posting list stands in `blob` as: the
 * number of documents, then their differences, all as varints; or, where at least one in eight documents has the pair, one
 * bit per document. Transferable and storable as it is.
 */
export interface Grams {
  /** Number of documents in the shard. */
  readonly size: number
  /** Pairs that occur, ascending: first unit × 65,536 + second unit. */
  readonly keys: Uint32Array
  /** Per pair: where its posting list begins in `blob`; or `SINGLE` + the only document that has it. */
  readonly entries: Uint32Array
  readonly blob: Uint8Array
}

/** Marks an entry that is a document itself. */
export const SINGLE = 0x80000000

/** A list of at least `size >> DENSE_SHIFT` documents is written as bits. */
export const DENSE_SHIFT = 3

/** The key of two units. */
export function gramKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}
