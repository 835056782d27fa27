import { createSearchIndex } from '../search/library'
import type { IndexedArticle } from '../search/indexedArticle'
import type { LibraryIndex, OrderedArticle } from './libraryIndex'
import type { Reader } from './reader'

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
  return {
    put: (articles) => index.add(articles.map(indexed)),
    remove: (ids) => index.remove(ids),
    search: (query, offset, limit) => index.search(query, offset, limit),
    cards: (query, offset, limit) => index.cards(query, offset, limit),
    ids: (query) => index.ids(query),
    suggest: (text, limit) => index.suggest(text, limit),
  }
}
