import type { SourceId } from '../domain/source'
import type { Transaction } from './database'
import type { Records, StoreName } from './records'

/** The file that a record tells the index of; `null` where it tells it nothing. */
const SOURCE_OF: { readonly [S in StoreName]: (record: Records[S]) => SourceId | null } = {
  sources: ({ id }) => id,
  pages: ({ source }) => source,
  articles: ({ source }) => source,
  corrections: ({ source }) => source,
  readingState: ({ source }) => source,
  bytes: () => null,
  settings: () => null,
  savedSearches: () => null,
  shards: () => null,
  staged: () => null,
  imports: () => null,
  folders: () => null,
  touched: () => null,
}

const TOLD: ReadonlySet<StoreName> = new Set<StoreName>(['sources', 'pages', 'articles', 'corrections', 'readingState'])

/** Whether changes in one of these stores leave marks. */
export function touches(stores: readonly StoreName[]): boolean {
  return stores.some((store) => TOLD.has(store))
}

/** Another one for every transaction: it says whether a file changed, not when. */
function newMark(): string {
  return Math.random().toString(36).slice(2)
}

/**
 * Work in which every change of what the index is told of a file leaves a mark in `touched`, with the change or not at all:
 * whoever opens the library next reads those files alone.
 */
export function touching(transaction: Transaction): Transaction {
  const mark = newMark()
  const marked = new Set<SourceId>()

  async function touch(source: unknown): Promise<void> {
    // A damaged record may lack it.
    if (typeof source !== 'string' || marked.has(source)) return
    marked.add(source)
    await transaction.put('touched', { source, mark })
  }

  /** The file that a record belongs to, before it goes. Articles never go without a change of their page. */
  async function sourceOf(store: StoreName, key: string): Promise<SourceId | null> {
    if (store === 'sources' || store === 'pages') return key
    if (store === 'corrections' || store === 'readingState') return (await transaction.get(store, key))?.source ?? null
    return null
  }

  return {
    ...transaction,
    async put(store, record) {
      await transaction.put(store, record)
      await touch(SOURCE_OF[store](record))
    },
    async delete(store, key) {
      const source = await sourceOf(store, key)
      await transaction.delete(store, key)
      await touch(source)
    },
  }
}
