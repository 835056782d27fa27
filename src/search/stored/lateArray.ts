import type { NumberArray } from './checksum'

/** An array of a stored piece that is read only when it is wanted (后到). */
export interface LateArray {
  readonly length: number
  /** All of it. Rejects where it cannot be read. */
  load(): Promise<NumberArray>
  /** The numbers from one place to another. Rejects where they cannot be read. */
  part(from: number, to: number): Promise<NumberArray>
}

export function isLateArray(value: unknown): value is LateArray {
  if (typeof value !== 'object' || value === null || !('length' in value && 'load' in value && 'part' in value)) return false
  return typeof value.length === 'number' && typeof value.load === 'function' && typeof value.part === 'function'
}
