import type { Query } from '../../../domain/query'
import type { Handler } from '../../engine/call'
import type { Library } from '../../library/library'

/** Waits for what of the texts a slice needs: of a list of everything, those alone that it shows. */
async function texts({ index, complete }: Library, query: Query, offset: number, limit: number): Promise<void> {
  if (index.isWhole) return
  // Where one cannot be read, completing finds out what is damaged.
  if (query.text.trim() === '') await index.fetchCards(query, offset, limit).catch(complete)
  else await complete()
}

export const search: Handler<'search'> = async (library, { query, offset, limit }) => {
  await texts(library, query, offset, limit)
  return library.index.search(query, offset, limit)
}

export const cards: Handler<'cards'> = async (library, { query, offset, limit }) => {
  await texts(library, query, offset, limit)
  return library.index.cards(query, offset, limit)
}

export const facetValues: Handler<'facetValues'> = async ({ index }, { query, facet, text, limit }) =>
  index.facetValues(query, facet, text, limit)

export const suggest: Handler<'suggest'> = async ({ index }, { text, limit }) => index.suggest(text, limit)
