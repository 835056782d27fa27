import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { type Problem, problemOf } from '../../domain/problem'
import { EVERYTHING, type FacetCounts, type Query, type SearchAnswer } from '../../domain/query'
import { useEngine } from '../composables/engine/engine'
import { cardSlices, SLICE } from '../composables/search/cardSlices'
import { useFacetLabels } from '../composables/search/useFacetLabels'
import { useLibrary } from './library'

const NO_FACETS: FacetCounts = { date: [], district: [], topic: [], person: [], byline: [], paper: [], file: [], state: [] }

/** What was asked and what came back (检索). Cards arrive in slices while the list is scrolled. */
export const useSearch = defineStore('search', () => {
  const engine = useEngine()
  const library = useLibrary()
  const { learn, learnMissing, labelOf } = useFacetLabels()
  const query = shallowRef<Query>(EVERYTHING)
  const answer = shallowRef<SearchAnswer | null>(null)
  const failure = shallowRef<Problem | null>(null)
  const pending = ref(false)
  /** Grows with every new answer, so that lists know to go back to their top. */
  const round = ref(0)
  let current: AbortController | null = null
  /** What `answer` answers; `query` is ahead of it while a search is in hand. */
  let answered: Query = EVERYTHING
  /** Whether the library changed while a search was in hand. */
  let awaited = false

  /** Whether what is answered is of a library of which not all could be found yet. */
  const incomplete = ref(false)
  watch(
    () => library.filling,
    (filling) => (incomplete.value ||= filling),
    // Before anything is shown: the first answer may have come before the library said so.
    { flush: 'sync' },
  )

  const total = computed(() => answer.value?.total ?? 0)
  const facets = computed(() => answer.value?.facets ?? NO_FACETS)
  const { cards, begin, want, indexOf, cardAt, patchCard } = cardSlices({
    total: () => total.value,
    fetch: (offset, limit) => engine.call('cards', { query: answered, offset, limit }),
  })

  /** Asks the engine; an older question that is still open is dropped. `keepPlace` leaves lists where they are. */
  async function run(next: Query, keepPlace = false): Promise<void> {
    awaited = false
    if (pending.value) current?.abort()
    const control = new AbortController()
    current = control
    query.value = next
    pending.value = true
    try {
      const found = await engine.call('search', { query: next, offset: 0, limit: SLICE }, { signal: control.signal })
      if (current !== control) return
      answered = next
      begin(found.cards, keepPlace)
      answer.value = found
      incomplete.value = library.filling
      learn(found.facets)
      void learnMissing(next)
      failure.value = null
      if (!keepPlace) round.value += 1
    } catch (error) {
      if (current === control) failure.value = problemOf(error)
    } finally {
      if (current === control) pending.value = false
    }
    if (current === control && awaited) await run(query.value, true)
  }

  /**
   * Asks the same again because the library has changed. A search in hand is waited for and not dropped: while an import
   * changes the library all the time, the list would else never show anything new.
   */
  async function refresh(next: Query): Promise<void> {
    if (!pending.value) return run(next, true)
    awaited = true
  }

  return {
    query,
    answer,
    failure,
    cards,
    pending,
    round,
    incomplete,
    total,
    facets,
    run,
    refresh,
    want,
    indexOf,
    cardAt,
    patchCard,
    labelOf,
  }
})
