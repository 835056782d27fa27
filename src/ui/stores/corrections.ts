import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CorrectableField, CorrectableFields, SeamChange } from '../../domain/correction'
import type { Problem } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import type { Span } from '../../domain/span'
import type { Topic } from '../../domain/topic'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useAlike } from './alike'
import { useLibrary } from './library'
import { useReader } from './reader'

export type Changes = { readonly [F in CorrectableField]?: CorrectableFields[F] }

/** Which article stands where the cuts of a page were changed. */
export interface Moved {
  readonly article: string | null
}

/** Setting values by hand (订正). */
export const useCorrections = defineStore('corrections', () => {
  const engine = useEngine()
  const { working: saving, attempt, told } = useGuarded()
  const library = useLibrary()
  const reader = useReader()
  const alike = useAlike()
  /** The field that the form begins with; `null` while it is closed. */
  const editing = ref<CorrectableField | null>(null)
  const topics = shallowRef<readonly Topic[]>([])

  async function loadTopics(): Promise<void> {
    if (topics.value.length === 0) topics.value = await engine.call('topics', {}).catch(() => [])
  }

  function edit(field: CorrectableField): void {
    editing.value = field
    void loadTopics()
  }

  /** Keeps articles apart that are nearly the same, or makes one the first of them; `false` where it did not work. */
  async function settleDuplicates(apart: readonly string[], first: string | null): Promise<boolean> {
    const done = await told(() => engine.call('settleDuplicates', { apart, first }).then(() => true))
    if (done !== true) return false
    await library.refresh()
    return true
  }

  /** Settles one break of the open article; `false` where it did not work, and `fail` is told why. */
  async function setSeam(span: Span, change: SeamChange, fail: (problem: Problem) => void): Promise<boolean> {
    const id = reader.view?.article.id
    if (id === undefined) return false
    const view = await attempt(() => engine.call('correctSeam', { id, span, change }), fail)
    if (view === null) return false
    reader.show(view)
    library.revision += 1
    return true
  }

  /** Sets values of the open article; `false` where it did not work, and `fail` is told why. */
  async function save(changes: Changes, fail: (problem: Problem) => void): Promise<boolean> {
    const id = reader.view?.article.id
    if (id === undefined) return false
    if (Object.keys(changes).length > 0) {
      const view = await attempt(() => engine.call('correct', { id, changes }), fail)
      if (view === null) return false
      reader.show(view)
      library.revision += 1
      void alike.look(view.article.id, changes)
    }
    editing.value = null
    return true
  }

  /**
   * Moves the places where articles of a page begin; offsets into the decoded text. What then stands at `at`, `article: null` for none of
   * them; `null` where it did not work.
   */
  async function moveBoundaries(source: SourceId, added: readonly number[], removed: readonly number[], at: number): Promise<Moved | null> {
    const page = await told(() => engine.call('moveBoundaries', { source, added, removed }))
    if (page === null) return null
    if (reader.view?.source.id === source) reader.page = page
    await library.refresh()
    return { article: page.articles.find(({ span }) => span.start <= at && at < span.end)?.id ?? null }
  }

  return {
    editing,
    topics,
    saving,
    edit,
    save,
    settleDuplicates,
    setSeam,
    moveBoundaries,
  }
})
