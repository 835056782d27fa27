import { type ComputedRef, type Ref, computed, ref, shallowRef } from 'vue'
import type { Suggestion } from '../../../domain/query'
import { useSearches } from '../../stores/searches'
import { useEngine } from '../engine/engine'

const MOST = 8
const MOST_PAST = 5

export interface Suggestions {
  readonly list: ComputedRef<readonly Suggestion[]>
  /** Index of the one that Enter would take; -1 while it is the words themselves. */
  readonly active: Ref<number>
  readonly isOpen: Ref<boolean>
  /** Asks for completions of the last word of `text`. */
  ask(text: string): Promise<void>
  /** Moves up or down, round the ends by way of the words themselves. */
  move(by: 1 | -1): void
  close(): void
}

/** The last word that is being typed, and what stands before it. */
export function lastWord(text: string): { readonly before: string; readonly word: string } {
  const match = /^(.*[\s:：(（]|)([^\s:：(（]*)$/u.exec(text)
  return { before: match?.[1] ?? '', word: match?.[2] ?? text }
}

/** Completions for the search box: past searches first, then people, places, topics and headlines. */
export function useSuggestions(): Suggestions {
  const engine = useEngine()
  const searches = useSearches()
  const found = shallowRef<readonly Suggestion[]>([])
  const typed = ref('')
  const active = ref(-1)
  const isOpen = ref(false)
  let round = 0

  const list = computed<readonly Suggestion[]>(() => {
    const words = typed.value.trim()
    const past = searches.past.filter((item) => item !== words && item.includes(words)).slice(0, MOST_PAST)
    const history = past.map((text): Suggestion => ({ kind: 'history', text, count: 0 }))
    const known = new Set(past)
    return [...history, ...found.value.filter((item) => item.kind !== 'history' && !known.has(item.text))].slice(0, MOST)
  })

  async function ask(text: string): Promise<void> {
    round += 1
    const mine = round
    typed.value = text
    active.value = -1
    isOpen.value = true
    const { word } = lastWord(text)
    const answer = word === '' ? [] : await engine.call('suggest', { text: word, limit: MOST }).catch(() => [])
    if (mine === round) found.value = answer
  }

  function move(by: 1 | -1): void {
    if (!isOpen.value) {
      isOpen.value = true
      return
    }
    const places = list.value.length + 1
    active.value = ((active.value + 1 + by + places) % places) - 1
  }

  function close(): void {
    isOpen.value = false
    active.value = -1
  }

  return { list, active, isOpen, ask, move, close }
}
