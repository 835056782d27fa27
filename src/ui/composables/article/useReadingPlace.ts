import { useDebounceFn, useEventListener } from '@vueuse/core'
import { type Ref, nextTick, watch } from 'vue'
import type { ArticleId } from '../../../domain/article'
import { positionOf, rememberPosition } from './positions'

/** Opens every article where it was left, and remembers where it is left. */
export function useReadingPlace(scroller: Ref<HTMLElement | undefined>, id: () => ArticleId): void {
  let shownId: ArticleId | null = null
  /** Where the box was last seen to stand: asking it would have it laid out at once. */
  let top = 0

  const remember = useDebounceFn((ofId: ArticleId) => {
    const box = scroller.value
    if (box === undefined || ofId !== shownId || box.scrollHeight <= box.clientHeight) return
    rememberPosition(ofId, box.scrollTop / (box.scrollHeight - box.clientHeight))
  }, 300)

  function restore(): void {
    shownId = id()
    void nextTick(() => {
      const box = scroller.value
      if (box === undefined) return
      const share = positionOf(shownId ?? '')
      if (share === 0 && top === 0) return
      // An article that was read to its end begins anew.
      top = share > 0.97 ? 0 : share * (box.scrollHeight - box.clientHeight)
      box.scrollTop = top
    })
  }

  watch(id, restore)
  watch(scroller, restore, { flush: 'post' })
  function onScroll(): void {
    top = scroller.value?.scrollTop ?? 0
    void remember(id())
  }
  useEventListener(scroller, 'scroll', onScroll, { passive: true })
}
