import { DUPLICATE_SETTING, choicesFrom } from '../duplicates/choices'
import type { Problem } from '../../domain/problem'
import type { SourceId } from '../../domain/source'
import type { SavedSearchRecord } from '../../store/records'
import type { Store } from '../../store/store'
import { CARD_RULES_SETTING } from '../cardRules/cardRules'
import { rulesFrom } from '../cardRules/rulesFrom'
import { createDuplicates } from '../duplicates/duplicates'
import { completeIndex } from '../index/completeIndex'
import type { EngineEnvironment, LibraryChange } from '../engine/environment'
import { fillDuplicates, foldDuplicates } from '../duplicates/foldDuplicates'
import { readIndexState } from '../index/indexState'
import { LEARNING_SETTING, learningFrom, teach } from '../learning/learning'
import { sweepLater } from '../import/dropStaged'
import { loadChoices } from './loadChoices'
import { type Library, refreshSource } from './library'
import { repairPage } from './repairPage'
import { type StoredIndexParts, type Waiting, prepareIndex, takeInIndex } from '../index/takeInIndex'
import { createHistory } from './history'
import { KnownSources } from './knownSources'
import { newStoredIndexNotes } from '../index/storedIndexNotes'
import { unreadReader } from '../../reader/unreadReader'

/** So many articles are indexed or compared before the library opens; of more, the rest follows in the background. */
const AT_ONCE = 2000
/** How often the page is told, after so many sources indexed in the background. */
const ANNOUNCE_EVERY = 50

const OPEN_STORES = ['sources', 'touched', 'shards', 'savedSearches', 'settings'] as const

interface ReadAll {
  readonly parts: StoredIndexParts
  readonly searches: readonly SavedSearchRecord[]
  readonly choices: unknown
  readonly rules: unknown
}

/** What the first answers are made of, in one transaction. */
function readAll(store: Store): Promise<ReadAll> {
  return store.read(OPEN_STORES, async (tables) => {
    // All asked at once: while one is being unpacked, the browser fetches the next.
    const [index, ids, touched, searches, choices, rules] = await Promise.all([
      readIndexState(tables),
      tables.sources.ids(),
      tables.touched.list(),
      tables.savedSearches.list(),
      tables.settings.get(DUPLICATE_SETTING),
      tables.settings.get(CARD_RULES_SETTING),
    ])
    const marks = new Map(touched.map(({ source, mark }) => [source, mark]))
    return { parts: { index, ids, touched: marks }, searches, choices, rules }
  })
}

/** Brings one source's articles into the index; one that is damaged or outdated is read again from its bytes. */
async function indexSource(library: Library, { source, outdated }: Waiting): Promise<void> {
  if (outdated && (await repairPage(library, source.id))) return
  const settled = await refreshSource(library, source.id)
  if (settled !== null && (library.known.get(source.id)?.told ?? null) !== null) return
  if (await repairPage(library, source.id)) return
  library.problems.push({ kind: 'unreadable-file', reason: source.path })
}

function articlesOf(library: Library, sources: readonly Waiting[]): number {
  return sources.reduce((sum, { source: { id } }) => sum + (library.known.get(id)?.count ?? 1), 0)
}

/** Compares articles with each other, and folds those that are nearly the same. */
async function compareAll(library: Library): Promise<void> {
  await fillDuplicates(library)
  await foldDuplicates(library)
}

async function indexAll(library: Library, sources: readonly Waiting[]): Promise<void> {
  for (const [index, source] of sources.entries()) {
    await indexSource(library, source)
    if (index % ANNOUNCE_EVERY === ANNOUNCE_EVERY - 1) library.announce()
    await library.environment.pause()
  }
}

/** Tells the index in the background; what it knows is found before it is compared. */
async function fill(library: Library, sources: readonly Waiting[]): Promise<void> {
  try {
    await indexAll(library, sources)
  } finally {
    library.filling = false
    library.announce()
  }
}

async function loadAll(library: Library, { parts, searches, choices, rules }: ReadAll): Promise<void> {
  library.duplicates.choices = choicesFrom(choices)
  library.cardRules = rulesFrom(rules)
  for (const search of searches) library.savedSearches.set(search.name, search)
  const waiting = await takeInIndex(library, parts)
  const indexFirst = articlesOf(library, waiting) <= AT_ONCE
  if (indexFirst && waiting.length > 0) {
    await library.know()
    await library.complete()
    await indexAll(library, waiting)
  }
  if (library.known.size > 0 || waiting.length > 0) {
    library.later(async () => {
      // Whoever asks first is answered first.
      await library.environment.pause()
      await library.complete()
      await library.know()
    })
  }
  library.later(() => prepareIndex(library))
  sweepLater(library)
  if (indexFirst && library.index.size <= AT_ONCE) {
    await library.complete()
    await compareAll(library)
  } else {
    library.filling = !indexFirst
    library.later(async () => {
      if (!indexFirst) await fill(library, waiting)
      await compareAll(library)
      library.announce()
    })
  }
}

/** Does it once, and again only where it failed. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= work().catch((error: unknown) => {
      done = null
      throw error
    })
    return done
  }
}

/** Opens or creates the library and fills memory and index from it. Never rejects for expected trouble: see `problems`. */
export async function openLibrary(
  environment: EngineEnvironment,
  storage: 'auto' | 'memory',
  announce: () => void,
  later: (work: () => Promise<void>) => void,
): Promise<Library> {
  const opened = await environment.openStore(storage)
  const read = await readAll(opened.store)
  // What the rules know is loaded when something needs it: searching does not.
  const unread = unreadReader()
  const problems: Problem[] = opened.problem === null ? [] : [opened.problem]
  const savedSearches = new Map<string, SavedSearchRecord>()
  const library: Library = {
    environment,
    store: opened.store,
    reader: unread,
    know: once(async () => {
      if (library.reader !== unread) return
      const loaded = await environment.loadReader()
      unread.learnLabels(loaded.topicLabels)
      teach(loaded, learningFrom(await opened.store.read(['settings'], ({ settings }) => settings.get(LEARNING_SETTING))))
      library.reader = loaded
    }),
    complete: once(() => completeIndex(library)),
    index: environment.createIndex(unread, (name) => savedSearches.get(name)?.query.text ?? null),
    known: new KnownSources(),
    problems,
    savedSearches,
    duplicates: createDuplicates(),
    history: createHistory(environment.now),
    cardRules: [],
    announce,
    later,
    storedIndex: newStoredIndexNotes(),
    filling: false,
  }
  await loadAll(library, read)
  return library
}

/** Brings settings in line with the store; says whether duplicates are to be folded anew by them. */
async function followSettings(library: Library): Promise<boolean> {
  const before = JSON.stringify(library.duplicates.choices)
  await loadChoices(library)
  return JSON.stringify(library.duplicates.choices) !== before
}

/** Sources that may be others than they were: those named, or all that are in the store or were. */
async function changedSources(library: Library, sources: LibraryChange['sources']): Promise<readonly SourceId[]> {
  if (sources !== null) return sources
  const there = await library.store.read(['sources'], (tables) => tables.sources.ids())
  return [...new Set([...there, ...library.known.ids()])]
}

/** Follows what another tab changed. */
export async function followChange(library: Library, { sources, settings }: LibraryChange): Promise<void> {
  const refold = (sources === null || settings === true) && (await followSettings(library))
  const ids = await changedSources(library, sources)
  if (ids.length === 0 && !refold) return
  await library.know()
  await library.complete()
  for (const id of ids) await refreshSource(library, id)
  await foldDuplicates(library)
}
