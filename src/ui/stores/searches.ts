import { defineStore } from 'pinia'
import { ref, shallowRef, watch } from 'vue'
import type { Query } from '../../domain/query'
import type { SavedSearch } from '../../worker/protocol/library'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { keep, kept } from '../composables/platform/keep'
import { useLibrary } from './library'

const MOST_PAST = 30

function readPast(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((item): item is string => typeof item === 'string').slice(0, MOST_PAST) : []
}

/** Searches that were made and searches that were kept under a name (检索史, 保存的检索). */
export const useSearches = defineStore('searches', () => {
  const engine = useEngine()
  const { told } = useGuarded()
  const library = useLibrary()
  const past = shallowRef(readPast(kept('past')))
  const saved = shallowRef<readonly SavedSearch[]>([])
  const isLoaded = ref(false)

  /** Remembers words that were searched for; half-typed ones that a longer one begins with are dropped. */
  function remember(text: string): void {
    const words = text.trim()
    if (words === '') return
    past.value = [words, ...past.value.filter((item) => item !== words && !words.startsWith(item))].slice(0, MOST_PAST)
    keep('past', past.value)
  }

  function forgetPast(): void {
    past.value = []
    keep('past', [])
  }

  async function load(): Promise<void> {
    saved.value = await engine.call('savedSearches', {})
    isLoaded.value = true
  }

  /** Keeps a search under a name; `false` where it did not work. */
  async function save(name: string, query: Query): Promise<boolean> {
    const done = await told(() =>
      engine
        .call('saveSearch', { name, query })
        .then(load)
        .then(() => true),
    )
    return done !== null
  }

  async function forget(id: string): Promise<void> {
    await told(() => engine.call('forgetSearch', { id }).then(load))
  }

  // Another tab may have saved one or let go of one.
  watch(
    () => library.revision,
    () => {
      if (isLoaded.value) void load().catch(() => undefined)
    },
  )
  return { past, saved, isLoaded, remember, forgetPast, load, save, forget }
})
