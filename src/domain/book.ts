import type { ArticleId } from './article'

/** Under which setting the books are kept with the library. */
export const BOOKS_SETTING = 'books'

/** One article in a book, with what its reader noted (剪报). */
export interface Clip {
  readonly id: ArticleId
  /** As it was when it was clipped: it still says what is meant where the article is gone. */
  readonly headline: string
  readonly note: string
}

/** Chosen articles in the order of their reader (剪报本). */
export interface Book {
  readonly id: string
  /** '' for the first, which nobody has named. */
  readonly name: string
  readonly clips: readonly Clip[]
}

/** All books, and the one that new clips go into. */
export interface Books {
  readonly current: string
  readonly books: readonly Book[]
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? new Map<string, unknown>(Object.entries(from)).get(name) : undefined
}

function text(from: unknown, name: string): string {
  const value = field(from, name)
  return typeof value === 'string' ? value : ''
}

function list(from: unknown, name: string): readonly unknown[] {
  const value = field(from, name)
  return Array.isArray(value) ? value : []
}

function readClip(raw: unknown): readonly Clip[] {
  const id = text(raw, 'id')
  return id === '' ? [] : [{ id, headline: text(raw, 'headline'), note: text(raw, 'note') }]
}

function readBook(raw: unknown): readonly Book[] {
  const id = text(raw, 'id')
  return id === '' ? [] : [{ id, name: text(raw, 'name'), clips: list(raw, 'clips').flatMap(readClip) }]
}

/** Books as they were kept, whatever was kept: there is always one, and one is current. */
export function readBooks(raw: unknown): Books {
  const books = list(raw, 'books').flatMap(readBook)
  const all = books.length > 0 ? books : [{ id: 'first', name: '', clips: [] }]
  const wanted = text(raw, 'current')
  return { current: all.find((book) => book.id === wanted)?.id ?? all[0]?.id ?? '', books: all }
}

/** The book that is current. */
export function currentBook(books: Books): Book {
  return books.books.find((book) => book.id === books.current) ?? { id: '', name: '', clips: [] }
}

/** The same books with another version of one of them. */
export function changeBook(books: Books, id: string, change: (book: Book) => Book): Books {
  return { ...books, books: books.books.map((book) => (book.id === id ? change(book) : book)) }
}

/** What both hold: what is here in its order, then what only the other has; what was written here stays. */
function mergeBook(here: Book, there: Book): Book {
  const others = new Map(there.clips.map((clip) => [clip.id, clip]))
  const own = new Set(here.clips.map(({ id }) => id))
  const clips = here.clips.map((clip) => (clip.note === '' ? { ...clip, note: others.get(clip.id)?.note ?? '' } : clip))
  return { ...here, name: here.name || there.name, clips: [...clips, ...there.clips.filter(({ id }) => !own.has(id))] }
}

/** The books of both sides; a book that both have holds the clips of both. */
export function mergeBooks(here: Books, there: Books): Books {
  const others = new Map(there.books.map((book) => [book.id, book]))
  const own = new Set(here.books.map(({ id }) => id))
  const books = here.books.map((book) => mergeBook(book, others.get(book.id) ?? book))
  return { current: here.current, books: [...books, ...there.books.filter(({ id }) => !own.has(id))] }
}

/** Puts a book back where it was, and makes it the current one; what came into one of its name meanwhile stays in it. */
export function withBook(books: Books, book: Book, at: number): Books {
  const newer = books.books.find(({ id }) => id === book.id)
  const others = books.books.filter(({ id }) => id !== book.id)
  const whole = newer === undefined ? book : mergeBook(book, newer)
  return { current: book.id, books: [...others.slice(0, at), whole, ...others.slice(at)] }
}

/** Throws a book away. There is always one left, and one is current. */
export function withoutBook(books: Books, id: string): Books {
  return readBooks({ ...books, books: books.books.filter((book) => book.id !== id) })
}

/** Puts an article into a book, at its end if nothing else is said; one that is there stays where it is. */
export function withClip(book: Book, clip: Clip, at: number = book.clips.length): Book {
  if (book.clips.some(({ id }) => id === clip.id)) return book
  return { ...book, clips: [...book.clips.slice(0, at), clip, ...book.clips.slice(at)] }
}

export function withoutClip(book: Book, id: ArticleId): Book {
  return { ...book, clips: book.clips.filter((clip) => clip.id !== id) }
}

export function withNote(book: Book, id: ArticleId, note: string): Book {
  return { ...book, clips: book.clips.map((clip) => (clip.id === id ? { ...clip, note } : clip)) }
}

/** Moves a clip up (-1) or down (1); past the ends nothing happens. */
export function moveClip(book: Book, id: ArticleId, by: 1 | -1): Book {
  const at = book.clips.findIndex((clip) => clip.id === id)
  const clip = book.clips[at]
  const to = at + by
  if (clip === undefined || to < 0 || to >= book.clips.length) return book
  const others = book.clips.filter((item) => item !== clip)
  return { ...book, clips: [...others.slice(0, to), clip, ...others.slice(to)] }
}
