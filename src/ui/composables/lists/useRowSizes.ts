import { type Ref, type ShallowRef, onScopeDispose, triggerRef } from 'vue'
import type { RowHeights } from './rowHeights'

/** Told of the elements of rows, it notes how high each is (行高). */
export interface RowSizes {
  /** The element of a row, which carries `data-index`. */
  watch(element: unknown): void
  /** Rows that stay are at another place now: their heights are told again. */
  watchAgain(rows: Iterable<Element>): void
}

/** Elsewhere what is read has to be kept in its place by hand when rows above it turn out higher. */
const KEEPS_PLACE = typeof CSS !== 'undefined' && CSS.supports('overflow-anchor', 'auto')

const WHOLE: ResizeObserverOptions = { box: 'border-box' }

/** `offset`: how far the list is scrolled. */
export function useRowSizes(of: {
  readonly scroller: Ref<HTMLElement | undefined>
  readonly heights: ShallowRef<RowHeights>
  readonly offset: Ref<number>
}): RowSizes {
  const { scroller, heights, offset } = of

  /** By how much a row is higher than it was taken for. */
  function note({ target, borderBoxSize }: ResizeObserverEntry): { readonly more: number; readonly isAbove: boolean } | null {
    const height = borderBoxSize[0]?.blockSize
    if (!target.isConnected) observer?.unobserve(target)
    if (!target.isConnected || height === undefined || height === 0 || !(target instanceof HTMLElement)) return null
    const index = Number(target.dataset['index'])
    const isAbove = heights.value.top(index) < offset.value
    return { isAbove, more: heights.value.note(index, height) }
  }

  function hear(entries: readonly ResizeObserverEntry[]): void {
    const changed = entries.flatMap((entry) => note(entry) ?? []).filter(({ more }) => more !== 0)
    const grown = changed.reduce((sum, { more, isAbove }) => sum + (isAbove ? more : 0), 0)
    if (changed.length > 0) triggerRef(heights)
    if (!KEEPS_PLACE && grown !== 0) scroller.value?.scrollBy(0, grown)
  }

  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(hear)
  onScopeDispose(() => observer?.disconnect())

  return {
    watch(element) {
      if (element instanceof HTMLElement) observer?.observe(element, WHOLE)
    },
    watchAgain(rows) {
      for (const row of rows) {
        observer?.unobserve(row)
        observer?.observe(row, WHOLE)
      }
    },
  }
}
