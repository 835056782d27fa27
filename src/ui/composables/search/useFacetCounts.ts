import { shallowReactive, watch } from 'vue'
import { FACET_NAMES, type FacetName, type FacetValue } from '../../../domain/query'
import { nextTask } from '../../nextTask'
import { useSearch } from '../../stores/search'
import { afterPaint } from '../platform/afterPaint'

type Counts = { [F in FacetName]?: readonly FacetValue[] }

/**
 * The counts of every facet that came so far. They follow the list, which whoever clicked looks at first. The first time, when
 * all of the facets is made, each comes in a task of its own; changing them later is little work.
 */
export function useFacetCounts(): Readonly<Counts> {
  const search = useSearch()
  const counts = shallowReactive<Counts>({})

  async function follow(): Promise<void> {
    const { answer } = search
    const isFirst = counts.date === undefined
    for (const facet of FACET_NAMES) {
      // A newer answer has its own turn.
      if (answer === null || search.answer !== answer) return
      counts[facet] = answer.facets[facet]
      if (isFirst) await nextTask()
    }
  }

  watch(
    () => search.answer,
    () => afterPaint(() => void follow()),
    { immediate: true },
  )
  return counts
}
