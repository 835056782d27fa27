import { useDebounceFn, useEventListener, useResizeObserver } from '@vueuse/core'
import { type ComputedRef, type Ref, computed, nextTick, onMounted, ref, shallowRef, watch } from 'vue'
import { afterPaint } from '../platform/afterPaint'
import { rowHeights } from './rowHeights'
import { useRowSizes } from './useRowSizes'

/** The rows of a long list that are drawn, and the room that the others take. */
export interface Rows {
  /** Numbers of the rows to draw, in order. */
  readonly shown: ComputedRef<readonly number[]>
  /** Height of what stands in for the rows above and below those. */
  readonly above: ComputedRef<number>
  readonly below: ComputedRef<number>
  /** To be told of every row's element, which carries `data-index`. */
  watchRow(element: unknown): void
  /** Brings a row into sight; one that is in sight stays where it is. */
  show(index: number): void
  /** Another list begins, at its top. */
  restart(): void
}

/** Rows drawn beyond both edges, so that scrolling does not run into nothing. */
const BEYOND = 6
/** A list that flies past is gone before they would be seen. */
const BEYOND_FLYING = 1
/** After so long without a step it flies no more, in milliseconds. */
const LANDED = 120
/** So often a row is gone to that was never drawn: where it lies is only known once those around it are. */
const TRIES = 4

/**
 * Draws of a list as long as may be what is in sight. The rows stand below each other as in any list, each as high as it is:
 * nothing is laid out twice, and scrolling asks for no layout.
 */
export function useRows(scroller: Ref<HTMLElement | undefined>, count: () => number, usual: number): Rows {
  const heights = shallowRef(rowHeights(count(), usual))
  const offset = ref(0)
  const room = ref(0)
  /** At first only what is in sight: that is waited for. */
  const beyond = ref(0)

  const first = computed(() => Math.max(0, heights.value.at(offset.value) - beyond.value))
  const last = computed(() => Math.min(count() - 1, heights.value.at(offset.value + room.value) + beyond.value))
  const shown = computed(() => Array.from({ length: Math.max(0, last.value + 1 - first.value) }, (_, nth) => first.value + nth))
  const above = computed(() => Math.round(heights.value.top(first.value)))
  const below = computed(() => Math.round(heights.value.top(count()) - heights.value.top(last.value + 1)))

  const sizes = useRowSizes({ scroller, heights, offset })

  function begin(anew: ReturnType<typeof rowHeights>): void {
    heights.value = anew
    void nextTick(() => {
      sizes.watchAgain(scroller.value?.querySelectorAll('[data-index]') ?? [])
    })
  }

  watch(
    () => count() > 0,
    (isFilled) => {
      if (isFilled) afterPaint(() => (beyond.value = BEYOND))
    },
    { immediate: true },
  )

  watch(count, (all) => {
    if (all !== heights.value.count) begin(rowHeights(all, heights.value.mean(), heights.value))
  })

  function measureRoom(): void {
    room.value = scroller.value?.clientHeight ?? 0
  }
  onMounted(measureRoom)
  useResizeObserver(scroller, measureRoom)

  const land = useDebounceFn(() => (beyond.value = BEYOND), LANDED)
  function onScroll(): void {
    const next = scroller.value?.scrollTop ?? 0
    if (Math.abs(next - offset.value) > room.value) beyond.value = BEYOND_FLYING
    if (beyond.value !== BEYOND) void land()
    offset.value = next
  }
  useEventListener(scroller, 'scroll', onScroll, { passive: true })

  function go(box: HTMLElement, index: number, tries: number): void {
    const row = box.querySelector(`[data-index="${index}"]`)
    if (row === null) box.scrollTop = heights.value.top(index) - room.value / 2 + usual / 2
    else {
      const frame = box.getBoundingClientRect()
      const { top, bottom } = row.getBoundingClientRect()
      if (top < frame.top) box.scrollTop += top - frame.top
      else if (bottom > frame.bottom) box.scrollTop += Math.min(bottom - frame.bottom, top - frame.top)
    }
    // What was drawn on the way may lie elsewhere than thought.
    if (row === null && tries > 1) requestAnimationFrame(() => requestAnimationFrame(() => go(box, index, tries - 1)))
  }

  return {
    shown,
    above,
    below,
    watchRow: (element) => sizes.watch(element),
    // With the next frame, which lays everything out in any case.
    show: (index) =>
      void requestAnimationFrame(() => {
        if (scroller.value !== undefined) go(scroller.value, index, TRIES)
      }),
    restart() {
      begin(rowHeights(count(), heights.value.mean()))
      if (offset.value === 0) return
      offset.value = 0
      void nextTick(() => {
        if (scroller.value !== undefined) scroller.value.scrollTop = 0
      })
    },
  }
}
