import { defineStore } from 'pinia'
import { computed, ref, shallowRef, triggerRef, watch } from 'vue'
import type { ArticleId } from '../../domain/article'
import { type Problem, problemOf } from '../../domain/problem'
import { type ArticleCard, EVERYTHING, type FacetCounts, type FacetName, type Query, type SearchAnswer } from '../../domain/query'
import { useEngine } from '../composables/engine/engine'
import { useLibrary } from './library'

/** Cards asked for at once. */
const SLICE = 60
/** Slices that are asked for at the same time. */
const MOST_UNDER_WAY = 2

/** Facets whose values are codes that have to be told in words. */
const LABELLED: readonly FacetName[] = ['district', 'topic', 'file']

const NO_FACETS: FacetCounts = { date: [], district: [], topic: [], person: [], byline: [], paper: [], file: [], state: [] }

/** What was asked and what came back (检索). Cards arrive in slices while the list is scrolled. */
export const useSearch = defineStore('search', () => {
  const engine = useEngine()
  const library = useLibrary()
  const query = shallowRef<Query>(EVERYTHING)
  const answer = shallowRef<SearchAnswer | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** By their place in the results; grown in place, as a long list would be copied too often. */
  const cards = shallowRef(new Map<number, ArticleCard>())
  const pending = ref(false)
  /** Grows with every new answer, so that lists know to go back to their top. */
  const round = ref(0)
  const labels = shallowRef<ReadonlyMap<string, string>>(new Map())
  const asked = new Set<number>()
  let current: AbortController | null = null
  let wanted = { first: 0, last: -1 }
  let underWay = 0
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

  function place(offset: number, slice: readonly ArticleCard[]): void {
    slice.forEach((card, index) => cards.value.set(offset + index, card))
    triggerRef(cards)
  }

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
      asked.clear()
      asked.add(0)
      if (!keepPlace) wanted = { first: 0, last: -1 }
      cards.value = new Map(found.cards.map((card, index) => [index, card]))
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

  async function fetchSlice(slice: number): Promise<void> {
    const asking = current
    asked.add(slice)
    underWay += 1
    try {
      const found = await engine.call('cards', { query: query.value, offset: slice * SLICE, limit: SLICE })
      underWay -= 1
      if (current === asking) place(slice * SLICE, found)
      catchUp()
    } catch {
      underWay -= 1
      asked.delete(slice)
    }
  }

  /** Fetches what was wanted last: of a list that flies past, what is out of sight again is not asked for. */
  function catchUp(): void {
    for (let slice = Math.floor(wanted.first / SLICE); slice <= Math.floor(wanted.last / SLICE); slice += 1) {
      if (underWay < MOST_UNDER_WAY && !asked.has(slice) && slice * SLICE < total.value) void fetchSlice(slice)
    }
  }

  /** Sees to it that the cards from `first` to `last` are there or on their way. */
  function want(first: number, last: number): void {
    wanted = { first, last }
    catchUp()
  }

  /** Where an article stands in the results, as far as they were fetched; -1 where it does not. */
  function indexOf(id: ArticleId | null): number {
    for (const [index, card] of cards.value) if (card.id === id) return index
    return -1
  }

  /** The card at a place in the results, fetched if need be; `null` past the ends. */
  async function cardAt(index: number): Promise<ArticleCard | null> {
    if (index < 0 || index >= total.value) return null
    if (!cards.value.has(index)) await fetchSlice(Math.floor(index / SLICE))
    return cards.value.get(index) ?? null
  }

  /** Changes one card in place, so that a mark set by hand shows at once. */
  function patchCard(id: ArticleId, change: (card: ArticleCard) => ArticleCard): void {
    const index = indexOf(id)
    const card = cards.value.get(index)
    if (card !== undefined) place(index, [change(card)])
  }

  function learn(counts: FacetCounts): void {
    let grown: Map<string, string> | null = null
    for (const facet of LABELLED) {
      for (const { value, label } of counts[facet]) {
        const key = `${facet}:${value}`
        if (labels.value.get(key) === label) continue
        grown ??= new Map(labels.value)
        grown.set(key, label)
      }
    }
    if (grown !== null) labels.value = grown
  }

  /** An address may name values that no answer has shown yet. */
  async function learnMissing(asked: Query): Promise<void> {
    const chosen = LABELLED.flatMap((facet) => {
      const choice = asked.facets[facet]
      return [...(choice?.include ?? []), ...(choice?.exclude ?? [])].map((value) => `${facet}:${value}`)
    })
    if (chosen.every((key) => labels.value.has(key))) return
    const everything = await engine.call('search', { query: EVERYTHING, offset: 0, limit: 0 }).catch(() => null)
    if (everything !== null) learn(everything.facets)
  }

  /** The label of a facet's value, the value itself where no answer has named it. */
  function labelOf(facet: FacetName, value: string): string {
    return labels.value.get(`${facet}:${value}`) ?? value
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
