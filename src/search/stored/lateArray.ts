import type { NumberArray } from './checksum'

/** From one place to before another. */
export type Range = readonly [from: number, to: number]

/** An array of a stored piece that is read only when it is wanted (后到). */
export interface LateArray {
  readonly length: number
  /** All of it. Rejects where it cannot be read. */
  load(): Promise<NumberArray>
  /** The numbers of some ranges, each from one place to another, end to end. Rejects where they cannot be read. */
  parts(ranges: readonly Range[]): Promise<NumberArray>
}

export function isLateArray(value: unknown): value is LateArray {
  if (typeof value !== 'object' || value === null || !('length' in value && 'load' in value && 'parts' in value)) return false
  return typeof value.length === 'number' && typeof value.load === 'function' && typeof value.parts === 'function'
}
