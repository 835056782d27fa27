import { useMediaQuery } from '@vueuse/core'
import { type ComputedRef, type Ref, computed } from 'vue'
import { useRouter } from 'vue-router'
import type { NarrowPane } from '../search/address'
import { useAddress } from '../search/useAddress'

/** Below this width one place is shown at a time. */
const NARROW = '(max-width: 899px)'
/** Below this one the bars have no room for more than a few words. */
const PHONE = '(max-width: 599px)'

/** One pane at a time on a narrow screen: which, and the way back. */
export function useNarrow(): {
  readonly isNarrow: Ref<boolean>
  readonly isPhone: Ref<boolean>
  readonly pane: ComputedRef<NarrowPane>
  back(): void
} {
  const isNarrow = useMediaQuery(NARROW)
  const isPhone = useMediaQuery(PHONE)
  const router = useRouter()
  const { address, go } = useAddress()
  const pane = computed<NarrowPane>(() => {
    if (address.value.filters) return 'filters'
    return address.value.article === null ? 'results' : 'reader'
  })

  function back(): void {
    // A link opened from elsewhere has nothing behind it.
    const behind: unknown = window.history.state
    const hasBehind = typeof behind === 'object' && behind !== null && 'back' in behind && typeof behind.back === 'string'
    if (hasBehind) router.back()
    else go({ article: null, filters: false }, 'replace')
  }

  return { isNarrow, isPhone, pane, back }
}
