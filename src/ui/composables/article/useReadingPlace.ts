import { useDebounceFn, useEventListener } from '@vueuse/core'
import { type Ref, nextTick, watch } from 'vue'
import type { ArticleId } from '../../../domain/article'
import { positionOf, rememberPosition } from './positions'

/** How far a text is scrolled, of how much: its lines from top to bottom, its columns from right to left. */
interface Extent {
  readonly at: number
  readonly most: number
}

/**
 * Opens every article where it was left, and remembers where it is left. `upright`: whether the text stands in columns (竖排),
 * which a box of their own scrolls.
 */
export function useReadingPlace(scroller: Ref<HTMLElement | undefined>, id: () => ArticleId, upright: () => boolean): void {
  let shownId: ArticleId | null = null
  /** Where the box was last seen to stand: asking it would have it laid out at once. */
  let seen = 0

  function columns(): HTMLElement | null {
    return upright() ? (scroller.value?.querySelector<HTMLElement>('.leaf') ?? null) : null
  }

  function extent(): Extent {
    const leaf = columns()
    if (leaf !== null) return { at: Math.abs(leaf.scrollLeft), most: leaf.scrollWidth - leaf.clientWidth }
    const box = scroller.value
    return box === undefined ? { at: 0, most: 0 } : { at: box.scrollTop, most: box.scrollHeight - box.clientHeight }
  }

  function scrollTo(at: number): void {
    seen = at
    const leaf = columns()
    if (leaf !== null) leaf.scrollLeft = -at
    else if (scroller.value !== undefined) scroller.value.scrollTop = at
  }

  const remember = useDebounceFn((ofId: ArticleId) => {
    const { at, most } = extent()
    if (ofId === shownId && most > 0) rememberPosition(ofId, at / most)
  }, 300)

  function restore(): void {
    shownId = id()
    void nextTick(() => {
      const share = positionOf(shownId ?? '')
      if (share === 0 && seen === 0) return
      // An article that was read to its end begins anew.
      scrollTo(share > 0.97 ? 0 : share * extent().most)
    })
  }

  watch(id, restore)
  watch(scroller, restore, { flush: 'post' })
  watch(upright, () => {
    // Columns fill the window; lines that were scrolled away would be their heads.
    if (scroller.value !== undefined) scroller.value.scrollTop = 0
    restore()
  })
  function onScroll(): void {
    seen = extent().at
    void remember(id())
  }
  useEventListener(scroller, 'scroll', onScroll, { passive: true, capture: true })
}
