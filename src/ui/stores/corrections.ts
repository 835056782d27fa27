import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CorrectableField, CorrectableFields } from '../../domain/correction'
import type { Problem } from '../../domain/problem'
import type { Topic } from '../../domain/topic'
import { problemOf, useEngine } from '../composables/engine'
import { useLibrary } from './library'
import { useReader } from './reader'

export type Changes = { readonly [F in CorrectableField]?: CorrectableFields[F] }

/** Setting values by hand, and taking that back (订正). */
export const useCorrections = defineStore('corrections', () => {
  const engine = useEngine()
  const library = useLibrary()
  const reader = useReader()
  /** The field that the form begins with; `null` while it is closed. */
  const editing = ref<CorrectableField | null>(null)
  const topics = shallowRef<readonly Topic[]>([])
  const failure = shallowRef<Problem | null>(null)
  const saving = ref(false)

  async function loadTopics(): Promise<void> {
    if (topics.value.length === 0) topics.value = await engine.call('topics', {}).catch(() => [])
  }

  function edit(field: CorrectableField): void {
    editing.value = field
    void loadTopics()
  }

  async function guarded<T>(work: () => Promise<T>): Promise<T | null> {
    saving.value = true
    failure.value = null
    try {
      return await work()
    } catch (error) {
      failure.value = problemOf(error)
      return null
    } finally {
      saving.value = false
    }
  }

  /** Sets values of the open article; `false` where it did not work. */
  async function save(changes: Changes): Promise<boolean> {
    const id = reader.view?.article.id
    if (id === undefined) return false
    if (Object.keys(changes).length > 0) {
      const view = await guarded(() => engine.call('correct', { id, changes }))
      if (view === null) return false
      reader.show(view)
      library.revision += 1
    }
    editing.value = null
    return true
  }

  /** Takes the newest correction back; `false` where there was none. */
  async function undo(): Promise<boolean> {
    const answer = await guarded(() => engine.call('undo', { correction: null }))
    if (answer === null || (answer.undone === null && answer.restored.length === 0)) return false
    await library.refresh()
    return true
  }

  /** Moves the places where articles begin; offsets into the decoded text. The article that then stands at `at`, or `null`. */
  async function moveBoundaries(added: readonly number[], removed: readonly number[], at: number): Promise<string | null> {
    const source = reader.view?.source.id
    if (source === undefined) return null
    const page = await guarded(() => engine.call('moveBoundaries', { source, added, removed }))
    if (page === null) return null
    reader.page = page
    library.revision += 1
    return page.articles.find((article) => article.span.start <= at && at < article.span.end)?.id ?? null
  }

  return { editing, topics, failure, saving, edit, save, undo, moveBoundaries }
})
