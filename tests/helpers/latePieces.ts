import type { LateArray } from '../../src/search/stored/lateArray'
import type { NumberArray } from '../../src/search/stored/checksum'
import { type IndexPiece, readPiece } from '../../src/search/stored/piece'
import { LATE_ARRAYS } from '../../src/search/stored/storedShard'

/** What is asked of arrays that come late, and what goes wrong on the way. */
export interface LateWatch {
  loads: number
  parts: number
  /** What comes in place of an array; rejects where it cannot be read. */
  readonly spoil?: (name: string, array: NumberArray) => Promise<NumberArray> | NumberArray
}

function lateOf(name: string, array: NumberArray, watch: LateWatch): LateArray {
  return {
    length: array.length,
    async load() {
      watch.loads += 1
      return watch.spoil?.(name, array) ?? array
    },
    async parts(ranges) {
      watch.parts += ranges.length
      const spoilt = await (watch.spoil?.(name, array) ?? array)
      return Uint16Array.from(ranges.flatMap(([from, to]) => Array.from(spoilt.subarray(from, to))))
    },
  }
}

/** A stored piece as a database hands it out that leaves large arrays for later, however small these are. */
export function leaveLate(content: unknown, watch: LateWatch): unknown {
  const piece: IndexPiece | null = readPiece(content)
  if (piece === null) return content
  const isLate = ([name]: readonly [string, NumberArray]): boolean => LATE_ARRAYS.has(name)
  const arrays = Object.entries(piece.arrays)
  return {
    ...piece,
    arrays: Object.fromEntries(arrays.filter((entry) => !isLate(entry))),
    late: Object.fromEntries(arrays.filter(isLate).map(([name, array]) => [name, lateOf(name, array, watch)])),
  }
}
