import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { ArticleId } from '../../domain/article'
import {
  BOOKS_SETTING,
  type Book,
  type Books,
  type Clip,
  changeBook,
  currentBook,
  moveClip,
  readBooks,
  withBook,
  withClip,
  withNote,
  withoutBook,
  withoutClip,
} from '../../domain/book'
import { type Problem, ProblemError, problemOf } from '../../domain/problem'
import { useEngine } from '../composables/engine/engine'
import { useLibrary } from './library'

type Change = (books: Books) => Books

/** Takes something back. */
type TakeBack = () => Promise<void>

/** How often a change is made anew because another tab was quicker. */
const ATTEMPTS = 10

/** The books of clippings, kept with the library (剪报本). */
export const useClips = defineStore('clips', () => {
  const engine = useEngine()
  const library = useLibrary()
  const all = shallowRef<Books>(readBooks(null))
  const book = computed(() => currentBook(all.value))
  /** Why the last change was not kept; what is shown is then what is kept. */
  const failure = shallowRef<Problem | null>(null)
  let isLoaded = false
  /** Changes that are shown but not kept yet. */
  let waiting = 0
  let last: Promise<void> = Promise.resolve()

  /** Shows what is kept. Which book is open, each tab chooses for itself. */
  function show(kept: Books): void {
    const isOpen = isLoaded && kept.books.some(({ id }) => id === all.value.current)
    all.value = isOpen ? { ...kept, current: all.value.current } : kept
    isLoaded = true
  }

  async function load(): Promise<void> {
    const kept = await engine.call('setting', { name: BOOKS_SETTING }).catch(() => null)
    if (kept !== null && waiting === 0) show(readBooks(kept.value))
  }

  /** Changes what is kept by now: another tab may have changed it since it was read here. */
  async function keepChange(change: Change): Promise<Books> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { value: was } = await engine.call('setting', { name: BOOKS_SETTING })
      const value = change(readBooks(was))
      if ((await engine.call('setSetting', { name: BOOKS_SETTING, value, was })).kept) return value
    }
    throw new ProblemError({ kind: 'internal', reason: 'the books change faster than they can be kept' })
  }

  async function finish(change: Change): Promise<void> {
    const kept = await keepChange(change).catch((error: unknown) => {
      failure.value = problemOf(error)
      return null
    })
    waiting -= 1
    if (kept === null) await load()
    else if (waiting === 0) show(kept)
  }

  /** Shows a change at once, and keeps it after those before it. */
  function apply(change: Change): Promise<void> {
    failure.value = null
    all.value = change(all.value)
    waiting += 1
    last = last.then(() => finish(change))
    return last
  }

  function changeIn(id: string, how: (book: Book) => Book): Promise<void> {
    return apply((books) => changeBook(books, id, how))
  }

  function has(id: ArticleId): boolean {
    return book.value.clips.some((clip) => clip.id === id)
  }

  const add = (clip: Clip): Promise<void> => changeIn(book.value.id, (now) => withClip(now, clip))
  const move = (id: ArticleId, by: 1 | -1): Promise<void> => changeIn(book.value.id, (now) => moveClip(now, id, by))
  const note = (id: ArticleId, text: string): Promise<void> => changeIn(book.value.id, (now) => withNote(now, id, text))
  const rename = (name: string): Promise<void> => changeIn(book.value.id, (now) => ({ ...now, name }))
  const choose = (current: string): Promise<void> => apply((books) => ({ ...books, current }))

  /** Takes a clip out of the current book; the answer puts it back in its place. */
  async function remove(id: ArticleId): Promise<TakeBack> {
    const from = book.value
    const at = from.clips.findIndex((clip) => clip.id === id)
    const clip = from.clips[at]
    await changeIn(from.id, (now) => withoutClip(now, id))
    return async () => {
      if (clip !== undefined) await changeIn(from.id, (now) => withClip(now, clip, at))
    }
  }

  /** Begins another book, which new clips go into from now on. */
  async function begin(name: string): Promise<void> {
    const id = `${Date.now().toString(36)}${all.value.books.length}`
    await apply((books) => ({ current: id, books: [...books.books, { id, name, clips: [] }] }))
  }

  /** Throws the current book away; the answer brings it back. */
  async function discard(): Promise<TakeBack> {
    const gone = book.value
    const at = all.value.books.findIndex(({ id }) => id === gone.id)
    await apply((books) => withoutBook(books, gone.id))
    return () => apply((books) => withBook(books, gone, at))
  }

  watch(
    [() => library.phase, () => library.revision],
    ([phase]) => {
      if (phase === 'ready') void load()
    },
    { immediate: true },
  )

  return { all, book, failure, has, add, remove, move, note, rename, choose, begin, discard }
})
