import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { ArticleId } from '../../domain/article'
import {
  type Book,
  type Books,
  type Clip,
  changeCurrent,
  currentBook,
  moveClip,
  readBooks,
  withClip,
  withNote,
  withoutClip,
} from '../composables/books'
import { useEngine } from '../composables/engine'
import { useLibrary } from './library'

/** Under this name the books are kept with the library, and go into its backups. */
const SETTING = 'books'

/** The books of clippings, kept with the library (剪报本). */
export const useClips = defineStore('clips', () => {
  const engine = useEngine()
  const library = useLibrary()
  const all = shallowRef<Books>(readBooks(null))
  const book = computed(() => currentBook(all.value))

  async function load(): Promise<void> {
    const kept = await engine.call('setting', { name: SETTING }).catch(() => null)
    if (kept !== null) all.value = readBooks(kept.value)
  }

  async function set(next: Books): Promise<void> {
    all.value = next
    await engine.call('setSetting', { name: SETTING, value: next }).catch(() => null)
  }

  async function change(how: (book: Book) => Book): Promise<void> {
    await set(changeCurrent(all.value, how))
  }

  function has(id: ArticleId): boolean {
    return book.value.clips.some((clip) => clip.id === id)
  }

  const add = (clip: Clip): Promise<void> => change((now) => withClip(now, clip))
  const remove = (id: ArticleId): Promise<void> => change((now) => withoutClip(now, id))
  const move = (id: ArticleId, by: 1 | -1): Promise<void> => change((now) => moveClip(now, id, by))
  const note = (id: ArticleId, text: string): Promise<void> => change((now) => withNote(now, id, text))
  const rename = (name: string): Promise<void> => change((now) => ({ ...now, name }))
  const choose = (current: string): Promise<void> => set({ ...all.value, current })

  /** Begins another book, which new clips go into from now on. */
  async function begin(name: string): Promise<void> {
    const id = `${Date.now().toString(36)}${all.value.books.length}`
    await set({ current: id, books: [...all.value.books, { id, name, clips: [] }] })
  }

  /** Throws the current book away; what it was, for taking that back. */
  async function discard(): Promise<Books> {
    const before = all.value
    const books = before.books.filter((item) => item.id !== before.current)
    await set(readBooks({ current: '', books }))
    return before
  }

  watch(
    [() => library.phase, () => library.revision],
    ([phase]) => {
      if (phase === 'ready') void load()
    },
    { immediate: true },
  )

  return { all, book, load, set, has, add, remove, move, note, rename, choose, begin, discard }
})
