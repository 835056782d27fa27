import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { ArticleId } from '../../domain/article'
import type { Evidence } from '../../domain/evidence'
import { type Problem, problemOf } from '../../domain/problem'
import type { StateValue } from '../../domain/query'
import type { ArticleView, PageView } from '../../worker/protocol/views'
import { preparedArticles } from '../composables/article/preparedArticles'
import { useEngine } from '../composables/engine/engine'
import { useLibrary } from './library'
import { useNotices } from './notices'
import { useSearch } from './search'

/** A derived value whose grounds are being looked at. */
export interface Focus {
  /** What it is: `date`, `district`, `topic:party-building` … */
  readonly key: string
  readonly label: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** The article that is open, its page where 原文对照 is on, and what lights up in it. */
export const useReader = defineStore('reader', () => {
  const engine = useEngine()
  const search = useSearch()
  const library = useLibrary()
  const notices = useNotices()
  const view = shallowRef<ArticleView | null>(null)
  const page = shallowRef<PageView | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** Why the page is not there. */
  const pageFailure = shallowRef<Problem | null>(null)
  const focus = shallowRef<Focus | null>(null)
  const wanted = ref<ArticleId | null>(null)
  const pending = ref(false)
  const besideSource = ref(false)
  /** Where the seam stands that is to be settled in the source, until the source is there; `null` for none. */
  const seam = ref<number | null>(null)
  const missing = computed(() => wanted.value !== null && !pending.value && view.value === null && failure.value === null)
  let current: AbortController | null = null
  const prepared = preparedArticles({ fetch: (id) => engine.call('article', { id }), revision: () => library.revision })

  /** Fetches an article that will probably be opened next. */
  function prepare(id: ArticleId): void {
    if (id !== view.value?.article.id) prepared.prepare(id)
  }

  /** `anew`: the page has changed; until it is here the old one is shown. */
  async function loadPage(anew = false): Promise<void> {
    const source = view.value?.source.id
    if (source === undefined || (!anew && page.value?.source.id === source)) return
    if (page.value?.source.id !== source) page.value = null
    pageFailure.value = null
    try {
      const loaded = await engine.call('page', { source })
      if (view.value?.source.id === source) page.value = loaded
    } catch (error) {
      if (view.value?.source.id === source) pageFailure.value = problemOf(error)
    }
  }

  /** Shows an article in a state, or no longer in it: here and in the list. */
  function showState(id: ArticleId, state: StateValue, on: boolean): void {
    const change = (states: readonly StateValue[]) => [...states.filter((item) => item !== state), ...(on ? [state] : [])]
    prepared.drop(id)
    if (view.value?.article.id === id) view.value = { ...view.value, states: change(view.value.states) }
    search.patchCard(id, (card) => ({ ...card, states: change(card.states) }))
  }

  /** Shows a state of the open article at once and keeps it; what cannot be kept is not shown any longer. Why it was not, or `null`. */
  async function setState(state: StateValue, on: boolean): Promise<Problem | null> {
    const shown = view.value
    if (shown === null || shown.states.includes(state) === on) return null
    const { id } = shown.article
    showState(id, state, on)
    try {
      await engine.call('setState', { ids: [id], state, on })
      return null
    } catch (error) {
      showState(id, state, !on)
      return problemOf(error)
    }
  }

  /** What the reader makes of the open article: starred, right as it is. `false` where it was not kept. */
  async function mark(state: StateValue, on: boolean): Promise<boolean> {
    const problem = await setState(state, on)
    if (problem !== null) notices.fail(problem)
    return problem === null
  }

  /** Opens an article; the one that is shown stays until the new one is there. */
  async function open(id: ArticleId | null, anew = false): Promise<void> {
    if (pending.value) current?.abort()
    wanted.value = id
    focus.value = null
    if (id === null) {
      // What is still on its way is not shown any more.
      current = null
      pending.value = false
      view.value = null
      return
    }
    const control = new AbortController()
    current = control
    pending.value = true
    try {
      const loaded = await (prepared.take(id) ?? engine.call('article', { id }, { signal: control.signal }))
      if (current !== control) return
      view.value = loaded
      failure.value = null
      if (besideSource.value) void loadPage(anew)
      // Nobody asked for this: where it is not kept, the article is new another time.
      void setState('unread', false)
    } catch (error) {
      if (current !== control) return
      failure.value = problemOf(error)
      // The one before is still shown, and nothing else tells that it is not the one that was asked for.
      if (view.value !== null) notices.fail(failure.value)
    } finally {
      if (current === control) pending.value = false
    }
  }

  /** Shows an article as the engine gave it back after a change. */
  function show(changed: ArticleView): void {
    view.value = changed
    wanted.value = changed.article.id
    focus.value = null
    if (besideSource.value) void loadPage(true)
    else page.value = null
  }

  /** Asks again for what is open, after the library changed. */
  async function reload(): Promise<void> {
    if (!besideSource.value) page.value = null
    if (wanted.value !== null) await open(wanted.value, true)
  }

  function light(next: Focus | null): void {
    focus.value = next !== null && focus.value?.key === next.key ? null : next
  }

  function showSource(on: boolean): void {
    besideSource.value = on
    if (on) void loadPage()
  }

  function lookAtSeam(start: number): void {
    seam.value = start
    showSource(true)
  }

  return {
    view,
    page,
    failure,
    pageFailure,
    focus,
    wanted,
    pending,
    besideSource,
    missing,
    prepare,
    open,
    show,
    reload,
    light,
    showSource,
    seam,
    lookAtSeam,
    mark,
  }
})
