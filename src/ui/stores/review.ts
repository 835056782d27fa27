import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { EVERYTHING, type Query } from '../../domain/query'
import { useEngine } from '../composables/engine/engine'
import { useLibrary } from './library'
import { useReader } from './reader'

/** What the list of the queue asks for: as many are told as it will show. */
const ALL_IN_QUEUE: Query = { ...EVERYTHING, facets: { state: { include: ['review'], exclude: [] } } }

/** How much is worth a look, and saying that it is right as it is (待核). */
export const useReview = defineStore('review', () => {
  const engine = useEngine()
  const library = useLibrary()
  const reader = useReader()
  const left = ref(0)

  async function count(): Promise<void> {
    if (library.phase !== 'ready') return
    const found = await engine.call('search', { query: ALL_IN_QUEUE, offset: 0, limit: 0 }).catch(() => null)
    left.value = found?.total ?? 0
  }

  /** The open article is right as it is. */
  async function confirm(): Promise<void> {
    const isWorth = (reader.view?.review.length ?? 0) > 0
    const isKept = await reader.mark('review', false)
    if (isWorth && isKept) left.value = Math.max(0, left.value - 1)
  }

  watch([() => library.revision, () => library.phase], () => void count(), { immediate: true })
  return { left, confirm }
})
