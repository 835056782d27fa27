import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CorrectableField, CorrectableFields, SeamChange } from '../../domain/correction'
import type { Span } from '../../domain/span'
import type { Topic } from '../../domain/topic'
import type { Calls } from '../../worker/protocol/calls'
import type { SimilarItem } from '../../worker/protocol/corrections'
import { useEngine } from '../composables/engine/engine'
import { useGuarded } from '../composables/engine/useGuarded'
import { useLibrary } from './library'
import { useReader } from './reader'

/** Articles that are wrong in the same way as one that was just corrected. */
export interface Alike {
  /** The one that was corrected, and in which fields. */
  readonly id: string
  readonly fields: readonly CorrectableField[]
  readonly items: readonly SimilarItem[]
}

export type Changes = { readonly [F in CorrectableField]?: CorrectableFields[F] }

/** Which article stands where the cuts of a page were changed. */
export interface Moved {
  readonly article: string | null
}

/** Fields in which others may be wrong alike. */
const CORRECTABLE: readonly CorrectableField[] = ['byline', 'date', 'district', 'topics', 'people']

/** Setting values by hand, and taking that back (订正). */
export const useCorrections = defineStore('corrections', () => {
  const engine = useEngine()
  const { failure, working: saving, guarded, told } = useGuarded()
  const library = useLibrary()
  const reader = useReader()
  /** The field that the form begins with; `null` while it is closed. */
  const editing = ref<CorrectableField | null>(null)
  const topics = shallowRef<readonly Topic[]>([])
  const alike = shallowRef<Alike | null>(null)

  async function loadTopics(): Promise<void> {
    if (topics.value.length === 0) topics.value = await engine.call('topics', {}).catch(() => [])
  }

  function edit(field: CorrectableField): void {
    editing.value = field
    void loadTopics()
  }

  /** Looks for what is wrong in the same way; a help, so nothing is said where it fails. */
  async function lookAlike(id: string, fields: readonly CorrectableField[]): Promise<void> {
    const found = await engine.call('similar', { id, fields, only: null, apply: false }).catch(() => null)
    alike.value = found != null && found.items.length > 0 ? { id, fields, items: found.items } : null
  }

  /** Corrects these articles alike; how many were. */
  async function correctAlike(only: readonly string[]): Promise<number> {
    const found = alike.value
    if (found === null) return 0
    const done = await told(() => engine.call('similar', { id: found.id, fields: found.fields, only, apply: true }))
    if (done === null) return 0
    alike.value = null
    await library.refresh()
    return done.changed
  }

  /** Keeps articles apart that are nearly the same, or makes one the first of them; `false` where it did not work. */
  async function settleDuplicates(apart: readonly string[], first: string | null): Promise<boolean> {
    const done = await told(() => engine.call('settleDuplicates', { apart, first }).then(() => true))
    if (done !== true) return false
    await library.refresh()
    return true
  }

  /** Settles one break of the open article; `false` where it did not work. */
  async function setSeam(span: Span, change: SeamChange): Promise<boolean> {
    const id = reader.view?.article.id
    if (id === undefined) return false
    const view = await guarded(() => engine.call('correctSeam', { id, span, change }))
    if (view === null) return false
    reader.show(view)
    library.revision += 1
    return true
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
      void lookAlike(
        view.article.id,
        CORRECTABLE.filter((field) => field in changes),
      )
    }
    editing.value = null
    return true
  }

  /** What was done last, for taking back that and nothing else; `null` where there is nothing. */
  async function lastAction(): Promise<string | null> {
    const [last] = await engine.call('undoList', {}).catch(() => [])
    return last?.at ?? null
  }

  /** Takes an action back, the newest one unless another is named; not `done` where it is not there any more, `null` where it failed. */
  async function undo(action: string | null = null): Promise<Calls['undo']['answer'] | null> {
    const answer = await told(() => engine.call('undo', { correction: null, ...(action === null ? {} : { action }) }))
    if (answer?.done === true) await library.refresh()
    return answer
  }

  /** Does again what was taken back last; not `done` where there is nothing of it, `null` where it failed. */
  async function redo(): Promise<Calls['redo']['answer'] | null> {
    const answer = await told(() => engine.call('redo', {}))
    if (answer?.done === true) await library.refresh()
    return answer
  }

  /**
   * Moves the places where articles begin; offsets into the decoded text. What then stands at `at`, `article: null` for none of
   * them; `null` where it did not work.
   */
  async function moveBoundaries(added: readonly number[], removed: readonly number[], at: number): Promise<Moved | null> {
    const source = reader.view?.source.id
    if (source === undefined) return null
    const page = await told(() => engine.call('moveBoundaries', { source, added, removed }))
    if (page === null) return null
    reader.page = page
    await library.refresh()
    return { article: page.articles.find(({ span }) => span.start <= at && at < span.end)?.id ?? null }
  }

  return {
    editing,
    topics,
    failure,
    saving,
    alike,
    edit,
    save,
    lastAction,
    undo,
    redo,
    correctAlike,
    settleDuplicates,
    setSeam,
    moveBoundaries,
  }
})
