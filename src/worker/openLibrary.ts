import type { AnnotatedArticle } from '../domain/page'
import type { Problem } from '../domain/problem'
import type { SourceFile, SourceId } from '../domain/source'
import type { PageRecord, ReadingStateRecord, SavedSearchRecord } from '../store/records'
import type { ArticleSlice } from '../store/repositories/articles'
import type { Store } from '../store/store'
import { choicesFrom } from './calls/settleDuplicates'
import { DUPLICATE_SETTING, createDuplicates } from './duplicates/duplicates'
import type { EngineEnvironment } from './environment'
import { foldDuplicates } from './foldDuplicates'
import { groupBy } from './grouped'
import { type Library, orderOf, refreshSource, showPage } from './library'
import { repairPage } from './repairPage'
import { settlePage } from './settle'
import { createUndoStack } from './undoStack'

/** Articles read from the store at a time while opening. */
const CHUNK = 400

interface Loaded {
  readonly source: SourceFile
  readonly page: PageRecord
  readonly marks: readonly ReadingStateRecord[]
}

function inOrder(a: SourceFile, b: SourceFile): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? -1 : 1
  return a.path < b.path ? -1 : 1
}

/** A file without its page, or a page without all its articles, is damaged: it is read again from its bytes. */
async function repairAll(library: Library, sources: readonly SourceFile[]): Promise<void> {
  for (const source of sources) {
    const repaired = await repairPage(library, source.id)
    if (!repaired) library.problems.push({ kind: 'unreadable-file', reason: source.path })
  }
}

async function loadArticles(
  store: Store,
  onSource: (source: SourceId, articles: readonly AnnotatedArticle[]) => Promise<void>,
): Promise<void> {
  let after: string | null = null
  let current: SourceId | null = null
  let collected: AnnotatedArticle[] = []
  const flush = async (): Promise<void> => {
    if (current !== null) await onSource(current, collected)
    collected = []
  }
  for (;;) {
    const from: string | null = after
    const { articles, next }: ArticleSlice = await store.read(['articles'], (tables) =>
      tables.articles.slice({ after: from, limit: CHUNK }),
    )
    for (const { source, article } of articles) {
      // Ids begin with the source's, so that the articles of one file follow each other.
      if (source !== current) await flush()
      current = source
      collected.push(article)
    }
    if (next === null) break
    after = next
  }
  await flush()
}

async function loadAll(library: Library, pause: () => Promise<void>): Promise<void> {
  const { store, reader } = library
  const stores = ['sources', 'pages', 'corrections', 'readingState', 'savedSearches', 'settings'] as const
  const { sources, pages, corrections, marks, searches, choices } = await store.read(stores, async (tables) => ({
    sources: await tables.sources.list(),
    pages: new Map((await tables.pages.list()).map((page) => [page.source, page])),
    corrections: await tables.corrections.list(),
    marks: groupBy(await tables.readingState.list(), ({ source }) => source),
    searches: await tables.savedSearches.list(),
    choices: choicesFrom(await tables.settings.get(DUPLICATE_SETTING)),
  }))
  library.lastStamp = corrections[corrections.length - 1]?.at ?? ''
  library.duplicates.choices = choices
  for (const search of searches) library.savedSearches.set(search.name, search)
  const correctionsOf = groupBy(corrections, ({ source }) => source)
  const loaded = new Map<SourceId, Loaded>()
  const damaged: SourceFile[] = []
  for (const source of [...sources].sort(inOrder)) {
    const order = orderOf(library, source.id)
    const page = pages.get(source.id)
    if (page === undefined) damaged.push(source)
    else {
      loaded.set(source.id, { source, page, marks: marks.get(source.id) ?? [] })
      library.known.set(source.id, { source, page, order, articles: [], orphans: [] })
    }
  }
  await loadArticles(store, async (id, articles) => {
    const known = loaded.get(id)
    if (known === undefined) return
    if (articles.length !== known.page.articles) {
      damaged.push(known.source)
      return
    }
    const own = correctionsOf.get(id) ?? []
    const sorted = [...articles].sort((a, b) => a.span.start - b.span.start)
    showPage(library, known.source, known.page, settlePage({ ...known, articles: sorted, corrections: own }, reader))
    await pause()
  })
  for (const { source, page } of loaded.values()) {
    if (page.articles > 0 && library.known.get(source.id)?.articles.length === 0 && !damaged.includes(source)) damaged.push(source)
  }
  await repairAll(library, damaged)
  await foldDuplicates(library)
}

/** Opens or creates the library and fills memory and index from it. Never rejects for expected trouble: see `problems`. */
export async function openLibrary(environment: EngineEnvironment, storage: 'auto' | 'memory', announce: () => void): Promise<Library> {
  const [opened, reader] = await Promise.all([environment.openStore(storage), environment.loadReader()])
  const problems: Problem[] = opened.problem === null ? [] : [opened.problem]
  const savedSearches = new Map<string, SavedSearchRecord>()
  const library: Library = {
    environment,
    store: opened.store,
    reader,
    index: environment.createIndex(reader, (name) => savedSearches.get(name)?.query.text ?? null),
    known: new Map(),
    prefixes: new Map(),
    orders: new Map(),
    problems,
    savedSearches,
    duplicates: createDuplicates(),
    undoStack: createUndoStack(),
    announce,
    lastStamp: '',
  }
  await loadAll(library, environment.pause)
  return library
}

/** Follows what another tab changed. `null`: everything may be different. */
export async function followChange(library: Library, sources: readonly SourceId[] | null): Promise<void> {
  const ids = sources ?? (await library.store.read(['sources'], (tables) => tables.sources.ids()))
  const gone = sources === null ? [...library.known.keys()].filter((id) => !ids.includes(id)) : []
  for (const id of [...ids, ...gone]) await refreshSource(library, id)
  await foldDuplicates(library)
}
