import { createSearchIndex } from '../../search/shardedIndex'
import type { IndexedArticle } from '../../search/indexedArticle'
import { loadPinyin } from '../../search/names/pinyin'
import type { LibraryIndex, OrderedArticle } from './libraryIndex'
import type { Reader } from '../../reader/reader'

/** Names are found by pinyin as soon as somebody types letters. */
const LETTER = /[a-z]/i

function indexed({ article, source, page, states, order, duplicates }: OrderedArticle): IndexedArticle {
  return {
    article,
    source,
    paper: page.card.paper?.value ?? null,
    pageNumber: page.card.pageNumber?.value ?? null,
    states,
    addedOrder: order,
    districtPath: article.district?.path ?? [],
    duplicates,
  }
}

/** The search of the app, told of articles as the engine knows them. `savedSearch`: the text of one by its name. */
export function createLibraryIndex(reader: Reader, savedSearch: (name: string) => string | null): LibraryIndex {
  const index = createSearchIndex({ savedSearch, topicLabels: reader.topicLabels })
  let pinyin: Promise<void> | null = null
  /** The table of pinyin is loaded with the first letter; that suggestion goes without, the next has it. */
  const loadOnce = (): void => {
    pinyin ??= loadPinyin().then(
      (loaded) => index.usePinyin(loaded),
      () => undefined,
    )
  }
  return {
    put: (articles) => index.add(articles.map(indexed)),
    remove: (ids) => index.remove(ids),
    search: (query, offset, limit) => index.search(query, offset, limit),
    cards: (query, offset, limit) => index.cards(query, offset, limit),
    ids: (query) => index.ids(query),
    facetValues(query, facet, text, limit) {
      if (LETTER.test(text)) loadOnce()
      return index.facetValues(query, facet, text, limit)
    },
    suggest(text, limit) {
      if (LETTER.test(text)) loadOnce()
      return index.suggest(text, limit)
    },
    has: (id) => index.has(id),
    get size() {
      return index.size
    },
    tidy: () => index.tidy(),
    changes: () => index.changes(),
    restore: (pieces) => index.restore(pieces),
    get isWhole() {
      return index.isWhole
    },
    complete: () => index.complete(),
    fetchCards: (query, offset, limit) => index.fetchCards(query, offset, limit),
    prepare: () => index.prepare(),
    countSources: () => index.countSources(),
  }
}
