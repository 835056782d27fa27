import type { ArticleId } from '../../domain/article'

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

/** The same books with another version of the current one. */
export function changeCurrent(books: Books, change: (book: Book) => Book): Books {
  return { ...books, books: books.books.map((book) => (book.id === books.current ? change(book) : book)) }
}

/** Puts an article at the end of a book; one that is there stays where it is. */
export function withClip(book: Book, clip: Clip): Book {
  return book.clips.some((item) => item.id === clip.id) ? book : { ...book, clips: [...book.clips, clip] }
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
