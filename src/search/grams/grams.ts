/**
 * Which documents of one shard hold which two adjoining UTF-16 units (二元索引). Pairs are in ascending order: by first unit,
 * then by second. Each has a posting list in `blob`, end to end in the same order: a varint header, then the documents in one
 * of the forms of `lists.ts`.
 * Transferable and storable as it is.
 */
export interface Grams {
  /** Number of documents in the shard. */
  readonly size: number
  /** First units of all pairs, each once, ascending. */
  readonly firsts: Uint16Array
  /** Index of the first pair of each first unit, and one more for the end. */
  readonly firstPairs: Uint32Array
  /** The second unit of each pair. */
  readonly seconds: Uint16Array
  /** Where in `blob` the lists of the pairs 0, `MARK_EVERY`, 2 × `MARK_EVERY` … begin. */
  readonly marks: Uint32Array
  readonly blob: Uint8Array
  /** Units that begin many pairs, ascending: their own lists stand in `blob` behind those of the pairs. */
  readonly units: Uint16Array
  /** Where the list of each begins. */
  readonly unitMarks: Uint32Array
  /**
   * Threes of units whose pairs stand together in many documents: first and second as one number (see `pairCode`), the third,
   * and where in `blob`, behind the lists of units, that of each begins. Ascending.
   */
  readonly triplePairs: Uint32Array
  readonly tripleThirds: Uint16Array
  readonly tripleMarks: Uint32Array
}

/** So many lists are stepped over at most to come to one: memory against time. */
export const MARK_EVERY = 16

/** A unit has a list of its own from so many pairs on; of fewer, the lists are united when it is looked for. */
export const MANY_PAIRS = 160

/** The most documents that one shard may have. */
export const MOST_DOCUMENTS = 65_536
