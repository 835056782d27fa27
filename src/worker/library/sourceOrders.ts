import type { SourceId } from '../../domain/source'

/** In which order sources came in; one that was removed has its place again when it comes back. */
export interface SourceOrders {
  /** The place of a source; the next one for a source that was never in the library. */
  of(source: SourceId): number
  note(source: SourceId, order: number): void
}

export function createSourceOrders(): SourceOrders {
  const orders = new Map<SourceId, number>()
  let next = 0
  const note = (source: SourceId, order: number): void => {
    orders.set(source, order)
    next = Math.max(next, order + 1)
  }
  return {
    note,
    of(source) {
      const known = orders.get(source)
      if (known !== undefined) return known
      const order = next
      note(source, order)
      return order
    },
  }
}
