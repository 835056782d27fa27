import { type ShallowRef, computed, shallowRef, watch } from 'vue'
import type { PageView } from '../../../worker/protocol/views'
import { useAddress } from '../search/useAddress'
import { useEngine } from '../engine/engine'
import { useLibrary } from '../../stores/library'
import { useSearch } from '../../stores/search'

/**
 * The page of the one file that is looked at, where no article was found in it: nothing else leads to its text. `null` for none.
 * `wanted`: whether it is shown here at all.
 */
export function useUncutPage(wanted: () => boolean): Readonly<ShallowRef<PageView | null>> {
  const engine = useEngine()
  const search = useSearch()
  const library = useLibrary()
  const { address } = useAddress()
  const page = shallowRef<PageView | null>(null)

  const file = computed(() => {
    const { include = [], exclude = [] } = address.value.query.facets.file ?? {}
    const isAlone = include.length === 1 && exclude.length === 0 && address.value.article === null
    const isEmpty = search.answer !== null && search.total === 0 && !search.incomplete && !search.pending
    return wanted() && isAlone && isEmpty ? (include[0] ?? null) : null
  })

  watch(
    [file, () => library.revision],
    async ([source], _, onCleanup) => {
      let isWanted = true
      onCleanup(() => (isWanted = false))
      const found = source === null ? null : await engine.call('page', { source }).catch(() => null)
      // Articles that other conditions keep out are not lost.
      if (isWanted) page.value = found !== null && found.articles.length === 0 ? found : null
    },
    { immediate: true },
  )
  return page
}
